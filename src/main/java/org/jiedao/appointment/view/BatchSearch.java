package org.jiedao.appointment.view;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds batches by title.
public final class BatchSearch implements SearchSource {
    private static final int MOST = 20;

    private final Batches batches;
    private final NameIndex<Batch> names = new NameIndex<>(batch -> List.of(batch.title()));

    public BatchSearch(Batches batches) {
        this.batches = batches;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(batches.batches(), new NameMatch(query))
                .limit(MOST)
                .map(batch -> new Hit(
                        "聘任",
                        batch.title(),
                        batch.candidates().size() + "人",
                        Place.of(PageName.APPOINTMENT, batch.id())))
                .toList();
    }
}

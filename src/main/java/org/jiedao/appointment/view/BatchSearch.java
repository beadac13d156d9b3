package org.jiedao.appointment.view;

import java.util.List;
import org.jiedao.appointment.Batches;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds batches by title.
public record BatchSearch(Batches batches) implements SearchSource {
    @Override
    public List<Hit> find(String query) {
        NameMatch match = new NameMatch(query);
        return batches.batches().stream()
                .filter(batch -> match.matches(batch.title()))
                .map(batch -> new Hit(
                        "聘任",
                        batch.title(),
                        batch.candidates().size() + "人",
                        Place.of(PageName.APPOINTMENT, batch.id())))
                .toList();
    }
}

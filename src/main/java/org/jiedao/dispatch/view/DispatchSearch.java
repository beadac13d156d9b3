package org.jiedao.dispatch.view;

import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds issued papers by number or title.
public final class DispatchSearch implements SearchSource {
    private static final int MOST = 20;

    private final DispatchRegister register;
    private final NameIndex<DispatchEntry> names = new NameIndex<>(entry -> new EntryRow(entry).names());

    public DispatchSearch(DispatchRegister register) {
        this.register = register;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(register.entries(), new NameMatch(query))
                .limit(MOST)
                .map(DispatchSearch::hit)
                .toList();
    }

    private static Hit hit(DispatchEntry entry) {
        return new Hit(
                "文书",
                entry.number().toString(),
                entry.matter().title(),
                Place.of(PageName.DISPATCH, entry.id()));
    }
}

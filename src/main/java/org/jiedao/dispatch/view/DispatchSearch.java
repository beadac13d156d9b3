package org.jiedao.dispatch.view;

import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds issued papers by number or title.
public record DispatchSearch(DispatchRegister register) implements SearchSource {
    @Override
    public List<Hit> find(String query) {
        NameMatch match = new NameMatch(query);
        return register.entries().stream()
                .filter(entry -> new EntryRow(entry).matches(match))
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

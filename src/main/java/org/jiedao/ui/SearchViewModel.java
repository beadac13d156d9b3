package org.jiedao.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The search of the window: every source is asked, the hits stand by kind.
public final class SearchViewModel {
    private static final int MOST_OF_A_KIND = 6;
    private static final String ANYTHING = "街道";

    private final List<SearchSource> sources;
    private final Navigator navigator;
    private final ObservableList<SearchSource.Hit> hits = FXCollections.observableArrayList();

    public SearchViewModel(List<SearchSource> sources, Navigator navigator) {
        this.sources = List.copyOf(sources);
        this.navigator = navigator;
    }

    public ObservableList<SearchSource.Hit> hits() {
        return hits;
    }

    /// Has every source read what it looks through, so that the first stroke waits for nothing.
    public void warmUp() {
        sources.forEach(source -> source.find(ANYTHING));
    }

    public void search(String query) {
        hits.setAll(
                query.isBlank()
                        ? List.of()
                        : sources.stream()
                                .flatMap(source -> source.find(query).stream().limit(MOST_OF_A_KIND))
                                .toList());
    }

    public void open(SearchSource.Hit hit) {
        hits.clear();
        navigator.open(hit.place());
    }
}

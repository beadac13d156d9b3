package org.jiedao.ui;

import java.util.List;

/// Something the search of the window looks through.
public interface SearchSource {
    /// The best first; a query is characters, pinyin or initials.
    List<Hit> find(String query);

    /// One thing found.
    record Hit(String kind, String title, String detail, Place place) {}
}

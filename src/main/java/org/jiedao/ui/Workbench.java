package org.jiedao.ui;

import java.util.List;

/// What the window is made of.
public record Workbench(ShellViewModel shell, SearchViewModel search, List<Page> pages) {
    public Workbench {
        pages = List.copyOf(pages);
    }

    Page page(PageName name) {
        return pages.stream().filter(page -> page.name() == name).findFirst().orElseThrow();
    }
}

package org.jiedao.ui;

import java.util.List;
import org.jiedao.settings.DraftsFile;

/// What the window is made of.
public record Workbench(ShellViewModel shell, SearchViewModel search, List<Page> pages, DraftsFile drafts) {
    public Workbench {
        pages = List.copyOf(pages);
    }

    Page page(PageName name) {
        return pages.stream().filter(page -> page.name() == name).findFirst().orElseThrow();
    }
}

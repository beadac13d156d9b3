package org.jiedao.ui;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.settings.Draft;
import org.jiedao.settings.DraftsFile;

/// What is typed and not saved, kept in a file while it is so. What a crash left there is offered until it is taken up
/// or something else is typed on that page.
final class Drafts {
    private final DraftsFile file;
    private final Notices notices;
    private final Map<PageName, Draft> kept = new EnumMap<>(PageName.class);
    private final Set<PageName> ofNow = EnumSet.noneOf(PageName.class);

    Drafts(DraftsFile file, Notices notices) {
        this.file = file;
        this.notices = notices;
        for (Draft draft : file.read()) {
            Stream.of(PageName.values())
                    .filter(page -> page.name().equals(draft.page()))
                    .forEach(page -> kept.put(page, draft));
        }
    }

    /// What a crash left on a page.
    Optional<Draft> left(PageName page) {
        return ofNow.contains(page) ? Optional.empty() : Optional.ofNullable(kept.get(page));
    }

    /// The first page on which a crash left something.
    Optional<PageName> first() {
        return kept.keySet().stream().filter(page -> !ofNow.contains(page)).findFirst();
    }

    /// What a crash left is in its form again: from here on it is as if typed now.
    void taken(PageName page) {
        ofNow.add(page);
    }

    /// Called again and again with what stands on a page: nothing, once it was saved or discarded.
    void look(PageName page, Optional<Draft> typed) {
        if (typed.isPresent() && !typed.get().equals(kept.get(page))) {
            ofNow.add(page);
            kept.put(page, typed.get());
            write();
        } else if (typed.isPresent()) {
            ofNow.add(page);
        } else if (ofNow.remove(page)) {
            kept.remove(page);
            write();
        }
    }

    private void write() {
        try {
            file.write(List.copyOf(kept.values()));
        } catch (IOException unwritable) {
            notices.failed("正在填写的内容没有自动存稿，请尽快保存。已记录的数据不受影响。", unwritable);
        }
    }
}

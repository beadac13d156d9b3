package org.jiedao.handover.view;

import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import org.jiedao.archive.Backups.Held;

/// What a pack holds, in words.
final class Told {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final double MEGABYTE = 1 << 20;

    private Told() {}

    static String contents(Held contents) {
        return TIME.format(contents.at()) + "的登记" + contents.rows() + "条、文件" + contents.files() + "个（"
                + new DecimalFormat("0.0").format(contents.fileBytes() / MEGABYTE) + "兆）"
                + (contents.unread().isEmpty()
                        ? ""
                        : "，其中" + contents.unread().size() + "个文件当时没有读到：" + contents.unread().getFirst());
    }
}

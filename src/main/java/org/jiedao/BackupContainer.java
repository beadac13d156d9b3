package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.archive.Backups;
import org.jiedao.handover.Container;

/// A self-contained backup is what a register is handed over in.
record BackupContainer(Backups backups) implements Container {
    @Override
    public Written write(Path target, Progress progress) throws IOException {
        Backups.Whole whole = backups.writeWhole(target, progress::at);
        return new Written(whole.file(), whole.bytes(), contents(whole.held()));
    }

    @Override
    public Checked check(Path file, Progress progress) throws IOException {
        return switch (backups.rehearse(file, progress::at)) {
            case Backups.Rehearsal.Sound(Backups.Held held) -> new Checked.Sound(contents(held));
            case Backups.Rehearsal.Unsound(String sentence) -> new Checked.Unsound(sentence);
        };
    }

    private static Contents contents(Backups.Held held) {
        return new Contents(held.at(), held.rows(), held.files(), held.fileBytes(), held.unread());
    }
}

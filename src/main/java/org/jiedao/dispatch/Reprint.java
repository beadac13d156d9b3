package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Hands out the files of the newest version again: the very same bytes, or a sentence why not.
public final class Reprint {
    private final OutputFolder folder;

    public Reprint(OutputFolder folder) {
        this.folder = folder;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Same(List<Path> files) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome reprint(DispatchEntry entry) throws IOException {
        for (IssuedFile file : entry.files()) {
            var fault = folder.fault(file);
            if (fault.isPresent()) {
                return new Outcome.Refused(entry.number() + "：" + fault.get() + "，不能重印。请从备份恢复该文件，或作废后重新签发。");
            }
        }
        return new Outcome.Same(entry.files().stream().map(folder::locate).toList());
    }
}

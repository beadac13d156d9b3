package org.jiedao.dispatch.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Reprint;
import org.jiedao.ui.Desk;

/// The PDF of an issued paper, handed over only while its files are as they were issued.
public record UntouchedPdf(Reprint reprint, Desk desk) {

    /// Calls `use` with the file, or says why not.
    public void file(DispatchEntry entry, Consumer<Path> use) {
        desk.tasks().run(
                "核对文件",
                _ -> reprint.reprint(entry),
                outcome -> tell(outcome, use),
                cause -> desk.notices().failed("没有核对成文件，没有重印。", cause));
    }

    /// Calls `use` with what the file holds, or says why not.
    public void bytes(DispatchEntry entry, Consumer<byte[]> use) {
        file(entry, pdf -> desk.tasks().run("读取文件", _ -> Files.readAllBytes(pdf), use, cause -> desk.notices()
                .failed("没有读出文件，没有打印。", cause)));
    }

    private void tell(Reprint.Outcome outcome, Consumer<Path> use) {
        switch (outcome) {
            case Reprint.Outcome.Same(var files) ->
                files.stream()
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .findFirst()
                        .ifPresent(use);
            case Reprint.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}

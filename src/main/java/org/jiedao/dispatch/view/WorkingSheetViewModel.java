package org.jiedao.dispatch.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.file.WholeFile;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;

/// A sheet for work inside the office, such as names to check: looked at, printed, kept as PDF where the user likes. It
/// is not issued and enters no register.
public final class WorkingSheetViewModel {
    private final Desk desk;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;

    public WorkingSheetViewModel(PaperPrinter printer, Desk desk) {
        this(printer, desk, new PreviewViewModel(desk.tasks(), desk.notices()));
    }

    /// In a preview that shows other papers too.
    public WorkingSheetViewModel(PaperPrinter printer, Desk desk, PreviewViewModel preview) {
        this.desk = desk;
        this.preview = preview;
        this.printing = new PrintViewModel(printer, desk, preview, use -> use.accept(preview.pdf()));
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public PrintViewModel printing() {
        return printing;
    }

    public void show(String title, BackgroundTasks.Work<byte[]> sheet) {
        preview.show(title, sheet);
    }

    /// Writes what is shown to a file of the user's choice and opens it.
    public void save() {
        byte[] pdf = preview.pdf();
        String title = preview.title().get();
        desk.surroundings().dialogs().chooseTarget(title + ".pdf").ifPresent(file -> desk.tasks()
                .run("存为 PDF", _ -> written(title, file, pdf), this::saved, cause -> desk.notices()
                        .failed("没有存成 " + file + "。请换一个文件夹再试。", cause)));
    }

    private Path written(String title, Path file, byte[] pdf) throws IOException {
        WholeFile.write(file, out -> out.write(pdf));
        try (PdfPages pages = new PdfPages(pdf)) {
            desk.departures().left(title, List.of(file), pages.texts().stream());
        }
        return file;
    }

    private void saved(Path file) {
        desk.surroundings().opener().open(file);
        desk.notices().done("已存为 " + file + "。");
    }
}

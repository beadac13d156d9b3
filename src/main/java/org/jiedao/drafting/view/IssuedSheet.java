package org.jiedao.drafting.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.PrintPurpose;
import org.jiedao.dispatch.view.PrintViewModel;
import org.jiedao.dispatch.view.UntouchedPdf;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The issued paper that stands in the preview as it was issued, to be opened and printed; none while a draft does.
final class IssuedSheet {
    private final DispatchUseCases cases;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;
    private final ReadOnlyObjectWrapper<@Nullable DispatchEntry> entry = new ReadOnlyObjectWrapper<>();

    IssuedSheet(DispatchUseCases cases, Desk desk, PreviewViewModel preview) {
        this.cases = cases;
        this.desk = desk;
        this.preview = preview;
        printing = new PrintViewModel(cases.printer(), desk, preview, this::pages);
    }

    ReadOnlyObjectProperty<@Nullable DispatchEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    PrintViewModel printing() {
        return printing;
    }

    /// What the entry is, for its printing.
    PrintPurpose purpose() {
        DispatchEntry shown = entry.get();
        return shown == null
                ? PrintPurpose.WORKING
                : PrintPurpose.of(shown.matter().paper().format());
    }

    void show(DispatchEntry issued) {
        entry.set(issued);
        pdf(issued).ifPresent(file -> preview.show(
                issued.number() + "　" + issued.matter().title(), _ -> read(file)));
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    void clear() {
        entry.set(null);
    }

    /// Opens an issued paper in the program of this computer.
    void open(DispatchEntry issued) {
        pdf(issued).ifPresent(desk.surroundings().opener()::open);
    }

    /// Where the file of the entry shown lies.
    Optional<Path> file() {
        return Optional.ofNullable(entry.get()).flatMap(this::pdf);
    }

    private Optional<Path> pdf(DispatchEntry issued) {
        return issued.files().stream()
                .map(cases.folder()::locate)
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst();
    }

    private void pages(Consumer<byte[]> print) {
        DispatchEntry shown = entry.get();
        if (shown != null) {
            new UntouchedPdf(cases.reprint(), desk).bytes(shown, print);
        }
    }
}

package org.jiedao.dispatch.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.document.preview.PdfPrinting;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrinterAbilities;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Prints what a preview shows: the printers are asked for each time, the last one used is proposed.
public final class PrintViewModel {
    private static final String LAST_PRINTER = "printer";

    /// Hands over the finished pages, or says itself why not.
    @FunctionalInterface
    public interface Source {
        void with(Consumer<byte[]> use);
    }

    private record Found(List<String> printers, String proposed, PrinterAbilities abilities) {}

    private final PaperPrinter printing;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final Source source;
    private final PrintForm form = new PrintForm();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private PrintPurpose purpose = PrintPurpose.OFFICIAL;

    public PrintViewModel(PaperPrinter printing, Desk desk, PreviewViewModel preview, Source source) {
        this.printing = printing;
        this.desk = desk;
        this.preview = preview;
        this.source = source;
        preview.open().addListener((_, _, _) -> close());
        preview.title().addListener((_, _, _) -> close());
        printer.addListener((_, before, chosen) -> chosen(before, chosen));
    }

    PrintForm form() {
        return form;
    }

    /// Whether the choices are shown.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Whether pages are on their way to the printer.
    ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /// What to know about the sides of the paper.
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /// Why nothing can be printed, or was not; empty where nothing stands against it.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    ObservableList<String> printers() {
        return printers;
    }

    ObjectProperty<@Nullable String> printer() {
        return printer;
    }

    /// Opens the choices, with every printer there is at this moment.
    public void start(PrintPurpose what) {
        purpose = what;
        form.clear();
        desk.tasks().run("查找打印机", _ -> found(), this::offer, cause -> desk.notices()
                .failed("没有查到打印机，没有打印。可以打开 PDF 打印。", cause));
    }

    public void close() {
        open.set(false);
    }

    private Found found() {
        List<String> there = printing.printers();
        String last = desk.settings().settings().get().choice(LAST_PRINTER).orElse("");
        String proposed = Optional.of(last)
                .filter(there::contains)
                .or(() -> Optional.of(printing.usual()).filter(there::contains))
                .or(() -> there.stream().findFirst())
                .orElse("");
        return new Found(there, proposed, proposed.isEmpty() ? PrinterAbilities.LEAST : printing.abilities(proposed));
    }

    private void offer(Found found) {
        printer.set(null);
        printers.setAll(found.printers());
        printer.set(found.proposed().isEmpty() ? null : found.proposed());
        fit(found.abilities());
        trouble.set(found.printers().isEmpty() ? PdfPrinting.NO_PRINTER : "");
        open.set(true);
    }

    /// Asks what the other printer can do.
    private void chosen(@Nullable String before, @Nullable String chosen) {
        if (before != null && chosen != null) {
            desk.tasks().run("查看打印机", _ -> printing.abilities(chosen), this::fit, cause -> desk.notices()
                    .failed("没有查到打印机“" + chosen + "”能不能双面，先按单面打印。", cause));
        }
    }

    private void fit(PrinterAbilities abilities) {
        form.fit(abilities, purpose.usual());
        hint.set(purpose.hint(abilities.can(purpose.usual())));
    }

    public void print() {
        String chosen = printer.get();
        if (sending.get() || chosen == null) {
            return;
        }
        switch (form.order(chosen, preview.page().get(), preview.count().get())) {
            case PrintForm.Reading.Unreadable(String sentence) -> trouble.set(sentence);
            case PrintForm.Reading.Ordered(PrintOrder order) -> send(order);
        }
    }

    private void send(PrintOrder order) {
        trouble.set("");
        String name = preview.title().get();
        source.with(pdf -> {
            sending.set(true);
            desk.tasks().run("打印", progress -> {
                try {
                    printing.print(pdf, name, order, progress::at);
                    return true;
                } catch (CancellationException asked) {
                    return false;
                }
            }, done -> sent(order, done), this::failed);
        });
    }

    private void sent(PrintOrder order, boolean done) {
        sending.set(false);
        if (!done) {
            trouble.set("已取消，没有打印。");
            return;
        }
        desk.settings().change(settings -> settings.withChoice(LAST_PRINTER, order.printer()));
        close();
        desk.notices().done("已送到打印机“" + order.printer() + "”。");
    }

    private void failed(Throwable cause) {
        sending.set(false);
        trouble.set(String.valueOf(cause.getMessage()));
        desk.notices().failed("没有打印。可以另选打印机，或打开 PDF 打印。", cause);
    }

    void cancel() {
        desk.tasks().cancel();
    }
}

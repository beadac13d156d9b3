package org.jiedao.dispatch.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Reprint;
import org.jiedao.dispatch.VoidEntry;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// The register: found, looked at, printed again as it was, voided with a reason.
public final class DispatchViewModel {
    private final DispatchUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final PreviewViewModel preview;
    private final ObservableList<EntryRow> entries = FXCollections.observableArrayList();
    private final FilteredList<EntryRow> rows = new FilteredList<>(entries);
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper voidable = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");
    private Optional<DispatchEntry> shown = Optional.empty();

    public DispatchViewModel(DispatchUseCases cases, BackgroundTasks tasks, Notices notices) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        preview = new PreviewViewModel(tasks, notices);
    }

    public ObservableList<EntryRow> rows() {
        return rows;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    /// What the register says about the entry shown.
    public ReadOnlyStringProperty facts() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty voidable() {
        return voidable.getReadOnlyProperty();
    }

    public StringProperty reason() {
        return reason;
    }

    public void load() {
        entries.setAll(cases.register().entries().stream().map(EntryRow::new).toList());
    }

    public void filter(String query) {
        NameMatch match = new NameMatch(query);
        rows.setPredicate(match.isEmpty() ? null : row -> row.matches(match));
    }

    public void show(long entryId) {
        cases.register().entry(entryId).ifPresent(this::show);
    }

    public void close() {
        shown = Optional.empty();
        trail.set("");
        preview.close();
    }

    private void show(DispatchEntry entry) {
        shown = Optional.of(entry);
        trail.set(entry.number().toString());
        reason.set("");
        voidable.set(!entry.isVoid());
        DispatchEntry.Voiding voiding = entry.voiding();
        String state = voiding == null
                ? "文件" + entry.files().size() + "个，签发后未改动的才能重印。"
                : ChineseDate.format(voiding.on()) + "作废：" + voiding.reason();
        facts.set(state + cases.remarks().on(entry).orElse(""));
        file("pdf").ifPresent(pdf -> preview.show(entry.matter().title(), _ -> Files.readAllBytes(pdf)));
    }

    /// Hands the untouched PDF to a printer.
    public void print(String printer) {
        untouched(files -> pdfOf(files)
                .ifPresent(pdf -> tasks.run(
                        "打印",
                        _ -> {
                            cases.printer().print(pdf, printer);
                            return pdf;
                        },
                        _ -> notices.done("已送到打印机" + printer + "。"),
                        cause -> notices.failed("没有打印。请看打印机是否开着，或打开 PDF 打印。", cause))));
    }

    public List<String> printers() {
        return cases.printer().printers();
    }

    /// Calls `open` with the untouched PDF.
    public void reprint(Consumer<Path> open) {
        untouched(files -> pdfOf(files).ifPresent(open));
    }

    /// Where the entry's file of a kind lies.
    public Optional<Path> file(String extension) {
        return shown.stream()
                .flatMap(entry -> entry.files().stream())
                .map(cases.folder()::locate)
                .filter(path -> path.toString().endsWith("." + extension))
                .findFirst();
    }

    public void markVoid() {
        shown.ifPresent(entry -> {
            switch (cases.voiding().markVoid(entry, reason.get())) {
                case VoidEntry.Outcome.Voided(DispatchEntry voided) -> {
                    load();
                    show(voided);
                    notices.saved(voided.number() + "已作废，号码不再使用，文件留在原处。");
                }
                case VoidEntry.Outcome.Refused(String sentence) -> notices.refused(sentence);
            }
        });
    }

    private static Optional<Path> pdfOf(List<Path> files) {
        return files.stream().filter(file -> file.toString().endsWith(".pdf")).findFirst();
    }

    private void untouched(Consumer<List<Path>> work) {
        shown.ifPresent(entry -> tasks.run(
                "核对文件",
                _ -> cases.reprint().reprint(entry),
                outcome -> {
                    switch (outcome) {
                        case Reprint.Outcome.Same(List<Path> files) -> work.accept(files);
                        case Reprint.Outcome.Refused(String sentence) -> notices.refused(sentence);
                    }
                },
                cause -> notices.failed("没有核对成文件，没有重印。", cause)));
    }
}

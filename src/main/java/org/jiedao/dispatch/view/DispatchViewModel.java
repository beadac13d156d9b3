package org.jiedao.dispatch.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.VoidEntry;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// The register: found, looked at, printed again as it was, voided with a reason.
public final class DispatchViewModel {
    private final DispatchUseCases cases;
    private final Notices notices;
    private final PreviewViewModel preview;
    private final UntouchedPdf untouched;
    private final PrintViewModel printing;
    private final ObservableList<EntryRow> entries = FXCollections.observableArrayList();
    private final FilteredList<EntryRow> rows = new FilteredList<>(entries);
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper voidable = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<DispatchEntry.Version> versions = FXCollections.observableArrayList();
    private final ObjectProperty<DispatchEntry.@Nullable Version> version = new SimpleObjectProperty<>();
    private Optional<DispatchEntry> shown = Optional.empty();

    public DispatchViewModel(DispatchUseCases cases, Desk desk) {
        this.cases = cases;
        this.notices = desk.notices();
        preview = new PreviewViewModel(desk.tasks(), notices);
        untouched = new UntouchedPdf(cases.reprint(), desk);
        printing = new PrintViewModel(
                cases.printer(), desk, preview, use -> shown.ifPresent(entry -> untouched.bytes(entry, use)));
        version.addListener((_, _, chosen) -> look(chosen));
    }

    public ObservableList<EntryRow> rows() {
        return rows;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public PrintViewModel printing() {
        return printing;
    }

    /// What the entry shown is, for its printing.
    public PrintPurpose purpose() {
        return shown.map(entry -> PrintPurpose.of(entry.matter().paper().format()))
                .orElse(PrintPurpose.OFFICIAL);
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

    /// Rows that are the same stay, and with them what is selected.
    public void load() {
        List<EntryRow> now =
                cases.register().entries().stream().map(EntryRow::new).toList();
        if (!now.equals(entries)) {
            entries.setAll(now);
        }
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
        String state = voiding == null ? facts(entry) : ChineseDate.format(voiding.on()) + "作废：" + voiding.reason();
        facts.set(state + cases.remarks().on(entry).orElse(""));
        version.set(null);
        versions.setAll(entry.versions());
        version.set(entry.newest());
    }

    private static String facts(DispatchEntry entry) {
        DispatchEntry.Version newest = entry.newest();
        String changed = newest.number() == 1
                ? ""
                : ChineseDate.format(newest.madeOn()) + "另出" + newest.label() + "：" + newest.reason() + "。重印用这一版。";
        return changed + "文件" + entry.files().size() + "个，签发后未改动的才能重印。";
    }

    /// The versions of the entry shown, the oldest first.
    public ObservableList<DispatchEntry.Version> versions() {
        return versions;
    }

    /// The version looked at.
    public ObjectProperty<DispatchEntry.@Nullable Version> version() {
        return version;
    }

    private void look(DispatchEntry.@Nullable Version chosen) {
        if (chosen != null) {
            shown.ifPresent(entry -> chosen.files().stream()
                    .map(cases.folder()::locate)
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .ifPresent(pdf -> preview.show(entry.matter().title(), _ -> Files.readAllBytes(pdf))));
        }
    }

    /// What the version looked at has otherwise than the one before it.
    public List<TextDifference.Line> difference() {
        DispatchEntry.Version chosen = version.get();
        return shown.filter(_ -> chosen != null && chosen.number() > 1)
                .map(entry -> TextDifference.between(
                        cases.register().sourceText(entry.id(), chosen.number() - 1),
                        cases.register().sourceText(entry.id(), chosen.number())))
                .orElse(List.of());
    }

    /// The entry shown.
    public Optional<DispatchEntry> shown() {
        return shown;
    }

    /// Calls `open` with the untouched PDF.
    public void reprint(Consumer<Path> open) {
        shown.ifPresent(entry -> untouched.file(entry, open));
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
}

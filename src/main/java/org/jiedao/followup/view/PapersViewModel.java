package org.jiedao.followup.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.PrintPurpose;
import org.jiedao.dispatch.view.PrintViewModel;
import org.jiedao.dispatch.view.UntouchedPdf;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jiedao.wording.WordingException;
import org.jspecify.annotations.Nullable;

/// The papers about a task, or of a body: looked at first, then issued.
public final class PapersViewModel {
    private final FollowUpUseCases.Papers cases;
    private final Paper.About about;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;
    private final IssuingViewModel issuing;
    private final ObservableList<PaperRow> papers = FXCollections.observableArrayList();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DispatchEntry> issued = new ReadOnlyObjectWrapper<>();

    /// A paper with the entries under which it was issued already.
    public record PaperRow(Paper paper, List<DispatchEntry> issued) {
        boolean stands() {
            return issued.stream().anyMatch(entry -> !entry.isVoid());
        }
    }

    PapersViewModel(FollowUpUseCases.Papers cases, Paper.About about, Desk desk) {
        this.cases = cases;
        this.about = about;
        this.desk = desk;
        preview = new PreviewViewModel(desk.tasks(), desk.notices());
        printing = new PrintViewModel(cases.dispatch().printer(), desk, preview, this::issuedPages);
        issuing = new IssuingViewModel(desk, this::tell);
        date.set(desk.today());
    }

    public ObservableList<PaperRow> papers() {
        return papers;
    }

    /// What the papers can be about.
    ObservableList<Subject> subjects() {
        return subjects;
    }

    ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    /// Another body was chosen.
    void choose(@Nullable Subject chosen) {
        if (chosen != null && !chosen.equals(subject.get())) {
            subject.set(chosen);
            preview.close();
            read();
        }
    }

    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    PrintViewModel printing() {
        return printing;
    }

    PrintPurpose purpose() {
        DispatchEntry entry = issued.get();
        return entry == null
                ? PrintPurpose.WORKING
                : PrintPurpose.of(entry.matter().paper().format());
    }

    /// The entry whose files are shown; null while only a draft is.
    public ReadOnlyObjectProperty<@Nullable DispatchEntry> issued() {
        return issued.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return issuing.busy();
    }

    /// What the papers can be about, as read with the entries; the subject chosen stays where it is among them.
    void show(List<Subject> offered, List<DispatchEntry> entries) {
        Subject before = subject.get();
        Optional<Subject> same = offered.stream()
                .filter(one -> before != null && one.id() == before.id())
                .findFirst();
        if (same.isEmpty()) {
            preview.close();
        }
        subjects.setAll(offered);
        subject.set(same.orElse(offered.isEmpty() ? null : offered.getFirst()));
        fill(entries);
    }

    private List<Paper> ofAbout() {
        return Paper.about(about);
    }

    private void read() {
        fill(cases.dispatch().register().entries());
    }

    private void fill(List<DispatchEntry> entries) {
        Subject shown = subject.get();
        papers.setAll(
                shown == null
                        ? List.of()
                        : ofAbout().stream()
                                .map(paper -> new PaperRow(paper, issued(entries, paper, shown)))
                                .toList());
    }

    private static List<DispatchEntry> issued(List<DispatchEntry> entries, Paper paper, Subject shown) {
        return entries.stream()
                .filter(entry -> entry.matter().paper() == paper)
                .filter(entry -> Long.valueOf(shown.id()).equals(entry.matter().subjectId()))
                .toList();
    }

    void preview(Paper paper) {
        withDate("没有排出来", (shown, on) -> {
            issued.set(null);
            preview.show(paper.label() + "（草稿，未编号）", _ -> drawn(paper, shown, on));
        });
    }

    private byte[] drawn(Paper paper, Subject shown, LocalDate on) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            cases.pdf().write(cases.sources().of(paper).compose(paper, shown.id(), on).document(), bytes);
            return bytes.toByteArray();
        } catch (WordingException | OfficialTextException unusable) {
            throw new IOException(unusable);
        }
    }

    /// Goes to where the text of a paper is edited before it is issued.
    void edit(Paper paper) {
        Subject shown = subject.get();
        if (shown != null) {
            desk.navigator().open(Place.drafting(paper.name(), shown.id()));
        }
    }

    void issue(Paper paper) {
        withDate("没有签发", (shown, on) -> issuing.issue(new PaperOrder(cases.sources().of(paper), paper, shown.id(), on)));
    }

    /// What is done about a subject as of a day.
    private interface Dated {
        void run(Subject shown, LocalDate on);
    }

    private void withDate(String notDone, Dated work) {
        Subject shown = subject.get();
        LocalDate on = date.get();
        if (shown == null || on == null) {
            desk.notices().refused(notDone + "：请" + (on == null ? "填写成文日期。" : "先选组织。"));
        } else {
            work.run(shown, on);
        }
    }

    void open(DispatchEntry entry) {
        pdf(entry).ifPresent(desk.surroundings().opener()::open);
    }

    /// Shows an issued paper as it was issued.
    void look(DispatchEntry entry) {
        issued.set(entry);
        pdf(entry).ifPresent(file -> preview.show(
                entry.number() + "　" + entry.matter().title(), _ -> Files.readAllBytes(file)));
    }

    Optional<Path> pdf(DispatchEntry entry) {
        return entry.files().stream()
                .map(cases.dispatch().folder()::locate)
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst();
    }

    private void issuedPages(Consumer<byte[]> print) {
        DispatchEntry entry = issued.get();
        if (entry != null) {
            new UntouchedPdf(cases.dispatch().reprint(), desk).bytes(entry, print);
        }
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(DispatchEntry entry, _, int missing, _) -> {
                read();
                look(entry);
                String todo = missing == 0 ? "" : "有" + missing + "处【待补】，请补全资料后作废重签，或手工填写。";
                desk.notices().done("已签发" + entry.number() + "，文件已存好并登记。" + todo);
            }
            case Issuance.Refused(List<Finding> findings) ->
                desk.notices()
                        .refused(findings.stream().map(Finding::sentence).collect(Collectors.joining("；", "", "。")));
        }
    }
}

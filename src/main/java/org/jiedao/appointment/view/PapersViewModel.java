package org.jiedao.appointment.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.RailStep;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.PrintPurpose;
import org.jiedao.dispatch.view.PrintViewModel;
import org.jiedao.dispatch.view.UntouchedPdf;
import org.jiedao.dispatch.view.WorkingSheetViewModel;
import org.jiedao.document.OfficialTextException;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameProof;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jiedao.wording.WordingException;
import org.jspecify.annotations.Nullable;

/// The papers of the step shown: looked at first, then issued under the next number.
public final class PapersViewModel {
    private final AppointmentUseCases.Papers cases;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;
    private final WorkingSheetViewModel proof;
    private final ReadOnlyBooleanWrapper proofing = new ReadOnlyBooleanWrapper();
    private final IssuingViewModel issuing;
    private final Consumer<List<Finding>> refuse;
    private final ObservableList<PaperRow> papers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DispatchEntry> issued = new ReadOnlyObjectWrapper<>();
    private Optional<Batch> batch = Optional.empty();
    private Optional<LocalDate> suggested = Optional.empty();

    /// A paper of the step, with the entries under which it was issued already.
    public record PaperRow(Paper paper, List<DispatchEntry> issued) {
        public PaperRow {
            issued = List.copyOf(issued);
        }

        boolean stands() {
            return issued.stream().anyMatch(entry -> !entry.isVoid());
        }
    }

    PapersViewModel(AppointmentUseCases.Papers cases, Desk desk, Consumer<List<Finding>> refuse) {
        this.cases = cases;
        this.desk = desk;
        this.refuse = refuse;
        preview = new PreviewViewModel(desk.tasks(), desk.notices());
        printing = new PrintViewModel(cases.dispatch().printer(), desk, preview, this::issuedPages);
        proof = new WorkingSheetViewModel(cases.dispatch().printer(), desk, preview);
        issuing = new IssuingViewModel(desk, this::tell);
    }

    public ObservableList<PaperRow> papers() {
        return papers;
    }

    /// The date the paper carries 成文日期.
    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public PrintViewModel printing() {
        return printing;
    }

    /// What the entry shown is, for its printing.
    public PrintPurpose purpose() {
        DispatchEntry entry = issued.get();
        return entry == null
                ? PrintPurpose.WORKING
                : PrintPurpose.of(entry.matter().paper().format());
    }

    /// The entry whose files are shown; null while only a draft is.
    public ReadOnlyObjectProperty<@Nullable DispatchEntry> issued() {
        return issued.getReadOnlyProperty();
    }

    void show(Batch shown, RailStep station) {
        batch = Optional.of(shown);
        List<DispatchEntry> entries = cases.register().entries();
        papers.setAll(cases.issue().papers(shown, station.step().kind()).stream()
                .map(paper -> row(paper, entries, shown.id()))
                .toList());
        suggested = papers.stream()
                .findFirst()
                .map(row -> cases.issue().suggestedDate(shown, row.paper()));
        date.set(suggested.orElse(null));
    }

    /// Of a batch that has no step to show.
    void clear() {
        batch = Optional.empty();
        papers.clear();
        suggested = Optional.empty();
        date.set(null);
    }

    /// A date that the user has not touched gives way to the one that suits the paper.
    private void suit(Paper paper) {
        if (batch.isPresent() && suggested.equals(Optional.ofNullable(date.get()))) {
            suggested = Optional.of(cases.issue().suggestedDate(batch.get(), paper));
            date.set(suggested.get());
        }
    }

    public void preview(Paper paper) {
        suit(paper);
        LocalDate on = date.get();
        batch.filter(_ -> on != null).ifPresent(shown -> {
            issued.set(null);
            proofing.set(false);
            preview.show(paper.label() + "（草稿，未编号）", _ -> drawn(shown, paper, date.get()));
        });
    }

    /// Goes to where the text of a paper is edited before it is issued.
    public void edit(Paper paper) {
        batch.ifPresent(shown -> desk.navigator().open(Place.drafting(paper.name(), shown.id())));
    }

    /// Issues a paper dated as typed.
    public void issue(Paper paper) {
        suit(paper);
        LocalDate on = date.get();
        if (on == null) {
            desk.notices().refused("没有签发：请填写成文日期。");
            return;
        }
        batch.ifPresent(shown -> issuing.issue(new PaperOrder(cases.issue(), shown, paper, on)));
    }

    /// Whether a paper is being issued: no button issues meanwhile.
    public ReadOnlyBooleanProperty busy() {
        return issuing.busy();
    }

    /// Opens an issued paper in the program of this computer.
    public void open(DispatchEntry entry) {
        pdf(entry).ifPresent(desk.surroundings().opener()::open);
    }

    /// Shows an issued paper as it was issued.
    public void look(DispatchEntry entry) {
        issued.set(entry);
        proofing.set(false);
        pdf(entry).ifPresent(file -> preview.show(
                entry.number() + "　" + entry.matter().title(), _ -> Files.readAllBytes(file)));
    }

    public Optional<Path> pdf(DispatchEntry entry) {
        return entry.files().stream()
                .map(cases.dispatch().folder()::locate)
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst();
    }

    /// Shows the names of the batch's people as large as a hand.
    public void proof() {
        batch.ifPresent(shown -> {
            issued.set(null);
            proofing.set(true);
            String title = shown.title() + "姓名校对页";
            proof.show(title, cases.proofs().drawn(title, shown.candidates().stream().map(PapersViewModel::entry).toList()));
        });
    }

    private static NameProof.Entry entry(Candidate candidate) {
        return new NameProof.Entry(
                candidate.person().name(),
                Optional.ofNullable(candidate.unit()).map(Unit::name).orElse(""));
    }

    /// Whether names to check are shown, not a paper.
    public ReadOnlyBooleanProperty proofing() {
        return proofing.getReadOnlyProperty();
    }

    /// What can be done with the names shown.
    public WorkingSheetViewModel sheet() {
        return proof;
    }

    private void issuedPages(Consumer<byte[]> print) {
        DispatchEntry entry = issued.get();
        if (entry != null) {
            new UntouchedPdf(cases.dispatch().reprint(), desk).bytes(entry, print);
        }
    }

    private byte[] drawn(Batch shown, Paper paper, @Nullable LocalDate on) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            cases.pdf().write(cases.issue().preview(shown, paper, Objects.requireNonNull(on)).document(), bytes);
            return bytes.toByteArray();
        } catch (WordingException | OfficialTextException unusable) {
            throw new IOException(unusable);
        }
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(DispatchEntry entry, _, int missing, _) -> {
                refuse.accept(List.of());
                batch.ifPresent(shown -> papers.replaceAll(row ->
                        row(row.paper(), cases.register().entries(), shown.id())));
                look(entry);
                String todo = missing == 0 ? "" : "有" + missing + "处【待补】，请补全资料后作废重签，或手工填写。";
                desk.notices().done("已签发" + entry.number() + "，Word 和 PDF 已存好并登记。" + todo);
            }
            case Issuance.Refused(List<Finding> findings) -> refuse.accept(findings);
        }
    }

    private static PaperRow row(Paper paper, List<DispatchEntry> entries, long batchId) {
        return new PaperRow(
                paper,
                entries.stream()
                        .filter(entry -> entry.matter().paper() == paper)
                        .filter(entry -> Long.valueOf(batchId).equals(entry.matter().batchId()))
                        .toList());
    }
}

package org.jiedao.drafting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The papers about the record that a page shows: how each stands, looked at first, then issued under the next number.
public final class PapersViewModel {
    private final PaperCases cases;
    private final Desk desk;
    private final Consumer<List<Finding>> refuse;
    private final PreviewViewModel preview;
    private final IssuedSheet sheet;
    private final IssuingViewModel issuing;
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final PaperDate date = new PaperDate();
    private final ReadOnlyObjectWrapper<@Nullable Paper> drawn = new ReadOnlyObjectWrapper<>();
    private Optional<Long> subject = Optional.empty();
    private List<Paper> offered = List.of();

    /// What refuses is said in a message.
    public PapersViewModel(PaperCases cases, Desk desk) {
        this(cases, desk, findings -> {
            if (!findings.isEmpty()) {
                desk.notices().refused(sentences(findings));
            }
        });
    }

    /// `refuse` says why a paper was not issued, and takes back what it said once one is.
    public PapersViewModel(PaperCases cases, Desk desk, Consumer<List<Finding>> refuse) {
        this.cases = cases;
        this.desk = desk;
        this.refuse = refuse;
        preview = new PreviewViewModel(desk.tasks(), desk.notices());
        sheet = new IssuedSheet(cases.dispatch(), desk, preview);
        issuing = new IssuingViewModel(desk, this::tell);
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).collect(Collectors.joining("；", "", "。"));
    }

    /// Those offered, in their order; how each stands follows as soon as it is read.
    public ObservableList<PaperRow> rows() {
        return rows;
    }

    /// What there is to say of the draft looked at, each a sentence.
    ObservableList<String> remarks() {
        return remarks;
    }

    /// The date the paper carries 成文日期; none means the one that suits it.
    public ObjectProperty<@Nullable LocalDate> date() {
        return date.shown();
    }

    public PreviewViewModel preview() {
        return preview;
    }

    /// The issued paper shown, where one is.
    IssuedSheet sheet() {
        return sheet;
    }

    /// The paper shown, a draft or issued; null while something else is, or nothing.
    public ReadOnlyObjectProperty<@Nullable Paper> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /// Whether a paper is being issued: no button issues meanwhile.
    public ReadOnlyBooleanProperty busy() {
        return issuing.busy();
    }

    /// The papers about another record, or others about the same.
    public void show(long about, List<Paper> papers) {
        if (!subject.equals(Optional.of(about)) || !offered.equals(papers)) {
            subject = Optional.of(about);
            offered = List.copyOf(papers);
            rows.setAll(offered.stream().map(PaperRow::unread).toList());
            remarks.clear();
            date.forget();
        }
        load();
    }

    /// There is no record to write papers about.
    public void clear() {
        subject = Optional.empty();
        offered = List.of();
        rows.clear();
        date.forget();
        yieldSheet();
        preview.close();
    }

    /// Papers may have been voided or issued elsewhere meanwhile.
    public void load() {
        List<Paper> asked = offered;
        subject.ifPresent(about -> desk.tasks()
                .run(
                        "读取文书",
                        _ -> cases.rows(asked, about),
                        now -> fill(about, now),
                        cause -> desk.notices().failed("文书没有读出来，数据没有变。请再试一次。", cause)));
    }

    private void fill(long about, List<PaperRow> now) {
        boolean same = now.stream().map(PaperRow::paper).toList().equals(offered);
        if (subject.equals(Optional.of(about)) && same && !now.equals(rows)) {
            rows.setAll(now);
        }
    }

    private Optional<PaperOrder> order(Paper paper) {
        return subject.map(about -> new PaperOrder(cases.sources().of(paper), paper, about, date.typed()));
    }

    public void preview(Paper paper) {
        order(paper).ifPresent(order -> {
            sheet.clear();
            drawn.set(paper);
            remarks.clear();
            preview.show(paper.label() + "（草稿，未编号）", _ -> cases.drawn(order));
            desk.tasks()
                    .run(
                            "核对" + paper.label(),
                            _ -> cases.looked(order),
                            looked -> remark(paper, looked),
                            cause -> desk.notices().failed(paper.label() + "没有核对，数据没有变。请再试一次。", cause));
        });
    }

    private void remark(Paper paper, Looked looked) {
        if (drawn.get() == paper && sheet.entry().get() == null) {
            remarks.setAll(looked.remarks().stream()
                    .map(remark -> paper.label() + "草稿" + remark)
                    .toList());
            date.propose(looked.day());
        }
    }

    /// Something else is shown in the place of the sheet.
    public void yieldSheet() {
        sheet.clear();
        drawn.set(null);
        remarks.clear();
    }

    /// Goes to where the text of a paper is edited before it is issued.
    public void edit(Paper paper) {
        subject.ifPresent(about -> desk.navigator().open(Place.drafting(paper.name(), about)));
    }

    /// Issues a paper dated as typed.
    public void issue(Paper paper) {
        order(paper).ifPresent(issuing::issue);
    }

    /// Shows an issued paper as it was issued.
    void look(DispatchEntry entry) {
        remarks.clear();
        drawn.set(entry.matter().paper());
        sheet.show(entry);
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(DispatchEntry entry, _, int missing, _) -> {
                refuse.accept(List.of());
                load();
                look(entry);
                String todo = missing == 0 ? "" : "有" + missing + "处【待补】，请补全资料后作废重签，或手工填写。";
                desk.notices().done("已签发" + entry.number() + "，Word 和 PDF 已存好并登记。" + todo);
            }
            case Issuance.Refused(List<Finding> findings) -> refuse.accept(findings);
        }
    }
}

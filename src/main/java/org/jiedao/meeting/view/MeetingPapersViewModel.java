package org.jiedao.meeting.view;

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
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.dispatch.view.PrintPurpose;
import org.jiedao.dispatch.view.PrintViewModel;
import org.jiedao.dispatch.view.UntouchedPdf;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The papers of the open meeting: how each stands, looked at, issued, bound.
public final class MeetingPapersViewModel {
    private final MeetingPaperCases cases;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final PrintViewModel printing;
    private final IssuingViewModel issuing;
    private final ObservableList<MeetingPaperCases.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DispatchEntry> issued = new ReadOnlyObjectWrapper<>();
    private Optional<Long> shown = Optional.empty();

    public MeetingPapersViewModel(OpenMeeting open, MeetingPaperCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        preview = new PreviewViewModel(desk.tasks(), desk.notices());
        printing = new PrintViewModel(cases.dispatch().printer(), desk, preview, this::issuedPages);
        issuing = new IssuingViewModel(desk, this::tell);
        open.file().subscribe(this::opened);
    }

    ObservableList<MeetingPaperCases.Row> rows() {
        return rows;
    }

    /// The date the next paper carries 成文日期; none means the one that suits it.
    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    PreviewViewModel preview() {
        return preview;
    }

    PrintViewModel printing() {
        return printing;
    }

    ReadOnlyBooleanProperty busy() {
        return issuing.busy();
    }

    /// The entry whose files are shown; none while only a draft is.
    ReadOnlyObjectProperty<@Nullable DispatchEntry> issued() {
        return issued.getReadOnlyProperty();
    }

    PrintPurpose purpose() {
        DispatchEntry entry = issued.get();
        return entry == null
                ? PrintPurpose.WORKING
                : PrintPurpose.of(entry.matter().paper().format());
    }

    private void opened(@Nullable MeetingFile file) {
        Optional<Long> now = Optional.ofNullable(file).map(one -> one.meeting().id());
        if (!now.equals(shown)) {
            preview.close();
            issued.set(null);
            date.set(null);
            rows.clear();
        }
        shown = now;
        load();
    }

    /// Papers may have been voided or issued elsewhere meanwhile.
    void load() {
        shown.ifPresent(meeting -> desk.tasks()
                .run(
                        "读取会议文书",
                        _ -> cases.rows(meeting),
                        now -> show(meeting, now),
                        cause -> desk.notices().failed("会议的文书没有读出来，数据没有变。请再试一次。", cause)));
    }

    private void show(long meeting, List<MeetingPaperCases.Row> now) {
        if (shown.equals(Optional.of(meeting)) && !now.equals(rows)) {
            rows.setAll(now);
        }
    }

    void preview(Paper paper) {
        shown.ifPresent(meeting -> {
            issued.set(null);
            LocalDate typed = date.get();
            preview.show(paper.label() + "（草稿，未编号）", _ -> cases.drawn(paper, meeting, on(paper, meeting, typed)));
        });
    }

    private LocalDate on(Paper paper, long meeting, @Nullable LocalDate typed) {
        return typed == null ? cases.papers().suggestedDate(paper, meeting) : typed;
    }

    /// Goes to where the text is edited before it is issued.
    void edit(Paper paper) {
        shown.ifPresent(meeting -> desk.navigator().open(Place.drafting(paper.name(), meeting)));
    }

    void issue(Paper paper) {
        LocalDate typed = date.get();
        shown.ifPresent(meeting -> desk.tasks()
                .run(
                        "核对日期",
                        _ -> on(paper, meeting, typed),
                        day -> issuing.issue(new MeetingPaperOrder(cases.papers(), meeting, paper, day)),
                        cause -> desk.notices().failed("没有签发：会议没有读出来。请再试一次。", cause)));
    }

    private void tell(Issuance issuance) {
        switch (issuance) {
            case Issuance.Issued(DispatchEntry entry, _, int missing, _) -> {
                date.set(null);
                load();
                look(entry);
                String todo = missing == 0 ? "" : "有" + missing + "处【待补】，请补全资料后作废重签，或手工填写。";
                desk.notices().done("已签发" + entry.number() + "，Word 和 PDF 已存好并登记。" + todo);
            }
            case Issuance.Refused(List<Finding> findings) ->
                desk.notices()
                        .refused(findings.stream().map(Finding::sentence).collect(Collectors.joining("；", "", "。")));
        }
    }

    /// Shows an issued paper as it was issued.
    void look(DispatchEntry entry) {
        issued.set(entry);
        pdf(entry).ifPresent(file ->
                preview.show(entry.number() + "　" + entry.matter().title(), _ -> Files.readAllBytes(file)));
    }

    void open(DispatchEntry entry) {
        pdf(entry).ifPresent(desk.surroundings().opener()::open);
    }

    /// Where the file of the entry shown lies.
    Optional<Path> file() {
        return Optional.ofNullable(issued.get()).flatMap(this::pdf);
    }

    private Optional<Path> pdf(DispatchEntry entry) {
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

    /// All that was issued as one book, where the user likes.
    void bind() {
        shown.ifPresent(meeting -> desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> desk.tasks()
                .run(
                        "编成会议材料汇编",
                        _ -> cases.book().bind(meeting, folder),
                        this::tell,
                        cause -> desk.notices().failed("没有编册，没有留下文件。请看文件夹能否写入、同名文件是否开着。", cause))));
    }

    private void tell(BindPapers.Outcome outcome) {
        switch (outcome) {
            case BindPapers.Outcome.Bound(List<Path> files) ->
                desk.notices()
                        .show(Message.done("已编成会议材料汇编，Word 和 PDF 都在" + files.getLast().getParent()
                                        + "。没有签发的在目录里写明“未签发”。")
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(files.getLast()))));
            case BindPapers.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}

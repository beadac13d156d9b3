package org.jiedao.duty.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.duty.DutyBoard;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.Fact;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.RecordDuty;
import org.jiedao.duty.TakeReturned;
import org.jiedao.duty.TakeReturned.Preview;
import org.jiedao.duty.Traced;
import org.jiedao.duty.YearRecords;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The report that is open: its facts, its text, its packet.
final class OneDutyViewModel {
    private final DutyUseCases cases;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<DutyBoard.@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview.@Nullable Found> returned = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<Traced> records = FXCollections.observableArrayList();
    private final ObservableValue<@Nullable Told> told;
    private final ReportForm form = new ReportForm();

    private record Read(DutyBoard.Line line, List<ReportForm.MeetingChoice> meetings) {}

    OneDutyViewModel(DutyUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        this.told = line.map(one -> new Told(Sort.DUTY_REPORT, one.report().id()));
    }

    /// As stored; none while none is open.
    ReadOnlyObjectProperty<DutyBoard.@Nullable Line> line() {
        return line.getReadOnlyProperty();
    }

    /// What a Word file said that may be taken over.
    ReadOnlyObjectProperty<Preview.@Nullable Found> returned() {
        return returned.getReadOnlyProperty();
    }

    ObservableList<Fact> facts() {
        return facts;
    }

    ObservableList<Traced> records() {
        return records;
    }

    /// Whose history is told.
    ObservableValue<@Nullable Told> told() {
        return told;
    }

    ChangeLog changes() {
        return cases.changes();
    }

    ReportForm form() {
        return form;
    }

    private Optional<DutyReport> report() {
        return Optional.ofNullable(line.get()).map(DutyBoard.Line::report);
    }

    boolean isDirty() {
        return line.get() != null && form.dirty().get();
    }

    void close() {
        line.set(null);
        returned.set(null);
    }

    void show(long id, Runnable then) {
        desk.tasks()
                .run(
                        "读取述职",
                        _ -> read(id),
                        read -> {
                            shown(read);
                            then.run();
                        },
                        cause -> desk.notices().failed("述职没有读出来，数据没有变。请再打开一次。", cause));
    }

    private Optional<Read> read(long id) {
        return cases.registers().reports().report(id).flatMap(report -> {
            YearRecords year = cases.registers().read(report.year(), desk.today());
            return DutyBoard.of(cases.registers(), year, desk.today()).lines().stream()
                    .filter(one -> one.report().id() == id)
                    .findFirst()
                    .map(one -> new Read(one, meetings(report)));
        });
    }

    /// Those of its body from the year on.
    private List<ReportForm.MeetingChoice> meetings(DutyReport report) {
        List<ReportForm.MeetingChoice> choices = new ArrayList<>();
        choices.add(ReportForm.MeetingChoice.NONE);
        LocalDate first = LocalDate.of(report.year(), 1, 1);
        cases.registers().activities().meetings().of(report.bodyId()).stream()
                .filter(meeting -> !meeting.on().isBefore(first))
                .forEach(meeting -> choices.add(new ReportForm.MeetingChoice(
                        meeting.id(), ChineseDate.compact(meeting.on()) + " " + meeting.title())));
        return choices;
    }

    /// What was typed stays where the same report is shown again.
    private void shown(Optional<Read> read) {
        if (read.isEmpty()) {
            close();
            desk.navigator().open(Place.of(PageName.YEAR_END, DutyView.PART));
            desk.notices().refused("这一行述职已经不在了，可能刚被撤销或者去掉。");
            return;
        }
        DutyBoard.Line now = read.get().line();
        boolean typed = report().filter(one -> one.id() == now.report().id()).isPresent() && form.dirty().get();
        line.set(now);
        facts.setAll(now.member().facts());
        records.setAll(now.member().service().all().distinct().toList());
        if (!typed) {
            form.meetings().setAll(read.get().meetings());
            form.fill(now.report());
        }
    }

    private void again() {
        report().ifPresent(report -> show(report.id(), () -> {}));
    }

    void save() {
        ListingViewModel.TypedDay due = ListingViewModel.TypedDay.of(form.dueOn().get());
        ListingViewModel.TypedDay handed = ListingViewModel.TypedDay.of(form.handedOn().get());
        Optional<String> fault = due.fault().or(handed::fault);
        if (fault.isPresent()) {
            desk.notices().refused("没有保存：" + fault.get());
            return;
        }
        ReportForm.MeetingChoice meeting = form.meeting().get();
        var course = new DutyReport.Course(
                due.day(), handed.day(), meeting == null || meeting.id() == 0 ? null : meeting.id());
        var typed = form.typedTexts();
        report().ifPresent(report -> desk.tasks()
                .run(
                        "保存述职",
                        _ -> cases.acts().recording().save(report.id(), course, typed),
                        outcome -> told(outcome, "已保存述职。"),
                        cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause)));
    }

    void discard() {
        report().ifPresent(form::fill);
        returned.set(null);
    }

    private void told(RecordDuty.Outcome outcome, String saved) {
        switch (outcome) {
            case RecordDuty.Outcome.Kept(List<DutyReport> kept) -> {
                kept.stream().filter(one -> report().filter(open -> open.id() == one.id()).isPresent()).forEach(form::fill);
                returned.set(null);
                again();
                desk.notices().saved(saved);
            }
            case RecordDuty.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    /// Looks into a Word file; nothing is changed yet.
    void look(Path file) {
        report().ifPresent(report -> desk.tasks()
                .run(
                        "读取 Word 文件",
                        _ -> cases.acts().taking().preview(report, file),
                        this::looked,
                        cause -> desk.notices().failed("没有读入，登记里还是原来的内容。请看文件是否还在、是否开着。", cause)));
    }

    private void looked(Preview preview) {
        switch (preview) {
            case Preview.Found found -> returned.set(found);
            case Preview.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void take() {
        Preview.Found found = returned.get();
        TakeReturned taking = cases.acts().taking();
        if (found != null) {
            report().ifPresent(report -> desk.tasks()
                    .run(
                            "采用收回的述职报告",
                            progress -> taking.take(report, found, progress::at),
                            outcome -> told(outcome, "已采用，原件留作附件，一步可以撤销。"),
                            cause -> desk.notices().failed("没有采用，登记里还是原来的内容。请再试一次。", cause)));
        }
    }

    void leave() {
        returned.set(null);
    }

    void make() {
        report().ifPresent(report -> desk.tasks()
                .run(
                        "编述职材料",
                        progress -> cases.packets()
                                .making()
                                .make(cases.registers().read(report.year(), desk.today()), List.of(report), progress::at),
                        this::told,
                        cause -> desk.notices().failed("没有编成，原来的还在。请看磁盘空间和数据文件夹能否写入。", cause)));
    }

    private void told(MakePackets.Done done) {
        again();
        Stream.of(done.refused()).flatMap(List::stream).findFirst().ifPresentOrElse(desk.notices()::refused, () -> {
            Path file = done.made().getFirst().file();
            desk.notices()
                    .show(Message.done("述职材料已编成。")
                            .with(new Message.Action("打开", () -> desk.surroundings().opener().open(file))));
        });
    }

    /// The newest packet, where it is still what was made.
    void openPacket() {
        DutyBoard.Line now = line.get();
        if (now != null) {
            now.packet().ifPresent(packet -> desk.tasks()
                    .run(
                            "核对述职材料",
                            _ -> cases.packets().folder().fault(packet),
                            fault -> fault.ifPresentOrElse(
                                    why -> desk.notices().refused("没有打开：" + why + "。"),
                                    () -> desk.surroundings().opener().open(cases.packets().folder().locate(packet))),
                            cause -> desk.notices().failed("述职材料没有打开。", cause)));
        }
    }

    /// To where it is looked at, edited and issued; an issued one to the register.
    void openPaper() {
        report().ifPresent(report -> desk.tasks()
                .run(
                        "找述职报告",
                        _ -> issued(report),
                        entry -> desk.navigator()
                                .open(entry.map(id -> Place.of(PageName.DISPATCH, id))
                                        .orElseGet(() -> Place.drafting(Paper.DUTY_REPORT.name(), report.id()))),
                        cause -> desk.notices().failed("述职报告没有打开。", cause)));
    }

    private Optional<Long> issued(DutyReport report) {
        return cases.registers().results().papers().standing(Paper.About.DUTY, report.id()).stream()
                .findFirst()
                .map(entry -> entry.id());
    }

    void open(Traced record) {
        RecordKey key = record.key();
        desk.navigator().open(cases.packets().places().apply(key));
    }
}

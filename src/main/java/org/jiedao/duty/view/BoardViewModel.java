package org.jiedao.duty.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyBoard;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.RecordDuty;
import org.jiedao.duty.YearRecords;
import org.jiedao.meeting.Meeting;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The board of a year, and what is done with many reports at once.
final class BoardViewModel {
    static final String EVERY_BODY = "全部组织";
    /// In the first months of a year the one before is reported on.
    private static final int STILL_LAST_YEAR = 6;

    private static final int YEARS = 10;

    private final DutyUseCases cases;
    private final Desk desk;
    private final ObservableList<BoardRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<String> bodies = FXCollections.observableArrayList(EVERY_BODY);
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<String> body = new SimpleObjectProperty<>(EVERY_BODY);
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.ALL);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private List<BoardRow> all = List.of();
    private boolean making;

    BoardViewModel(DutyUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        int now = desk.today().getYear();
        years.setAll(IntStream.range(0, YEARS).mapToObj(back -> now - back).toList());
        year.set(suggested());
        year.addListener((_, _, _) -> load());
        body.addListener((_, _, _) -> filter());
        filter.addListener((_, _, _) -> filter());
        desk.tasks().running().subscribe(this::ended);
    }

    /// Whoever stops it is told nothing by the task, and sees which packets are there.
    private void ended(String running) {
        if (making && running.isEmpty()) {
            making = false;
            load();
        }
    }

    /// The year that is reported on these days.
    int suggested() {
        LocalDate today = desk.today();
        // the first of July is still the time to look at what was handed in
        return today.minusDays(1).getMonthValue() <= STILL_LAST_YEAR ? today.getYear() - 1 : today.getYear();
    }

    ObservableList<BoardRow> rows() {
        return rows;
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObservableList<String> bodies() {
        return bodies;
    }

    ObjectProperty<String> body() {
        return body;
    }

    ObjectProperty<BoardFilter> shown() {
        return filter;
    }

    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    void load() {
        int wanted = year.get();
        desk.tasks()
                .run("读取述职", _ -> read(wanted), this::show, cause -> desk.notices()
                        .failed("述职没有读出来，数据没有变。请再打开一次。", cause));
    }

    private List<BoardRow> read(int wanted) {
        YearRecords records = cases.registers().read(wanted, desk.today());
        Map<Long, String> meetings = cases.registers()
                .activities()
                .meetings()
                .between(LocalDate.of(wanted, 1, 1), LocalDate.of(wanted + 1, 12, 31))
                .stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> ChineseDate.compact(meeting.on()) + " " + meeting.title()));
        return DutyBoard.of(cases.registers(), records, desk.today()).lines().stream()
                .map(line -> new BoardRow(
                        line,
                        Optional.ofNullable(line.report().course().meetingId())
                                .map(id -> meetings.getOrDefault(id, "已登记"))
                                .orElse("")))
                .toList();
    }

    private void show(List<BoardRow> read) {
        all = read;
        String before = body.get();
        List<String> known = Stream.concat(
                        Stream.of(EVERY_BODY), read.stream().map(BoardRow::body).distinct())
                .toList();
        if (!known.equals(bodies)) {
            bodies.setAll(known);
            body.set(known.contains(before) ? before : EVERY_BODY);
        }
        filter();
    }

    private void filter() {
        String wanted = body.get();
        BoardFilter which = filter.get();
        rows.setAll(all.stream()
                .filter(row -> wanted == null || wanted.equals(EVERY_BODY) || row.body().equals(wanted))
                .filter(row -> which == null || which.shows(row))
                .toList());
        counts.set(told());
    }

    private String told() {
        return "共" + rows.size() + "人，已交" + count(DutyBoard.State.HANDED_IN) + "，逾期未交"
                + count(DutyBoard.State.OVERDUE) + "；已编成"
                + rows.stream()
                        .filter(row -> row.line().packetState() == DutyBoard.PacketState.CURRENT)
                        .count()
                + "册，已过时"
                + rows.stream()
                        .filter(row -> row.line().packetState() == DutyBoard.PacketState.OUTDATED)
                        .count() + "册";
    }

    private long count(DutyBoard.State state) {
        return rows.stream().filter(row -> row.line().state() == state).count();
    }

    void open(BoardRow row) {
        desk.navigator().open(Place.of(PageName.YEAR_END, DutyView.PART, row.id()));
    }

    void handIn(List<BoardRow> chosen) {
        if (chosen.isEmpty()) {
            desk.notices().refused("没有登记提交：请先在表里选中交了的人（按住 Ctrl 选几个）。");
            return;
        }
        List<DutyReport> reports = chosen.stream().map(row -> row.line().report()).toList();
        LocalDate today = desk.today();
        desk.tasks()
                .run(
                        "登记提交",
                        _ -> cases.acts().recording().handIn(reports, today),
                        outcome -> told(outcome, "已登记" + ChineseDate.format(today) + "提交，日期不对的打开改。"),
                        cause -> desk.notices().failed("没有登记提交，数据没有变。请再试一次。", cause));
    }

    void strike(BoardRow row) {
        desk.tasks()
                .run(
                        "去掉述职人",
                        _ -> cases.acts().recording().strike(row.id()),
                        outcome -> told(outcome, "已从名单去掉" + row.name() + "，撤销可以找回。"),
                        cause -> desk.notices().failed("没有去掉，数据没有变。请再试一次。", cause));
    }

    private void told(RecordDuty.Outcome outcome, String saved) {
        switch (outcome) {
            case RecordDuty.Outcome.Kept _ -> {
                load();
                desk.notices().saved(saved);
            }
            case RecordDuty.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    /// Of these rows; the user can watch it and stop it.
    void make(List<BoardRow> chosen) {
        if (chosen.isEmpty()) {
            desk.notices().refused("没有编：这里没有述职人。请先按“列出述职人”。");
            return;
        }
        int wanted = year.get();
        List<DutyReport> reports = chosen.stream().map(row -> row.line().report()).toList();
        making = true;
        desk.tasks()
                .run(
                        "编述职材料",
                        progress -> cases.packets()
                                .making()
                                .make(cases.registers().read(wanted, desk.today()), reports, progress::at),
                        this::told,
                        cause -> {
                            load();
                            desk.notices().failed("述职材料没有全部编成，已编成的都在。请看磁盘空间和数据文件夹能否写入，再编一次。", cause);
                        });
    }

    private void told(MakePackets.Done done) {
        load();
        if (!done.refused().isEmpty()) {
            desk.notices().refused("编成" + done.made().size() + "册，" + done.refused().size() + "册没有编成：" + done.refused().getFirst());
            return;
        }
        int open = done.made().stream().mapToInt(made -> made.packet().missing()).sum();
        desk.notices()
                .show(Message.done("已编成" + done.made().size() + "册述职材料。" + (open == 0 ? "" : "共有" + open + "处【待补】，每册封面写着各有几处。"))
                        .with(new Message.Action("打开文件夹", () -> desk.surroundings()
                                .opener()
                                .reveal(done.made().getFirst().file()))));
    }
}

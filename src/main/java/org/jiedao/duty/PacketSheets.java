package org.jiedao.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Meeting;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.RecordKey;

/// The sheets of a packet that nobody issues by themselves: what is on record, with the number of each record.
record PacketSheets(MemberYear year) {
    static final String FACTS = "履职事实表";
    static final String MEETINGS = "出席会议情况表";
    static final String WORK = "承办事项、联系片区和意见建议情况表";

    private static final List<String> RECORD = List.of("编号", "日期", "记录", "情况");

    /// Every figure with the numbers of its records, then every record.
    Document facts() {
        List<List<String>> figures = year.facts().stream()
                .map(fact -> List.of(fact.label(), fact.value(), fact.codes()))
                .toList();
        List<List<String>> records = year.service().all().map(PacketSheets::record).distinct().toList();
        List<Block> content = new ArrayList<>();
        content.add(note("数字和记录都取自登记，编号就是登记里的记录。没有登记的写没有登记，不当作零。"));
        content.add(new Block.Table(List.of(List.of("事项", "情况", "记录编号")), figures, List.of(5, 11, 14)));
        if (!records.isEmpty()) {
            content.add(new Block.TableNote("上面各项的记录："));
            content.add(new Block.Table(List.of(RECORD), records, List.of(4, 5, 12, 9)));
        }
        return sheet(FACTS, content);
    }

    private static List<String> record(Traced record) {
        return List.of(record.code(), record.day(), record.what(), record.state());
    }

    /// Every meeting with the reason of who was not there.
    Document meetings() {
        List<Attendance.Entry> entries = year.attendance().entries();
        List<List<String>> rows = IntStream.range(0, entries.size())
                .mapToObj(at -> meeting(at + 1, entries.get(at)))
                .toList();
        Attendance.Tally tally = year.attendance().tally();
        return sheet(
                MEETINGS,
                List.of(
                        note("到会" + tally.text(Excuse.COUNTS_AS_ABSENT) + "；后一个数是应到次数，包括请假的。"),
                        new Block.Table(
                                List.of(List.of("序号", "日期", "会议", "种类", "到会", "事由", "编号")),
                                rows,
                                List.of(4, 6, 12, 6, 5, 6, 5))));
    }

    private static List<String> meeting(int number, Attendance.Entry entry) {
        Meeting meeting = entry.meeting();
        AttendanceStatus status = entry.line().status();
        return List.of(
                String.valueOf(number),
                ChineseDate.compact(meeting.on()),
                meeting.title(),
                meeting.kind().label(),
                status == null ? "没有登记" : status.label(),
                entry.line().reason(),
                Traced.code(new RecordKey(RecordKey.Sort.MEETING, meeting.id())));
    }

    /// What the member did besides coming to meetings.
    Document work() {
        MemberYear.Served service = year.service();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "目标任务", service.targets());
        add(rows, "承办", service.tasks());
        add(rows, "单位承办", service.unitTasks());
        add(rows, "联系", service.ties());
        add(rows, "提出议题", service.topics());
        add(rows, "反映需求", service.needs());
        return sheet(
                WORK,
                List.of(
                        note("承办事项的办理情况截至" + ChineseDate.format(end()) + "。"),
                        new Block.Table(
                                List.of(List.of("类别", "日期", "内容", "情况", "编号")), rows, List.of(5, 6, 15, 11, 5))));
    }

    private LocalDate end() {
        return year.attendance().span().to();
    }

    private static void add(List<List<String>> rows, String sort, List<Traced> records) {
        records.forEach(record -> rows.add(
                List.of(sort, record.day(), record.what(), record.state(), record.code())));
    }

    boolean hasWork() {
        MemberYear.Served service = year.service();
        return Stream.of(service.targets(), service.tasks(), service.unitTasks(), service.ties(), service.topics(), service.needs())
                .anyMatch(records -> !records.isEmpty());
    }

    private Block note(String rule) {
        return new Block.Paragraph(rule);
    }

    private Document sheet(String name, List<Block> content) {
        MemberYear.Who who = year.who();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(List.of(name)));
        blocks.add(new Block.Subtitle("（" + who.name() + "　" + year.report().year() + "年度）"));
        blocks.addAll(content);
        return new Document(DocumentFormat.TABLE, name, end(), blocks);
    }
}

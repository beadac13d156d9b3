package org.jiedao.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.IssuedPictures;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.BookWriter;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.Clauses;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.wording.Wordings;

/// The sample street in a real register with the papers of its meetings.
final class MeetingDesk implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final LocalDate AFTER = LocalDate.of(2026, 4, 2);
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final List<BookWriter> WRITERS = List.of(new WordWriter(FONTS), new PdfWriter(FONTS));

    final Database database;
    final RecordPapers papers;
    final MeetingBook book;

    MeetingDesk(Path folder) throws IOException {
        database = OpenRegister.in(folder);
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        Clauses clauses = Clauses.shipped();
        MeetingRecords records = new MeetingRecords(
                database.meetings(), database.committees(), database.organizations(), database.people());
        papers = new RecordPapers(
                new MeetingPapers(
                        records,
                        database.dispatchRegister(),
                        CommitteeRules.shipped(clauses),
                        OpenRegister.CLOCK),
                new RecordPapers.Desk(
                        new PaperTexts(Wordings.shipped(), database.workingTexts(), clauses),
                        new IssueDocument(
                                database.dispatchRegister(),
                                new OutputFolder(database.folder().papers()),
                                FONTS,
                                List.copyOf(WRITERS),
                                clauses),
                        clauses,
                        OpenRegister.CLOCK));
        book = new MeetingBook(
                records,
                database.dispatchRegister(),
                new BindPapers(
                        database.dispatchRegister(),
                        new IssuedPictures(new OutputFolder(database.folder().papers())),
                        WRITERS,
                        database.disclosures(),
                        OpenRegister.CLOCK));
    }

    Body body(String name) {
        return database.organizations().bodies().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Meeting meeting(String body, String title, Meeting.Notice notice, MeetingState state) {
        return new Meeting(
                0, body(body).id(), MeetingKind.PLENARY, title, DAY, notice, Meeting.Proceedings.NONE, state);
    }

    static Meeting.Notice notice() {
        return new Meeting.Notice(LocalTime.of(14, 30), "二楼会议室", "研究充电设施。", LocalDate.of(2026, 3, 25));
    }

    void worksByGannan(String body) {
        long committee = database.committees().committees(DAY).stream()
                .filter(one -> one.name().equals(body))
                .findFirst()
                .orElseThrow()
                .id();
        database.committees().switchRuleset(committee, "gannan", DAY);
    }

    MeetingFile keep(MeetingFile file) {
        return database.meetings().keep("登记会议", file);
    }

    MeetingFile bare(String body, MeetingState state) {
        return keep(new MeetingFile(
                meeting(body, "全体会议", Meeting.Notice.NONE, state), List.of(), List.of(), List.of()));
    }

    Unit unit(String name, String partyOrganization) {
        return database.organizations()
                .add(new Unit(0, name, UnitCategory.STATE_ORGAN, null, partyOrganization, null));
    }

    Person person(String name) {
        return database.people().add(new Person(0, new PersonName(name), null, null, null, null));
    }

    Attendee called(Person person, String unit, AttendanceStatus status, String reason) {
        Attendee.Card card = new Attendee.Card(person.name().value(), unit, "委员", !unit.isEmpty());
        return new Attendee(0, person.id(), card, true, status, reason);
    }

    /// Four were called and one sat in; two topics, one proposed by members and voted on, three resolutions.
    MeetingFile held(String body) {
        Unit water = unit("青禾供水公司", "青禾供水公司党总支");
        Unit school = unit("青禾小学", "青禾小学党支部");
        Person chair = person("沈青禾");
        Person one = person("张堃");
        Person two = person("李喆");
        List<Attendee> there = List.of(
                called(chair, "", AttendanceStatus.PRESENT, ""),
                called(one, "青禾供水公司党总支书记", AttendanceStatus.PRESENT, ""),
                called(two, "青禾小学党支部书记", AttendanceStatus.EXCUSED, "因公出差。"),
                called(person("王龑"), "青禾小学副校长", AttendanceStatus.DELEGATED, "赵六"),
                new Attendee(0, null, new Attendee.Card("居民代表（3人）", "", "", false), false, AttendanceStatus.SITTING_IN, ""));
        Meeting meeting = meeting(body, body + "2026年第一季度全体会议", notice(), MeetingState.HELD);
        Meeting told = new Meeting(
                0,
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                DAY,
                meeting.notice(),
                new Meeting.Proceedings("沈青禾", "周小雨", "张堃：同意。\n\n附件\n主持人：就这么定。", null),
                MeetingState.HELD);
        List<AgendaItem> agenda = List.of(
                new AgendaItem(0, "研究充电设施；", List.of(one.id(), two.id()), null, new AgendaItem.Vote(4, 2, 1, 0, 1)),
                new AgendaItem(0, "通报共建项目", List.of(), null, null));
        MeetingFile kept = keep(new MeetingFile(told, agenda, there, List.of()));
        long first = kept.agenda().getFirst().id();
        return keep(kept.withResolutions(List.of(
                new Resolution(0, first, "建充电棚。", one.id(), water.id(), LocalDate.of(2026, 4, 10)),
                new Resolution(0, first, "每月检查", null, school.id(), null),
                new Resolution(0, null, "下次会议通报", one.id(), null, LocalDate.of(2026, 6, 30)))));
    }

    String text(Paper paper, MeetingFile file, LocalDate on) throws Exception {
        return draft(paper, file, on).text().text();
    }

    Draft draft(Paper paper, MeetingFile file, LocalDate on) throws Exception {
        return papers.compose(paper, file.meeting().id(), on);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}

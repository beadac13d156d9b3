package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Resolution;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;

/// The first plenary meeting of the sample committee in 2026, from its notice to the list of who got the minutes.
record SamplePlenary(SampleDesk.OfMeetings desk, PeopleRoll people, LocalDate on) {
    private static final int NOTICE_DAYS = 6;
    private static final int MINUTES_DAYS = 2;
    private static final String CHARGING = "新苗里小区电动自行车集中充电设施建设";
    private static final String MEALS = "稻香苑小区老年助餐点试运行";
    private static final List<String> PROPOSERS = List.of("周䶮", "梁书婷", "沈喆", "方秀兰", "邹立群", "欧阳思齐");
    private static final Map<String, String> EXCUSED = Map.of("程远航", "因公出差", "贺文博", "因病");
    private static final String RECORD = """
            通报上年度共建项目办理情况：认领12项，办结9项，3项结转本年度。
            梁书婷：充电棚建在小区东门南侧，消防通道不受影响，所需资金由本单位承担。
            沈喆：建成后的日常维护要有专人负责，每月检查一次。
            周䶮：助餐点宜先试行半年，价格向居民公开。
            主持人总结：两件事都定下来，责任单位按时限办理，办理情况在下次会议上通报。""";

    List<Issuance> hold(Committee committee) throws IOException {
        List<Issuance> issued = new ArrayList<>();
        MeetingFile called = call(committee);
        issued.add(issue(Paper.MEETING_NOTICE, called, on.minusDays(NOTICE_DAYS)));
        issued.add(issue(Paper.AGENDA_FORM, called, on.minusDays(NOTICE_DAYS)));
        issued.add(issue(Paper.SIGN_IN_SHEET, called, on));
        MeetingFile held = desk.meetings().keep("记录会议", recorded(called));
        issued.add(issue(Paper.MEETING_RECORD, held, on));
        issued.add(issue(Paper.MEETING_MINUTES, held, on.plusDays(MINUTES_DAYS)));
        issued.add(issue(Paper.MINUTES_DISTRIBUTION, held, on.plusDays(MINUTES_DAYS)));
        return issued;
    }

    private Issuance issue(Paper paper, MeetingFile file, LocalDate day) throws IOException {
        return desk.papers().issue(paper, file.meeting().id(), day);
    }

    private MeetingFile call(Committee committee) {
        long body = committee.body().id();
        Meeting.Notice notice = new Meeting.Notice(
                LocalTime.of(14, 30),
                "街道办事处二楼会议室（示例）",
                "通报共建项目办理情况，研究居民反映集中的事项；请各委员会前征求所在单位意见，准时参加",
                on.minusDays(NOTICE_DAYS));
        Meeting meeting = new Meeting(
                0, body, MeetingKind.PLENARY, "2026年第一季度全体会议", on, notice, Meeting.Proceedings.NONE, MeetingState.PLANNED);
        List<AgendaItem> agenda = List.of(
                new AgendaItem(0, "通报上年度共建项目办理情况", List.of(), null, null),
                new AgendaItem(0, CHARGING, PROPOSERS.stream().map(name -> person(name).id()).toList(), null, null),
                new AgendaItem(0, MEALS, List.of(), null, null));
        return desk.meetings()
                .keep("新建会议", new MeetingFile(meeting, agenda, desk.called().of(body, on), List.of()));
    }

    private Person person(String name) {
        return people.named(new PersonName(name)).getFirst();
    }

    private MeetingFile recorded(MeetingFile file) {
        List<Attendee> attendees = file.attendees().stream().map(SamplePlenary::recorded).toList();
        Attendee chair = attendees.getFirst();
        Meeting meeting = file.meeting();
        Meeting held = new Meeting(
                meeting.id(),
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                meeting.on(),
                meeting.notice(),
                new Meeting.Proceedings(chair.card().name(), "示例记录人", RECORD, null),
                MeetingState.HELD);
        MeetingFile with = file.with(held).withAttendees(attendees);
        int all = with.turnout().expected();
        int present = with.turnout().present();
        List<AgendaItem> agenda = file.agenda().stream()
                .map(item -> item.topic().equals(MEALS)
                        ? new AgendaItem(
                                item.id(),
                                MEALS,
                                item.proposers(),
                                null,
                                new AgendaItem.Vote(all, present, present - 1, 0, 1))
                        : item)
                .toList();
        return with.withAgenda(agenda).withResolutions(resolutions(agenda));
    }

    private static Attendee recorded(Attendee called) {
        String reason = EXCUSED.getOrDefault(called.card().name(), "");
        AttendanceStatus status = reason.isEmpty() ? AttendanceStatus.PRESENT : AttendanceStatus.EXCUSED;
        return new Attendee(called.id(), called.personId(), called.card(), called.expected(), status, reason);
    }

    private List<Resolution> resolutions(List<AgendaItem> agenda) {
        return List.of(
                resolution(agenda.get(0), "结转的3个共建项目逐项明确办结日期，办理情况在第二季度会议上通报", "邹立群", on.plusMonths(1)),
                resolution(agenda.get(1), "同意在新苗里小区东门南侧建设集中充电棚", "梁书婷", on.plusMonths(3)),
                resolution(agenda.get(1), "充电棚建成后每月检查一次，检查情况在小区公示栏公开", "沈喆", on.plusMonths(4)),
                resolution(agenda.get(2), "同意稻香苑小区老年助餐点试运行半年，价格向居民公开", "周䶮", on.plusMonths(2)));
    }

    private Resolution resolution(AgendaItem item, String matter, String owner, LocalDate due) {
        Person person = person(owner);
        return new Resolution(0, item.id(), matter, person.id(), Objects.requireNonNull(person.unitId()), due);
    }
}

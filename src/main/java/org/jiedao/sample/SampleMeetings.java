package org.jiedao.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.committee.Role;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.followup.Tasks;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// The meetings of the sample's year from July 2025 to June 2026 (`meetings.txt`), with who came, what was decided and
/// how it was followed up.
public final class SampleMeetings {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final int DAYS_OF_NOTICE = 3;
    private static final String NOTHING_DECIDED = "—";

    private final Organizations organizations;
    private final Meetings meetings;
    private final Tasks tasks;
    private final CalledMembers called;
    private final SampleLines lines = SampleLines.of("meetings.txt");
    private final Map<MeetingKind, Integer> turns = new HashMap<>();

    public SampleMeetings(Organizations organizations, Meetings meetings, Tasks tasks, CalledMembers called) {
        this.organizations = organizations;
        this.meetings = meetings;
        this.tasks = tasks;
        this.called = called;
    }

    /// One meeting as the file has it.
    private record Entry(Body body, MeetingKind kind, LocalTime at, String place, LocalDate on) {
        String title() {
            return switch (kind) {
                case MONTHLY_TOUCH -> on.getYear() + "年" + on.getMonthValue() + "月月碰头会";
                case QUARTERLY_CONSULTATION -> on.getYear() + "年第" + quarter() + "季度商讨会";
                case PARTY_DAY -> on.getYear() + "年第" + quarter() + "季度联合主题党日";
                default -> on.getYear() + "年" + on.getMonthValue() + "月" + kind.label();
            };
        }

        private char quarter() {
            return "一二三四".charAt((on.getMonthValue() - 1) / 3);
        }
    }

    /// What was on the agenda: a topic, the aim, what was decided and within how many days it was to be done.
    private record Matter(String topic, String aim, String decision, int days) {
        static Matter of(List<String> cells) {
            return new Matter(cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)));
        }

        boolean decided() {
            return !decision.equals(NOTHING_DECIDED);
        }
    }

    public void hold() {
        entries("会议").forEach(this::hold);
        entries("待开").forEach(entry -> plan(entry, MeetingState.PLANNED, null));
        lines.section("取消").forEach(cells -> plan(entry(cells, cells.get(4)), MeetingState.CANCELLED, cells.get(5)));
    }

    private List<Entry> entries(String section) {
        return lines.section(section).stream()
                .flatMap(cells -> Arrays.stream(cells.get(4).split(" ")).map(day -> entry(cells, day)))
                .toList();
    }

    private Entry entry(List<String> cells, String day) {
        Body body = organizations.bodies().stream()
                .filter(one -> one.name().equals(cells.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + cells.getFirst()));
        MeetingKind kind = MeetingKind.of(cells.get(1)).orElseThrow();
        return new Entry(body, kind, LocalTime.parse(cells.get(2), CLOCK), cells.get(3), LocalDate.parse(day));
    }

    private void plan(Entry entry, MeetingState state, @Nullable String reason) {
        Matter matter = next(entry.kind());
        Meeting.Proceedings none = new Meeting.Proceedings(null, null, null, reason);
        meetings.keep("安排" + entry.title(), file(entry, matter, none, state, called.of(entry.body().id(), entry.on())));
    }

    private void hold(Entry entry) {
        Matter matter = next(entry.kind());
        List<Attendee> there = new ArrayList<>(called.of(entry.body().id(), entry.on()).stream()
                .map(attendee -> marked(entry, attendee))
                .toList());
        there.addAll(satIn(entry));
        String chair = chair(there);
        String record = "会议由" + chair + "主持。听取有关情况后，与会委员逐一发表意见，" + chair + "作了小结。";
        Meeting.Proceedings proceedings = new Meeting.Proceedings(chair, recorder(there), record, null);
        MeetingFile kept = meetings.keep(
                "记录" + entry.title(), file(entry, matter, proceedings, MeetingState.HELD, there));
        if (matter.decided()) {
            decide(entry, matter, kept);
        }
    }

    private MeetingFile file(
            Entry entry, Matter matter, Meeting.Proceedings proceedings, MeetingState state, List<Attendee> there) {
        Meeting.Notice notice = new Meeting.Notice(entry.at(), entry.place(), matter.aim(), sentOn(entry));
        Meeting meeting = new Meeting(
                0, entry.body().id(), entry.kind(), entry.title(), entry.on(), notice, proceedings, state);
        AgendaItem item = new AgendaItem(0, matter.topic(), List.of(), null, vote(entry, state, there));
        return new MeetingFile(meeting, List.of(item), there, List.of());
    }

    /// Only plenary meetings vote.
    private static AgendaItem.@Nullable Vote vote(Entry entry, MeetingState state, List<Attendee> there) {
        if (entry.kind() != MeetingKind.PLENARY || state != MeetingState.HELD) {
            return null;
        }
        int eligible = (int) there.stream().filter(Attendee::expected).count();
        int present = (int) there.stream().filter(Attendee::expected).filter(Attendee::present).count();
        return new AgendaItem.Vote(eligible, present, present, 0, 0);
    }

    private LocalDate sentOn(Entry entry) {
        return has("迟发通知", entry) ? entry.on() : entry.on().minusDays(DAYS_OF_NOTICE);
    }

    private boolean has(String section, Entry entry) {
        return about(section, entry).findAny().isPresent();
    }

    private Stream<List<String>> about(String section, Entry entry) {
        return lines.section(section).stream()
                .filter(cells -> cells.getFirst().equals(entry.body().name()))
                .filter(cells -> cells.get(1).equals(entry.on().toString()));
    }

    private Attendee marked(Entry entry, Attendee attendee) {
        Optional<List<String>> other = about("到会", entry)
                .filter(cells -> cells.get(2).equals(attendee.card().name()))
                .findFirst();
        AttendanceStatus status = other.map(cells -> status(cells.get(3))).orElse(AttendanceStatus.PRESENT);
        String reason = other.map(cells -> cells.get(4)).orElse("");
        return new Attendee(0, attendee.personId(), attendee.card(), true, status, reason);
    }

    private static AttendanceStatus status(String label) {
        return Arrays.stream(AttendanceStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Attendee> satIn(Entry entry) {
        return about("列席", entry)
                .map(cells -> new Attendee.Card(cells.get(2), cells.get(3), "列席", false))
                .map(card -> new Attendee(0, null, card, false, AttendanceStatus.SITTING_IN, ""))
                .toList();
    }

    /// The secretary, or of a branch whoever stands first.
    private static String chair(List<Attendee> there) {
        return there.stream()
                .filter(one -> one.card().role().equals(Role.SECRETARY.label()))
                .findFirst()
                .orElseGet(there::getFirst)
                .card()
                .name();
    }

    private static String recorder(List<Attendee> there) {
        return there.get(Math.min(2, there.size() - 1)).card().name();
    }

    private void decide(Entry entry, Matter matter, MeetingFile kept) {
        List<Attendee> owners = kept.attendees().stream()
                .filter(one -> one.personId() != null && one.present())
                .toList();
        Attendee owner = owners.get(turns.getOrDefault(entry.kind(), 0) % owners.size());
        Resolution resolution = new Resolution(
                0,
                kept.agenda().getFirst().id(),
                matter.decision(),
                owner.personId(),
                null,
                entry.on().plusDays(matter.days()));
        meetings.keep("记录" + entry.title() + "的议定事项", kept.withResolutions(List.of(resolution)));
        tasks.ofOwner(Objects.requireNonNull(owner.personId())).stream()
                .filter(task -> Objects.equals(task.origin().meetingId(), kept.meeting().id()))
                .forEach(task -> followUp(entry, task));
    }

    /// Reported on halfway and closed on the day before it is due, where that day is over.
    private void followUp(Entry entry, Task task) {
        LocalDate due = Objects.requireNonNull(task.terms().dueOn());
        LocalDate halfway = entry.on().plusDays(ChronoUnit.DAYS.between(entry.on(), due) / 2);
        if (halfway.isBefore(SampleStreet.TODAY)) {
            tasks.keep(new Progress(0, task.id(), halfway, "已分工落实，正在推进"));
        }
        if (due.isBefore(SampleStreet.TODAY) && !has("未办结", entry)) {
            Task.Closing closing = new Task.Closing(due.minusDays(1), "已办结，结果在下次会议上通报");
            tasks.keep("销号", closed(task, closing));
        }
    }

    private static Task closed(Task task, Task.Closing closing) {
        return new Task(
                task.id(),
                task.kind(),
                task.bodyId(),
                task.origin(),
                task.matter(),
                task.owner(),
                task.terms(),
                closing);
    }

    /// The topics of a kind take turns.
    private Matter next(MeetingKind kind) {
        List<Matter> matters = lines.section("议题").stream()
                .filter(cells -> cells.getFirst().equals(kind.label()))
                .map(Matter::of)
                .toList();
        int turn = turns.merge(kind, 1, Integer::sum) - 1;
        return matters.get(turn % matters.size());
    }
}

package org.jiedao.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.followup.Task;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Ballot;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;

/// The meetings of the sample's year from July 2025 to June 2026 (`meetings.txt`), with who came, what was decided and
/// how it was followed up.
final class SampleMeetings {
    private static final String STEP = "登记示例街道一年的会议";
    private static final int DAYS_OF_NOTICE = 3;
    private static final String NOTHING_DECIDED = "—";

    private final SampleDesk desk;
    private final MeetingSteps steps;
    private final SampleLines lines = SampleLines.of("meetings.txt");
    private final SampleAttendance attendance = new SampleAttendance(lines);
    private final Map<MeetingKind, Integer> turns = new HashMap<>();
    private final Map<List<Object>, Integer> counts = new HashMap<>();

    SampleMeetings(SampleDesk desk) {
        this.desk = desk;
        this.steps = new MeetingSteps(desk.meetings());
    }

    /// One meeting as the file has it.
    private record Entry(List<String> cells, Body body, MeetingKind kind, LocalDate on) {
        String at() {
            return cells.get(2);
        }

        String place() {
            return cells.get(3);
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

    /// As one undoable step.
    void hold() {
        desk.changes().step(STEP, () -> {
            entries("会议").forEach(this::hold);
            entries("待开").forEach(entry -> convene(entry, next(entry.kind()), MeetingPlan.Standing.PLANNED));
            entries("取消").forEach(entry -> convene(
                    entry,
                    next(entry.kind()),
                    new MeetingPlan.Standing(
                            MeetingState.CANCELLED, entry.cells().get(5))));
            return lines;
        });
    }

    private List<Entry> entries(String section) {
        return lines.section(section).stream()
                .flatMap(cells -> Arrays.stream(cells.get(4).split(" ")).map(day -> entry(cells, day)))
                .toList();
    }

    private Entry entry(List<String> cells, String day) {
        MeetingKind kind = MeetingKind.of(cells.get(1)).orElseThrow();
        return new Entry(cells, desk.records().body(cells.getFirst()), kind, LocalDate.parse(day));
    }

    private MeetingFile convene(Entry entry, Matter matter, MeetingPlan.Standing standing) {
        int nth = counts.merge(List.of(entry.body().id(), entry.kind(), entry.on().getYear()), 1, Integer::sum);
        MeetingFile file = steps.convene(new MeetingPlan(
                0,
                entry.body().id(),
                entry.kind(),
                entry.kind().title(entry.on(), nth),
                entry.on(),
                new MeetingPlan.Arranged(entry.at(), entry.place(), matter.aim(), "", ""),
                standing));
        file = steps.added(file, matter.topic(), List.of());
        LocalDate sent = listed("迟发通知", entry) ? entry.on() : entry.on().minusDays(DAYS_OF_NOTICE);
        return sent.isAfter(SampleStreet.TODAY) ? file : steps.noticed(file, sent);
    }

    private boolean listed(String section, Entry entry) {
        return lines.section(section).stream()
                .anyMatch(cells -> cells.getFirst().equals(entry.cells().getFirst())
                        && cells.get(1).equals(entry.on().toString()));
    }

    private void hold(Entry entry) {
        Matter matter = next(entry.kind());
        MeetingFile called = convene(entry, matter, MeetingPlan.Standing.PLANNED);
        MeetingFile signed = steps.signed(
                called, before -> attendance.taken(before, entry.cells().getFirst(), entry.on()));
        String chair = SampleAttendance.chair(signed.attendees());
        String recorder = SampleAttendance.recorder(signed.attendees());
        String record = "会议由" + chair + "主持。听取有关情况后，参加会议的同志逐一发表意见，" + chair + "作了小结。";
        MeetingFile held =
                steps.recorded(signed, new MeetingSteps.Said(chair, recorder, record), ballots(entry, signed));
        if (matter.decided()) {
            decide(entry, matter, held);
        }
    }

    /// Only plenary meetings vote.
    private static Map<Long, Ballot> ballots(Entry entry, MeetingFile signed) {
        return entry.kind() == MeetingKind.PLENARY
                ? Map.of(
                        signed.agenda().getFirst().id(),
                        Ballot.of(signed.turnout()).unanimous())
                : Map.of();
    }

    private void decide(Entry entry, Matter matter, MeetingFile held) {
        List<Attendee> owners = held.attendees().stream()
                .filter(one -> one.personId() != null && one.present())
                .toList();
        Attendee owner = owners.get(turns.getOrDefault(entry.kind(), 0) % owners.size());
        Resolution kept = steps.decided(
                held,
                new Resolution(
                        0,
                        held.agenda().getFirst().id(),
                        matter.decision(),
                        owner.personId(),
                        null,
                        entry.on().plusDays(matter.days())));
        followUp(entry, desk.followUp().tasks().task(kept.id()).orElseThrow());
    }

    /// Reported on halfway and closed on the day before it is due, where that day is over.
    private void followUp(Entry entry, Task task) {
        LocalDate due = Objects.requireNonNull(task.terms().dueOn());
        LocalDate halfway = entry.on().plusDays(ChronoUnit.DAYS.between(entry.on(), due) / 2);
        if (halfway.isBefore(SampleStreet.TODAY)) {
            Unrefused.done(desk.followUp().report().report(task, halfway, "已分工落实，正在推进"));
        }
        if (due.isBefore(SampleStreet.TODAY) && !listed("未办结", entry)) {
            Unrefused.done(desk.followUp().close().close(task, due.minusDays(1), "已办结，结果在下次会议上通报"));
        }
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

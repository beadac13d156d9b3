package org.jiedao.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.TaskKind;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.sample.SampleStreet;

/// What the committees of a large register did: a batch each, a meeting a month, something decided at every other one,
/// and five papers each.
final class LargeYears {
    private static final int OF_EACH = LargeRegister.MEETINGS / LargeRegister.COMMITTEES;
    private static final int PAPERS = 5;
    private static final String SAID = "会议听取了上次议定事项的落实情况，讨论了老旧小区停车、加装电梯和助餐点选址，逐项明确了负责人和时限。".repeat(8);

    private final Connection connection;
    private long tasks;

    LargeYears(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        batches();
        meetings();
        papers();
    }

    private void batches() throws SQLException {
        try (Rows batches = new Rows(connection, "batch", "id, committee_id, term_id, title, ruleset, opened_on");
                Rows candidates = new Rows(connection, "candidate", "batch_id, person_id, role, position, approvals");
                Rows steps = new Rows(
                        connection, "batch_step", "batch_id, kind, done_on, until_on, eligible, present, evidence")) {
            for (int number = 1; number <= LargeRegister.COMMITTEES; number++) {
                long id = number;
                batches.add(
                        id, id, id, "第" + number + "委员会第一批", number % 2 == 0 ? "langfang" : "gannan",
                        LargeRegister.FIRST_DAY);
                for (int seat = 5; seat < LargeRegister.SEATS; seat++) {
                    candidates.add(
                            id, LargeRegister.seated(number, seat), Role.PART_TIME_MEMBER.name(), seat, 9);
                }
                for (StepKind step : StepKind.values()) {
                    LocalDate on = LargeRegister.FIRST_DAY.plusDays(7L * step.ordinal());
                    steps.add(id, step.name(), on, step == StepKind.PUBLICITY ? on.plusDays(5) : null, 9, 9, "");
                }
            }
        }
        Rows.goOnFrom(connection, "batch", LargeRegister.COMMITTEES + 1L);
    }

    private void meetings() throws SQLException {
        try (Rows meetings = new Rows(
                        connection, "meeting",
                        "id, body_id, kind, title, held_on, starts_at, place, aim, notified_on, state, chair, record");
                Rows topics = new Rows(connection, "agenda_item", "meeting_id, position, topic");
                Rows called = new Rows(
                        connection, "attendee",
                        "meeting_id, person_id, position, name, unit, role, part_time, expected, status, reason");
                Rows decided = new Rows(
                        connection, "task",
                        "id, kind, body_id, meeting_id, position, matter, owner_id, assigned_on, due_on, closed_on");
                Rows progress = new Rows(connection, "task_progress", "task_id, done_on, text")) {
            for (long id = 1; id <= LargeRegister.MEETINGS; id++) {
                int committee = (int) ((id - 1) % LargeRegister.COMMITTEES) + 1;
                int nth = (int) ((id - 1) / LargeRegister.COMMITTEES);
                LocalDate on = LargeRegister.FIRST_DAY.plusMonths(nth).plusDays(committee % 28);
                MeetingKind kind = nth % 3 == 2 ? MeetingKind.QUARTERLY_CONSULTATION : MeetingKind.MONTHLY_TOUCH;
                boolean held = on.isBefore(SampleStreet.TODAY);
                meetings.add(
                        id, (long) committee, kind.name(), kind.title(on, 1), on, LocalTime.of(9, 0), "党群服务中心",
                        "交流情况，议定事项", on.minusDays(5), (held ? MeetingState.HELD : MeetingState.PLANNED).name(),
                        held ? "书记" : null, held ? SAID : null);
                topics.add(id, 0, "通报上月议定事项落实情况");
                topics.add(id, 1, "讨论第" + id + "件居民需求");
                for (int seat = 0; seat < LargeRegister.SEATS; seat++) {
                    called.add(
                            id, LargeRegister.seated(committee, seat), seat, "第" + seat + "位委员", "驻区单位党支部书记",
                            seat < 5 ? "委员" : "兼职委员", seat >= 5, true, held ? status(id, seat) : null, "");
                }
                if (id % 2 == 0) {
                    decide(decided, progress, id, committee, on);
                }
            }
        }
        Rows.goOnFrom(connection, "meeting", LargeRegister.MEETINGS + 1L);
        Rows.goOnFrom(connection, "task", tasks + 1);
    }

    private static String status(long meeting, int seat) {
        return ((meeting + seat) % 9 == 0 ? AttendanceStatus.EXCUSED : AttendanceStatus.PRESENT).name();
    }

    /// Older ones are settled.
    private void decide(Rows decided, Rows progress, long meeting, int committee, LocalDate on) throws SQLException {
        tasks++;
        LocalDate due = on.plusDays(45);
        LocalDate closed = due.isBefore(SampleStreet.TODAY.minusMonths(3)) ? due.minusDays(3) : null;
        decided.add(
                tasks, TaskKind.RESOLUTION.name(), (long) committee, meeting, 0, "落实第" + meeting + "件居民需求：增设停车位",
                LargeRegister.seated(committee, 6), on, due, closed);
        progress.add(tasks, on.plusDays(10), "已到现场察看。");
    }

    private void papers() throws SQLException {
        try (Rows entries = new Rows(
                connection, "dispatch_entry",
                "paper, prefix, year_of, sequence_no, title, issued_on, headcount, source_text, after_step, subject_id")) {
            for (int number = 1; number <= LargeRegister.COMMITTEES; number++) {
                for (int nth = 0; nth < PAPERS; nth++) {
                    LocalDate on = LargeRegister.FIRST_DAY.plusMonths(nth * 9L).plusDays(number % 28);
                    entries.add(
                            Paper.MEETING_MINUTES.name(), "青禾党发" + number, on.getYear(), nth + 1,
                            "第" + number + "委员会会议纪要", on, 0, SAID, 0L, nth * 9000L + number);
                }
            }
        }
    }
}

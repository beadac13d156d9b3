package org.jiedao;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.facts.Gathering;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// Writes the facts of a spec case into the register as the records that a user would have made.
final class RecordedCase {
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final Map<String, String> PARTY_POSTS = Map.of(
            "街道党工委书记", "党工委书记",
            "街道党工委副书记", "党工委副书记",
            "街道党工委组织委员", "党工委组织委员",
            "社区党组织书记", "社区党委书记");
    private static final Map<String, Role> ROLES = Map.of(
            "书记", Role.SECRETARY, "副书记", Role.DEPUTY_SECRETARY, "日常工作负责委员", Role.DAILY_WORK_MEMBER);
    private static final Map<String, EndReason> ENDINGS =
            Map.of("委员免去", EndReason.REMOVED, "委员解除", EndReason.RELEASED, "委员终止", EndReason.TERMINATED);
    private static final Map<String, TaskKind> LISTS =
            Map.of("督查问题清单", TaskKind.PROBLEM, "整改清单", TaskKind.RECTIFICATION);

    private static final String CIRCULAR = "考核结果通报";
    private static final String TIES = "委员会成员/联系的社区或单位";

    private final Database database;
    private final Body body;
    private final String ruleset;
    private final LocalDate on;
    private final Gathering gathering;
    private final Map<String, Person> people = new HashMap<>();
    private Span life = Span.since(LocalDate.of(2020, 1, 1));
    private @Nullable Committee committee;
    private LocalDate termEnd = END;
    /// What the notices say, where the case tells.
    private Set<String> said = Set.of();

    RecordedCase(Database database, Body body, String ruleset, LocalDate on) {
        this.database = database;
        this.body = body;
        this.ruleset = ruleset;
        this.on = on;
        this.gathering = new Gathering(database, body.id());
    }

    Span life() {
        return life;
    }

    /// Whether every fact can be a record; nothing is written of a case of which one cannot.
    static boolean isExpressible(String facts) {
        return facts.equals("—") || parts(facts).allMatch(RecordedCase::canRecord);
    }

    private static Stream<String[]> parts(String facts) {
        return Stream.of(facts.split("；")).map(part -> part.strip().split("\\s+"));
    }

    private static boolean canRecord(String[] cells) {
        String what = cells[1];
        boolean certain = Stream.of(cells).noneMatch(cell -> cell.equals("？") || cell.startsWith("只记"));
        return certain
                && switch (cells[0]) {
                    case "口径", "存续" -> true;
                    case "事项" -> MeetingKind.called(what).isPresent() || what.equals(CIRCULAR);
                    case "程序" ->
                        what.equals("会议")
                                || ENDINGS.containsKey(what) && cells.length > 2 && hasEnding(cells)
                                || what.equals("委员产生") && cells.length > 2 && Stream.of(cells).skip(2).allMatch(RecordedCase::isStep);
                    case "比例" ->
                        Set.of("全体会议/到会委员/应到委员", "支委会/到会委员/应到委员", "兼职委员/到会次数/应到次数", "委员共同提议的议题/提议委员/委员总数")
                                .contains(what);
                    case "属性" -> what.equals("全体会议/主持人");
                    case "清单" -> what.equals("会议通知/会议通知要素");
                    case "具备" ->
                        Set.of("全体会议/会议纪要", "会议纪要/印发记录", "督查问题清单/完成时限", "整改清单/完成时限", "聘任批次/表决票数", TIES)
                                        .contains(what)
                                || RecordedAssessments.THINGS.containsKey(what);
                    case "名单" -> what.equals("兼职委员") || what.equals("委员会成员") && !cells[cells.length - 1].contains("、");
                    case "职务" -> ROLES.containsKey(what) && Arrays.stream(cells).skip(3).allMatch(PARTY_POSTS::containsKey);
                    case "任期", "届期" -> !what.equals("本届");
                    default -> false;
                };
    }

    private static boolean hasEnding(String[] cells) {
        String own = cells[1].substring("委员".length());
        Set<String> kinds = Stream.of(EndingStep.Kind.values()).map(EndingStep.Kind::label).collect(Collectors.toSet());
        return Stream.of(cells).skip(2).anyMatch(cell -> word(cell).equals(own))
                && Stream.of(cells).skip(2).map(RecordedCase::word).allMatch(word -> word.equals(own) || kinds.contains(word));
    }

    private static boolean isStep(String cell) {
        return cell.length() > 10 && (word(cell).equals("征求意见") || word(cell).equals("公示期满") || step(word(cell)).isPresent());
    }

    private static Optional<StepKind> step(String word) {
        return Stream.of(StepKind.values()).filter(kind -> kind.label().equals(word)).findFirst();
    }

    private static String word(String cell) {
        return cell.substring(0, Math.max(0, cell.length() - 10));
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell.substring(cell.length() - 10));
    }

    void record(String facts) throws IOException {
        if (facts.equals("—")) {
            return;
        }
        List<String[]> parts = parts(facts).toList();
        for (String[] cells : parts) {
            if (cells[0].equals("存续")) {
                String[] days = cells[1].split("至");
                life = days.length == 1
                        ? Span.since(LocalDate.parse(days[0]))
                        : new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
            if (cells[0].equals("清单") && cells[1].startsWith("会议通知/")) {
                said = cells.length > 3 ? Set.of(cells[3].split("、")) : Set.of();
            }
            if (cells[0].equals("届期")) {
                termEnd = LocalDate.parse(cells[2]);
            }
        }
        boolean votes = parts.stream()
                .anyMatch(cells -> cells[1].equals("聘任批次/表决票数") && cells.length > 4);
        for (String[] cells : parts) {
            record(cells, votes);
        }
    }

    private void record(String[] cells, boolean votes) throws IOException {
        String[] more = Arrays.copyOfRange(cells, 2, cells.length);
        switch (cells[0]) {
            case "事项" -> event(cells[1], more);
            case "程序" -> procedure(cells[1], more, votes);
            case "比例" -> share(cells[1], more);
            case "属性" -> chair(more);
            case "清单" -> notice(more);
            case "具备" -> thing(cells[1], more);
            case "名单" -> list(cells[1], more);
            case "职务" -> post(cells[1], more);
            case "任期" -> term(more);
            default -> {}
        }
    }

    /// Something before the life of the body, so that its meetings are kept throughout.
    private void keepMeetings() {
        LocalDate before = life.from().minusDays(1);
        if (database.meetings().of(body.id()).stream().noneMatch(meeting -> meeting.on().equals(before))) {
            gathering.held(MeetingKind.APPRAISAL, before);
        }
    }

    private void event(String what, String[] days) throws IOException {
        if (what.equals(CIRCULAR)) {
            circulars(days);
            return;
        }
        MeetingKind kind = MeetingKind.called(what).orElseThrow();
        keepMeetings();
        for (String cell : days) {
            String[] times = cell.split("×");
            Collections.nCopies(times.length == 1 ? 1 : Integer.parseInt(times[1]), LocalDate.parse(times[0]))
                    .forEach(day -> gathering.held(kind, day));
        }
    }

    private void procedure(String what, String[] steps, boolean votes) throws IOException {
        Map<String, LocalDate> days = new HashMap<>();
        Stream.of(steps).forEach(cell -> days.put(word(cell), day(cell)));
        if (what.equals("会议")) {
            keepMeetings();
            if (days.containsKey("召开")) {
                plenary(Objects.requireNonNull(days.get("召开")), days.get("通知"));
            }
        } else if (ENDINGS.containsKey(what)) {
            ending(Objects.requireNonNull(ENDINGS.get(what)), what.substring("委员".length()), days);
        } else {
            batch(days, votes);
        }
    }

    private void ending(EndReason reason, String own, Map<String, LocalDate> days) {
        Membership held = sit(SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person("离任" + people.size(), null), termEnd);
        Membership ended = new Membership(
                held.id(),
                held.seatId(),
                held.termId(),
                held.personId(),
                held.startsOn(),
                held.endsOn(),
                new Membership.Ending(Objects.requireNonNull(days.get(own)), reason),
                null,
                null);
        database.committees()
                .endingSteps()
                .record(
                        ended,
                        Stream.of(EndingStep.Kind.values())
                                .filter(kind -> days.containsKey(kind.label()))
                                .map(kind -> new EndingStep(kind, Objects.requireNonNull(days.get(kind.label())), ""))
                                .toList());
    }

    private void batch(Map<String, LocalDate> days, boolean votes) throws IOException {
        Committee own = committee();
        Batch batch = database.batches()
                .open(new Batch.Opening(own.id(), term(), "第一批", ruleset, life.from()));
        database.batches()
                .add(batch.id(), person("人选", null).id(), Role.PART_TIME_MEMBER, Candidate.Tie.NONE);
        days.forEach((word, day) -> step(word)
                .ifPresent(kind -> database.batches()
                        .put(batch.id(), new Step(
                                kind,
                                day,
                                kind == StepKind.PUBLICITY ? days.get("公示期满") : null,
                                kind == StepKind.VOTE && votes ? new Step.Votes(9, 9) : null,
                                ""))));
        if (days.containsKey("征求意见")) {
            issue(Paper.CONSULTATION_RECORD, batch.id(), Objects.requireNonNull(days.get("征求意见")));
        }
        if (votes) {
            Map<Long, Integer> approvals = new HashMap<>();
            database.batches().batch(batch.id()).orElseThrow().candidates().forEach(one -> approvals.put(one.id(), 9));
            database.batches().putApprovals(approvals);
        }
    }

    private void issue(Paper paper, long subject, LocalDate day) throws IOException {
        database.dispatchRegister()
                .enter("青工委", day.getYear(), _ -> new DispatchRegister.Registration(
                        new Matter(paper, paper.label(), day, subject, 0), "正文", List.of(), List.of()));
    }

    private void share(String what, String[] cells) {
        keepMeetings();
        if (cells.length == 0) {
            return;
        }
        int part = Integer.parseInt(cells[1].split("/")[0]);
        int whole = Integer.parseInt(cells[1].split("/")[1]);
        int excused = cells.length > 2 ? Integer.parseInt(cells[2].substring(1)) : 0;
        List<AttendanceStatus> marks = IntStream.range(0, whole)
                .mapToObj(i -> i < part
                        ? AttendanceStatus.PRESENT
                        : i < part + excused ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT)
                .toList();
        switch (what) {
            case "兼职委员/到会次数/应到次数" -> {
                Person member = person(cells[0], null);
                sit(SeatKind.PART_TIME, Role.PART_TIME_MEMBER, member, termEnd);
                for (int i = 0; i < whole; i++) {
                    gathering.held(
                            MeetingKind.COORDINATION,
                            on.minusDays(i + 1L),
                            Gathering.called(member, "兼职委员", true, marks.get(i)));
                }
            }
            case "委员共同提议的议题/提议委员/委员总数" -> {
                List<Attendee> called = called(marks);
                List<Long> proposers =
                        called.stream().limit(part).map(one -> Objects.requireNonNull(one.personId())).toList();
                gathering.keep(
                        gathering.meeting(MeetingKind.PLENARY, on, MeetingState.HELD, Meeting.Notice.NONE, null),
                        List.of(new AgendaItem(0, cells[0], proposers, null, null)),
                        called);
            }
            default ->
                gathering.keep(
                        gathering.meeting(
                                MeetingKind.of(what.split("/")[0]).orElseThrow(), on, MeetingState.HELD, Meeting.Notice.NONE, null),
                        List.of(),
                        called(marks));
        }
    }

    private List<Attendee> called(List<AttendanceStatus> marks) {
        List<Attendee> called = new ArrayList<>();
        marks.forEach(mark -> called.add(Gathering.called(person("到会" + called.size(), null), "委员", false, mark)));
        return called;
    }

    private void chair(String[] cells) {
        keepMeetings();
        if (cells.length > 1) {
            gathering.keep(
                    gathering.meeting(MeetingKind.PLENARY, on, MeetingState.HELD, Meeting.Notice.NONE, "主持某"),
                    List.of(),
                    List.of(Gathering.called(person("主持某", null), cells[1], false, AttendanceStatus.PRESENT)));
        }
    }

    private void notice(String[] cells) {
        keepMeetings();
        if (cells.length == 0) {
            return;
        }
        plenary(on, on.minusDays(3));
    }

    private void plenary(LocalDate day, @Nullable LocalDate sentOn) {
        var notice = new Meeting.Notice(
                said.contains("时间") ? LocalTime.of(9, 0) : null,
                said.contains("地点") ? "会议室" : null,
                said.contains("目的要求") ? "研究工作" : null,
                sentOn);
        gathering.keep(
                gathering.meeting(MeetingKind.PLENARY, day, MeetingState.HELD, notice, null),
                said.contains("议题") ? List.of(new AgendaItem(0, "停车", List.of(), null, null)) : List.of(),
                List.of());
    }

    /// 具备 逐个/材料 谁 期间 日期…
    private void thing(String what, String[] cells) throws IOException {
        String each = what.split("/")[0];
        boolean there = cells.length > 2;
        if (RecordedAssessments.THINGS.containsKey(what)) {
            assessed(what, cells);
        } else if (what.equals(TIES)) {
            tie(cells, there);
        } else if (LISTS.containsKey(each) && cells.length > 0) {
            database.tasks()
                    .keep("记", new Task(
                            0,
                            Objects.requireNonNull(LISTS.get(each)),
                            body.id(),
                            Task.Origin.NONE,
                            cells[0],
                            Task.Owner.NOBODY,
                            new Task.Terms(on.minusDays(9), there ? on : null),
                            null));
        } else if (cells.length > 0 && !each.equals("聘任批次")) {
            boolean minutes = each.equals("全体会议");
            keepMinutes();
            MeetingFile plenary = gathering.held(MeetingKind.PLENARY, on.minusDays(9));
            if (!minutes || there) {
                issue(Paper.MEETING_MINUTES, plenary.meeting().id(), minutes ? day(cells[2]) : on.minusDays(8));
            }
            if (there) {
                issue(Paper.MINUTES_DISTRIBUTION, plenary.meeting().id(), on.minusDays(1));
            }
        }
    }

    private void circulars(String[] days) throws IOException {
        RecordedAssessments assessments = new RecordedAssessments(database, body);
        committee();
        assessments.keepThem(life.from());
        for (String day : days) {
            assessments.told(LocalDate.parse(day));
        }
    }

    /// 谁 期间 日期…
    private void assessed(String what, String[] cells) throws IOException {
        RecordedAssessments assessments = new RecordedAssessments(database, body);
        committee();
        assessments.keepThem(life.from());
        Person member = person(cells[0], null);
        String[] span = cells.length > 1 && !cells[1].equals("—") ? cells[1].split("至") : new String[0];
        LocalDate since = span.length > 0 ? LocalDate.parse(span[0]) : term().startsOn();
        Membership.@Nullable Ending left =
                span.length > 1 ? new Membership.Ending(LocalDate.parse(span[1]).plusDays(1), EndReason.RELEASED) : null;
        if (database.committees().membershipsOf(member.id()).isEmpty()) {
            sit(member, since, left);
        }
        for (int at = 2; at < cells.length; at++) {
            assessments.done(what, member, LocalDate.parse(cells[at]));
        }
    }

    private void tie(String[] cells, boolean there) {
        Person member = person(cells[0], null);
        sit(SeatKind.PART_TIME, Role.PART_TIME_MEMBER, member, termEnd);
        if (there) {
            Unit unit = database.organizations()
                    .add(Unit.draft("单位" + body.id() + "联系" + people.size(), UnitCategory.values()[0]));
            database.liaisons()
                    .keep("登记", List.of(new Liaison(
                            0, committee().id(), member.id(), new Contact.DistrictUnit(unit.id()), day(cells[2]), null)));
        }
    }

    /// An earlier meeting with its minutes and the list of whom they went to: they are issued here.
    private void keepMinutes() throws IOException {
        MeetingFile earlier = gathering.held(MeetingKind.PLENARY, on.minusDays(99));
        issue(Paper.MEETING_MINUTES, earlier.meeting().id(), on.minusDays(98));
        issue(Paper.MINUTES_DISTRIBUTION, earlier.meeting().id(), on.minusDays(97));
    }

    private void list(String what, String[] cells) {
        List<String> names = cells.length == 0
                ? List.of()
                : cells[0].matches("\\d+")
                        ? IntStream.range(0, Integer.parseInt(cells[0])).mapToObj(i -> "第" + i).toList()
                        : List.of(cells[0].split("、"));
        if (what.equals("兼职委员")) {
            database.committees().addSeat(committee().id(), SeatKind.FULL_TIME, Role.SECRETARY);
            names.forEach(name -> sit(SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person(name, null), termEnd));
        } else {
            for (int i = 0; i < names.size(); i++) {
                sit(SeatKind.FULL_TIME, i == 0 ? Role.SECRETARY : Role.MEMBER, person(names.get(i), null), termEnd);
            }
        }
    }

    private void post(String what, String[] cells) {
        Role role = Objects.requireNonNull(ROLES.get(what));
        if (cells.length == 0) {
            database.committees().addSeat(committee().id(), SeatKind.FULL_TIME, role);
        } else {
            String post = cells.length > 1 ? PARTY_POSTS.get(cells[1]) : null;
            sit(SeatKind.FULL_TIME, role, person(cells[0] + what + people.size(), post), termEnd);
        }
        if (role != Role.SECRETARY) {
            database.committees().addSeat(committee().id(), SeatKind.FULL_TIME, Role.SECRETARY);
        }
    }

    private void term(String[] cells) {
        database.committees().addSeat(committee().id(), SeatKind.FULL_TIME, Role.SECRETARY);
        if (cells.length > 1) {
            sit(SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person(cells[0], null), LocalDate.parse(cells[1]));
        }
    }

    private Person person(String name, @Nullable String partyPost) {
        return people.computeIfAbsent(
                name, _ -> database.people().add(new Person(0, new PersonName(name), null, null, partyPost, null)));
    }

    private Membership sit(SeatKind kind, Role role, Person person, LocalDate until) {
        Seat seat = database.committees().addSeat(committee().id(), kind, role);
        return database.committees()
                .add(new Membership(
                        0, seat.id(), term().id(), person.id(), term().startsOn(), until, null, null, null));
    }

    private void sit(Person person, LocalDate since, Membership.@Nullable Ending left) {
        Seat seat = database.committees().addSeat(committee().id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        database.committees()
                .add(new Membership(0, seat.id(), term().id(), person.id(), since, termEnd, left, null, null));
    }

    private Committee committee() {
        @Nullable Committee known = committee;
        if (known != null) {
            return known;
        }
        Committee made = database.committees().establish(body.id(), ruleset, life.from());
        database.committees().addTerm(made.id(), 1, life.from(), termEnd);
        committee = made;
        return made;
    }

    private Term term() {
        return database.committees().terms(committee().id()).getFirst();
    }
}

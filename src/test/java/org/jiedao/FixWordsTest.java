package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.compliance.Fixes;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Need;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every word that the records answer leads to where they are put right, and no other does.
class FixWordsTest {
    private static final Asking ASKING = new Asking(SampleStreet.TODAY, Workdays.shipped());

    @TempDir
    Path folder;

    @Test
    void theWordsThatLeadToTheRecordsAreThoseThatTheRecordsAnswer() throws IOException {
        Map<String, String> ways = ways();
        List<FactSource> sources = sources();
        Set<String> answered = new TreeSet<>();
        List<String> without = new ArrayList<>();
        for (Rule rule : rules()) {
            for (Question question : rule.questions()) {
                if (isAnswered(question, sources)) {
                    answered.addAll(question.parameters().values());
                    if (question.parameters().values().stream().noneMatch(ways::containsKey)) {
                        without.add(rule.id() + question.parameters());
                    }
                }
            }
        }
        assertEquals(List.of(), without, "a finding nobody could mend");
        assertTrue(answered.size() > 20);
        ways.entrySet().removeIf(way -> way.getValue().startsWith("聘任") || answered.contains(way.getKey()));
        assertEquals(Map.of(), ways, "leads to a page that does not record it");
    }

    private static boolean isAnswered(Question question, List<FactSource> sources) {
        boolean answered = false;
        for (FactSource source : sources) {
            List<String> told = new ArrayList<>();
            FactSource listening = listening(source, told);
            Span life = Span.since(SampleStreet.TODAY.minusYears(1));
            question.check().judge(new GatheredFacts(life, List.of(listening)), ASKING);
            answered |= !told.isEmpty();
        }
        return answered;
    }

    /// The records about every body of the sample street after its year, with a seat for the daily work, a meeting of each, a
    /// problem and what settles it.
    private List<FactSource> sources() throws IOException {
        try (Wiring workbench = SampleFolder.year(folder)) {
            Database database = workbench.database();
            List<Body> bodies = database.organizations().bodies();
            Committees committees = database.committees();
            committees
                    .committees(SampleStreet.TODAY)
                    .forEach(committee -> committees.addSeat(committee.id(), SeatKind.FULL_TIME, Role.DAILY_WORK_MEMBER));
            bodies.forEach(body -> record(database, body.id()));
            result(database, bodies, BodyKind.ALLIANCE);
            result(database, bodies, BodyKind.PREMISES_BRANCH);
            committees.committees(SampleStreet.TODAY).forEach(committee -> tie(database, committee));
            List<FactBook> books = workbench.examination().books();
            return bodies.stream()
                    .flatMap(body -> books.stream().map(book -> book.about(body.id(), SampleStreet.TODAY)))
                    .toList();
        }
    }

    private static void tie(Database database, Committee committee) {
        long unit = database.organizations().units().getFirst().id();
        database.committees().members(committee.id()).stream()
                .limit(1)
                .map(member -> new Liaison(
                        0,
                        committee.id(),
                        member.person().id(),
                        new Contact.DistrictUnit(unit),
                        SampleStreet.TODAY.minusDays(9),
                        null))
                .forEach(tie -> database.liaisons().keep("登记联系", List.of(tie)));
    }

    private static void record(Database database, long body) {
        LocalDate day = SampleStreet.TODAY.minusDays(9);
        Need need = database.meetings().keep(new Need(0, body, null, "居民", day, "停车难"));
        var notice = new Meeting.Notice(null, "三楼会议室", null, day.minusDays(3));
        Meeting plenary = new Meeting(
                0, body, MeetingKind.PLENARY, "全体会议", day, notice, Meeting.Proceedings.NONE, MeetingState.HELD);
        AgendaItem item = new AgendaItem(0, "停车", List.of(), need.id(), null);
        database.meetings().keep("记会议", new MeetingFile(plenary, List.of(item), List.of(), List.of()));
        List.of(TaskKind.PROBLEM, TaskKind.RECTIFICATION)
                .forEach(kind -> database.tasks()
                        .keep(
                                "记事项",
                                new Task(
                                        0,
                                        kind,
                                        body,
                                        Task.Origin.NONE,
                                        "事项",
                                        Task.Owner.NOBODY,
                                        new Task.Terms(day, null),
                                        null)));
        new KeepScheme(database.assessments())
                .offered()
                .forEach(scheme -> database.assessments()
                        .keep(
                                "记考核",
                                new AssessmentFile(
                                        new Assessment(
                                                0,
                                                body,
                                                2026,
                                                Stage.SELF_CHECK,
                                                "自查",
                                                scheme,
                                                new Assessment.Course(day, null, "")),
                                        List.of())));
    }

    /// Of one body the street assessed and graded it, by ballots.
    private static void result(Database database, List<Body> bodies, BodyKind kind) {
        Body street = bodies.stream().filter(one -> one.kind() == BodyKind.STREET_WORK_COMMITTEE).findFirst().orElseThrow();
        Body one = bodies.stream().filter(body -> body.kind() == kind).findFirst().orElseThrow();
        Scheme scheme = new KeepScheme(database.assessments())
                .offered().stream().filter(offered -> offered.about() == About.BODY).findFirst().orElseThrow();
        LocalDate day = SampleStreet.TODAY.minusDays(9);
        Assessment draft = new Assessment(
                0, street.id(), 2026, Stage.YEAR_END, "考核", scheme, new Assessment.Course(day, null, ""));
        Assessed blank = Assessed.draft(new Assessed.Subject.Body(one.id()), new Assessed.Card(one.name(), "", ""));
        AssessmentFile kept = database.assessments().keep("记", new AssessmentFile(draft, List.of(blank)));
        Assessment before = kept.assessment();
        Assessed listed = kept.assessed().getFirst();
        Long grade = before.scheme().grades().getFirst().id();
        database.assessments()
                .keep("审定", new AssessmentFile(
                        new Assessment(
                                before.id(),
                                street.id(),
                                2026,
                                Stage.YEAR_END,
                                "考核",
                                before.scheme(),
                                new Assessment.Course(day, new Assessment.Approval(day, "会议"), "")),
                        List.of(new Assessed(
                                listed.id(),
                                listed.subject(),
                                listed.card(),
                                Map.of(),
                                new Assessed.Tally(9, 9, 9, Map.of(grade, 9)),
                                grade,
                                ""))));
    }

    private static FactSource listening(FactSource source, List<String> told) {
        return (FactSource) Proxy.newProxyInstance(
                FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (_, method, arguments) -> {
                    Object answer = method.invoke(source, arguments);
                    if (answer instanceof Optional<?> found && found.isPresent()) {
                        told.add(method.getName());
                    }
                    return answer;
                });
    }

    private static List<Rule> rules() {
        return Rulesets.shipped().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .toList();
    }

    private static Map<String, String> ways() throws IOException {
        Map<String, String> ways = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Fixes.class.getResourceAsStream("fixes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(cells -> ways.put(cells[0], cells[1]));
        }
        return ways;
    }
}

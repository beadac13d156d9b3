package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.appointment.view.BatchSearch;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.home.Agenda;
import org.jiedao.home.Todo;
import org.jiedao.people.Person;
import org.jiedao.rule.Finding;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A committee appoints by a ruleset that the user put in, and goes on living when its file is gone.
class OwnOrderTest {
    private static final String FILE = "通州.txt";
    private static final String BASIS = "《通州办法》（虚构）";
    private static final String REFUSAL = "新建时所用的规则集“tongzhou”没有读到，它的文件被移走或者写错了";

    @TempDir
    Path folder;

    private Wiring wiring;
    private Committee committee;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private static String sixth() throws IOException {
        try (var in = Objects.requireNonNull(OwnOrderTest.class.getResourceAsStream("/org/jiedao/rule/sixth.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cited() throws IOException {
        return sixth().replace("施行日期：", "依据：" + BASIS + "\n施行日期：");
    }

    /// Puts the ruleset in and opens a batch of six under it.
    private Batch opened(String ruleset) throws IOException {
        putIn(ruleset);
        committee = committee();
        wiring.database().committees().switchRuleset(committee.id(), "tongzhou", day(1, 1));
        committee = committee();
        Batch batch = done(wiring.openBatch().open(committee, "照通州办法的一批"));
        List<Long> people = wiring.database().people().everyone().stream()
                .map(Person::id)
                .filter(person -> wiring.database().committees().histories().stream()
                        .flatMap(history -> history.members().stream())
                        .noneMatch(member -> member.person().id() == person))
                .limit(6)
                .toList();
        return done(wiring.changeCandidates().add(batch.id(), people, Role.PART_TIME_MEMBER));
    }

    private void putIn(String ruleset) throws IOException {
        Path file = Files.writeString(folder.resolve(FILE), ruleset);
        assertInstanceOf(RulesetFolder.Putting.Taken.class, wiring.rulesets().put(file));
    }

    private Committee committee() {
        return wiring.database().committees().committees(SampleStreet.TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Batch done(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Done done -> done.batch();
            case BatchOutcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    private static List<String> refused(BatchOutcome outcome) {
        return assertInstanceOf(BatchOutcome.Refused.class, outcome).findings().stream()
                .map(Finding::sentence)
                .toList();
    }

    private BatchOutcome record(Batch batch, Step step) {
        return wiring.recordStep().record(batch.id(), step, Map.of());
    }

    private Batch upToFiling(Batch batch) {
        done(record(batch, Step.of(StepKind.RECOMMENDATION, day(3, 2), "推荐表")));
        done(record(batch, Step.publicity(day(3, 3), day(3, 9), "公示照片，无异议")));
        Map<Long, Integer> approvals =
                batch.candidates().stream().collect(Collectors.toMap(Candidate::id, _ -> 8));
        done(wiring.recordStep()
                .record(batch.id(), Step.vote(day(3, 12), new Step.Votes(9, 8), "会议纪要"), approvals));
        return done(record(batch, Step.of(StepKind.FILING, day(3, 16), "备案回执")));
    }

    private List<String> rail(Batch batch) {
        return wiring.rulebook().rail(batch).stream()
                .map(step -> step.step().label() + step.state().label())
                .toList();
    }

    private State state(String rule) {
        return wiring.examination().openExamination().read().on(SampleStreet.TODAY).clauses().stream()
                .filter(clause -> clause.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .judgement()
                .state();
    }

    private String text(Batch batch, Paper paper, LocalDate on) {
        try {
            return wiring.paperwork().issuePaper().preview(batch, paper, on).text().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.jiedao.wording.WordingException | org.jiedao.document.OfficialTextException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCommitteeAppointsInTheOrderOfTheUsersOwnRulesetAndIsExaminedByIt() throws IOException {
        Batch batch = opened(cited());
        assertEquals(
                List.of("组织推荐待办", "任前公示未到", "投票未到", "备案未到", "发聘书未到", "通知未到"), rail(batch));
        assertEquals(
                List.of(
                        "“备案”在“组织推荐”之后，“组织推荐”尚未登记（通州办法（虚构） 4）",
                        "“备案”在“任前公示”之后，“任前公示”尚未登记（街道惯例 公示）",
                        "“备案”在“投票”之后，“投票”尚未登记（通州办法（虚构） 4）"),
                refused(record(batch, Step.of(StepKind.FILING, day(3, 5), "回执"))));
        assertEquals(
                List.of("所用规则集的次序里没有“审查”这一步（本工作台 次序）"),
                refused(record(batch, Step.of(StepKind.REVIEW, day(3, 5), "审查表"))));

        batch = upToFiling(batch);
        batch = done(record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "聘书存根")));
        assertEquals(
                List.of("组织推荐已完成", "任前公示已完成", "投票已完成", "备案已完成", "发聘书已完成", "通知可选"), rail(batch));

        assertTrue(text(batch, Paper.FILING_REPORT, day(3, 16)).contains(BASIS));
        assertTrue(text(batch, Paper.CERTIFICATE, day(3, 20)).contains("兼职委员与街道不具有劳动聘用关系。"));
        assertInstanceOf(
                Issuance.Issued.class, wiring.paperwork().issuePaper().issue(batch.id(), Paper.CERTIFICATE, day(3, 20)));

        assertEquals(State.MET, state("TZ-1"), "six part-time members");
        assertEquals(State.MET, state("TZ-4"), "推荐→表决⇒备案");
        assertEquals(State.EVIDENCE_MISSING, state("TZ-2"), "no meeting is recorded");
    }

    @Test
    void whatTheRulesetDoesNotSayStandsOpenOnPaper() throws IOException {
        Batch batch = upToFiling(opened(sixth().replaceAll("(?m)^(性质|简述|义务表述)：.*\n", "")));
        String report = text(batch, Paper.FILING_REPORT, day(3, 16));
        assertTrue(report.contains("【待补】"), report);
        assertFalse(report.contains("tongzhou") || report.contains("劳动聘用"), report);
    }

    @Test
    void aBatchOutlivesTheFileOfItsRuleset() throws IOException {
        Batch batch = upToFiling(opened(cited()));
        wiring.rulesets().withdraw(FILE);

        assertEquals(List.of("推荐已完成", "公示已完成", "表决已完成", "备案已完成"), rail(batch));
        List<String> sentences = refused(record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "存根")));
        assertTrue(sentences.size() == 1 && sentences.getFirst().contains(REFUSAL), sentences.toString());
        Candidate first = batch.candidates().getFirst();
        assertEquals(sentences, refused(wiring.changeCandidates().remove(batch.id(), first.id())));
        Issuance issuance = wiring.paperwork().issuePaper().issue(batch.id(), Paper.FILING_REPORT, day(3, 16));
        assertEquals(
                sentences,
                assertInstanceOf(Issuance.Refused.class, issuance).findings().stream()
                        .map(Finding::sentence)
                        .toList());
        assertTrue(text(batch, Paper.FILING_REPORT, day(3, 16)).contains("【待补】"), "a draft can still be looked at");
        long id = batch.id();
        assertFalse(wiring.paperwork().paperSources().of(Paper.FILING_REPORT).subjects(Paper.FILING_REPORT).stream().anyMatch(subject -> subject.id() == id));
        assertEquals(1, new BatchSearch(wiring.database().batches()).find("通州").size());
        assertTrue(todos().contains("照通州办法的一批：放回规则集“tongzhou”"), todos().toString());
        wiring.examination().openExamination().read().on(SampleStreet.TODAY);
        assertTrue(refused(wiring.openBatch().open(committee, "又一批")).getFirst().contains("没有聘任次序"));

        putIn(cited());
        done(record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "聘书存根")));
        assertEquals(State.MET, state("TZ-4"));
    }

    private List<String> todos() {
        return new Agenda(
                        wiring.database().batches(),
                        wiring.rulebook(),
                        wiring.database().committees(),
                        wiring.database().organizations(),
                        wiring.clock())
                .todos().stream().map(Todo::what).toList();
    }
}

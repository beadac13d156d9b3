package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.Workdays;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Glossary;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.junit.jupiter.api.Test;

/// Where the button of a finding leads.
class FixesTest {
    private static final Body BODY = new Body(7, BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", null);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Fixes FIXES = Fixes.shipped();

    private static ExaminedClause clause(String ruleset, String rule, FactSource facts) {
        Ruleset asked = Rulesets.shipped().of(ruleset).orElseThrow();
        return new ExaminedClause(
                BODY,
                asked,
                asked.rule(rule)
                        .orElseThrow()
                        .judge(
                                new GatheredFacts(Span.since(LocalDate.of(2020, 1, 1)), List.of(facts)),
                                new Asking(DAY, Workdays.shipped())));
    }

    private static Optional<Fix> fix(String ruleset, String rule, FactSource facts) {
        return FIXES.of(clause(ruleset, rule, facts));
    }

    /// Batch 12 as it ran; whether the units got the notice is said by `copied`.
    private record Appointed(Map<String, LocalDate> steps, List<LocalDate> copied) implements FactSource {
        @Override
        public Optional<List<Course>> courses(String procedure) {
            return Optional.of(List.of(new Course(new RecordKey(RecordKey.Sort.BATCH, 12).item("第一批"), steps)));
        }

        @Override
        public Optional<List<Holding>> holdings(String each, String thing) {
            return Optional.of(
                    List.of(new Holding(new RecordKey(RecordKey.Sort.UNIT, 3).item("某小学"), Span.since(DAY), copied)));
        }
    }

    @Test
    void aStepOutOfOrderLeadsToItsBatch() {
        Appointed backwards = new Appointed(Map.of("备案", DAY, "聘书", DAY.minusDays(1)), List.of(DAY));
        assertEquals(Optional.of(new Fix.OfBatch(12, new Fix.Words("去聘任改步骤", "补登或者更正办理步骤"))), fix("gannan", "GN-25.4", backwards));
    }

    @Test
    void ofSeveralQuestionsTheOneThatFailedIsMended() {
        Appointed notCopied = new Appointed(Map.of("备案", DAY.minusDays(1), "聘书", DAY), List.of());
        assertEquals(Optional.of(new Fix.Appointments(BODY.id(), new Fix.Words("去聘任签发通知", "签发聘任通知并抄送"))), fix("gannan", "GN-25.4", notCopied));
    }

    @Test
    void whatIsMetOrDoesNotApplyAsksForNothing() {
        Appointed done = new Appointed(Map.of("备案", DAY.minusDays(1), "聘书", DAY), List.of(DAY));
        assertEquals(Optional.empty(), fix("gannan", "GN-25.4", done));
        assertEquals(Optional.empty(), fix("gannan", "GN-16", done));
    }

    @Test
    void aPersonIsMendedAmongPeopleAndWithoutOneTheBodyIsOpened() {
        FactSource farmer = new FactSource() {
            @Override
            public Optional<List<Value>> values(String each, String attribute) {
                return Optional.of(List.of(new Value(new RecordKey(RecordKey.Sort.PERSON, 5).item("张某"), "农户")));
            }
        };
        Fix.Words words = new Fix.Words("去人员核对职务", "核对人选职务，需要的作调整");
        assertEquals(Optional.of(new Fix.OfPerson(5, words)), fix("gannan", "GN-32", farmer));
        assertEquals(Optional.of(new Fix.OfBody(BODY.id(), words)), fix("gannan", "GN-32", new FactSource() {}));
    }

    private record Monthly(List<FactSource.Dated> events) implements FactSource {
        @Override
        public Optional<List<Dated>> events(String event) {
            return Optional.of(events);
        }
    }

    @Test
    void aMissedMeetingIsHeldAnewAndAnOpenOneIsSettled() {
        Fix.Words words = new Fix.Words("去会议登记月碰头", "补开月碰头；已经开过的，补登会议");
        FactSource.Item june = new RecordKey(RecordKey.Sort.MEETING, 9).item("6月碰头");
        LocalDate day = LocalDate.of(2026, 6, 8);
        List<FactSource.Dated> others = java.util.stream.IntStream.rangeClosed(1, 5)
                .mapToObj(month -> new FactSource.Dated(
                        new RecordKey(RecordKey.Sort.MEETING, month).item("碰头"), LocalDate.of(2026, month, 8)))
                .toList();
        List<FactSource.Dated> open = new java.util.ArrayList<>(others);
        open.add(new FactSource.Dated(june, day, false));

        assertEquals(
                Optional.of(new Fix.Meetings(BODY.id(), "月碰头", words)),
                fix("langfang", "LF-6.2.1a", new Monthly(others)));
        assertEquals(
                Optional.of(new Fix.OfMeeting(9, words)), fix("langfang", "LF-6.2.1a", new Monthly(open)));
    }

    @Test
    void aMemberWithoutATieLeadsToTheDivision() {
        FactSource none = new FactSource() {
            @Override
            public Optional<List<Holding>> holdings(String each, String thing) {
                return Optional.of(List.of(new Holding(
                        new RecordKey(RecordKey.Sort.PERSON, 5).item("张某"), Span.since(DAY), List.of())));
            }
        };
        Fix.Words words = new Fix.Words("去组织登记分片联系", "落实每名委员联系的社区或单位，登记联系分工");
        assertEquals(Optional.of(new Fix.OfBody(BODY.id(), "分片联系", words)), fix("gannan", "GN-29.1", none));
        assertEquals(
                Optional.of(new Fix.OfBody(BODY.id(), "分片联系", words)), fix("gannan", "GN-29.1", new FactSource() {}));
    }

    @Test
    void aProblemWithoutADeadlineLeadsToFollowUp() {
        FactSource problem = new FactSource() {
            @Override
            public Optional<List<Holding>> holdings(String each, String thing) {
                return Optional.of(List.of(new Holding(
                        new RecordKey(RecordKey.Sort.TASK, 4).item("通道被占"), Span.since(DAY), List.of())));
            }

            @Override
            public Optional<List<Dated>> events(String event) {
                return Optional.of(List.of());
            }
        };
        assertEquals(
                Optional.of(new Fix.OfTask(4, new Fix.Words("去督办定时限", "逐项写明完成时限"))),
                fix("gannan", "GN-29.4", problem));
    }

    @Test
    void anAttestedRuleIsAttestedForItsBodyAndRuleset() {
        assertEquals(
                Optional.of(new Fix.Attest(new Attestation.Subject(7, "langfang", "LF-5.1"), new Fix.Words("登记佐证", "登记佐证"))),
                fix("langfang", "LF-5.1", new FactSource() {}));
    }

    @Test
    void aDoubtfulFigureIsSettled() {
        assertEquals(
                Optional.of(new Fix.Settle(
                        "党员活动经费标准", new Fix.Words("去定口径“党员活动经费标准”", "确定口径“党员活动经费标准”"))),
                fix("community", "SQ-19b", new FactSource() {}));
    }

    @Test
    void whatNoPageRecordsSaysSo() {
        assertTrue(fix("chifeng", "CF-8.1a", new FactSource() {}).orElseThrow() instanceof Fix.Unrecorded);
    }

    @Test
    void everyWayIsAWordThatRulesUseAndLeadsToAPage() throws IOException {
        Set<String> words = new HashSet<>();
        Glossary glossary = Glossary.shipped();
        glossary.sections().forEach(section -> words.addAll(glossary.words(section)));
        try (InputStream in = Objects.requireNonNull(Fixes.class.getResourceAsStream("fixes.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(cells -> {
                        assertEquals(4, cells.length, cells[0]);
                        assertTrue(words.contains(cells[0].replaceFirst(" 过多$", "")), cells[0]);
                        String page = cells[1].split(" ")[0];
                        assertTrue(List.of("组织", "聘任", "人员", "会议", "督办", "考核述职", "上报").contains(page), page);
                        assertTrue(cells[2].startsWith("去" + page), cells[2]);
                        assertFalse(cells[3].startsWith("去"), "a paper knows of no pages: " + cells[3]);
                    });
        }
    }

    @Test
    void everyFindingOfEveryRuleHasAWayOut() {
        Rulesets.shipped().all().forEach(ruleset -> ruleset.rules().forEach(rule -> {
            ExaminedClause clause = clause(ruleset.key(), rule.id(), new FactSource() {});
            switch (clause.state()) {
                case EVIDENCE_MISSING, UNCONFIRMED ->
                    assertTrue(FIXES.of(clause).isPresent(), rule.id());
                case MET, NOT_MET, ADVISED, NOT_APPLICABLE ->
                    assertEquals(Optional.empty(), FIXES.of(clause), rule.id());
            }
        }));
    }
}

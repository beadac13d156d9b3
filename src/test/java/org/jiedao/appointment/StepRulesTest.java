package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.committee.Role;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `steps.txt` is the specification: each line a clause, a case, and what is cited.
class StepRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Clauses CLAUSES = Clauses.shipped();
    private static final AppointmentOrders ORDERS = new AppointmentOrders(CLAUSES);
    private static final Person SOMEBODY = new Person(7, new PersonName("张堃"), null, "主任", "书记", null);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aStepIsRecordedOrRefusedWithItsClause(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        BodyKind kind = Arrays.stream(BodyKind.values())
                .filter(body -> body.label().equals(cells[1]))
                .findFirst()
                .orElseThrow();
        String[] asked = cells[0].split(" ");
        Procedure procedure = asked.length > 1 ? Procedure.of(asked[1]) : Procedure.PRODUCTION;
        AppointmentOrder order = ORDERS.of(asked[0], kind, procedure).orElseThrow();
        Case attempt = Case.parse(cells[3]);
        List<Case> recorded = cells[2].equals("—")
                ? List.of()
                : Stream.of(cells[2].split("，")).map(Case::parse).toList();

        List<Finding> findings = new StepRules(order, CLAUSES, TODAY)
                .check(batch(asked[0], recorded), attempt.step(), attempt.approvals());

        List<String> citations =
                findings.stream().map(finding -> finding.clause().citation()).distinct().toList();
        if (cells[4].equals("—")) {
            assertEquals(List.of(), findings);
        } else {
            assertTrue(citations.contains(cells[4]), () -> "cited " + findings);
        }
    }

    static Stream<String> cases() throws IOException {
        try (InputStream in = StepRulesTest.class.getResourceAsStream("steps.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        }
    }

    private static Batch batch(String ruleset, List<Case> recorded) {
        Term term = new Term(1, 1, 5, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));
        Integer approvals = recorded.stream()
                .flatMap(step -> step.approvals().values().stream())
                .findFirst()
                .orElse(null);
        return new Batch(
                1,
                new Batch.Opening(1, term, "一批", ruleset, TODAY),
                List.of(new Candidate(1, SOMEBODY, null, Role.PART_TIME_MEMBER, approvals)),
                recorded.stream().map(Case::step).toList());
    }

    /// `表决 3.5 9/8/8`, `公示 3.6-3.11`, `推荐 3.2！`.
    private record Case(Step step, Map<Long, Integer> approvals) {
        static Case parse(String text) {
            String[] words = text.replace("！", "").split("\\s+");
            StepKind kind = Arrays.stream(StepKind.values())
                    .filter(step -> step.label().equals(words[0]))
                    .findFirst()
                    .orElseThrow();
            String[] days = words[1].split("-");
            Map<Long, Integer> approvals = new HashMap<>();
            Step.Votes votes = null;
            if (words.length > 2) {
                String[] numbers = words[2].split("/");
                votes = new Step.Votes(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
                approvals.put(1L, Integer.valueOf(numbers[2]));
            }
            String evidence = text.endsWith("！") ? " " : "会议纪要";
            return new Case(new Step(kind, day(days[0]), until(days), votes, evidence), approvals);
        }

        private static @Nullable LocalDate until(String[] days) {
            return days.length > 1 ? day(days[1]) : null;
        }

        private static LocalDate day(String text) {
            String[] parts = text.split("\\.");
            return LocalDate.of(2026, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    @Test
    void everyRequiredClauseOfAnOrderIsCitedByACase() throws IOException {
        Set<String> expected = new HashSet<>();
        cases().map(line -> line.split("\\s*\\|\\s*")[4]).forEach(expected::add);
        for (AppointmentOrder order : ORDERS.all()) {
            order.steps().forEach(step -> assertTrue(
                    expected.contains(step.clause().citation()), step.clause()::citation));
        }
    }

    @Test
    void aBatchWithoutCandidatesGoesNowhere() {
        AppointmentOrder order =
                ORDERS.of("langfang", BodyKind.STREET_JOINT_COMMITTEE).orElseThrow();
        Batch empty = new Batch(1, batch("langfang", List.of()).opening(), List.of(), List.of());

        List<Finding> findings = new StepRules(order, CLAUSES, TODAY)
                .check(empty, Step.of(StepKind.RECOMMENDATION, TODAY, "纪要"), Map.of());

        assertEquals(List.of("名单上还没有人选（本工作台 人选）"), findings.stream().map(Finding::sentence).toList());
    }

    @Test
    void aCertificateOutsideTheTermIsRefused() {
        AppointmentOrder order =
                ORDERS.of("langfang", BodyKind.STREET_JOINT_COMMITTEE).orElseThrow();
        Batch batch = batch(
                "langfang",
                Stream.of("推荐 3.2", "审查 3.3", "表决 3.5 9/8/8", "备案 3.9").map(Case::parse).toList());

        List<Finding> findings = new StepRules(order, CLAUSES, LocalDate.of(2031, 1, 1))
                .check(batch, Step.of(StepKind.CERTIFICATE, LocalDate.of(2030, 7, 1), "聘书存根"), Map.of());

        assertEquals(
                List.of("聘书日期2030年7月1日不在本届任期内（2025年7月1日至2030年6月30日）（DB1310/T 264.2—2021 6.4.2 a)）"),
                findings.stream().map(Finding::sentence).toList());
    }
}

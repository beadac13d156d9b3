package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.view.Grouping;
import org.jiedao.compliance.view.ResultRow;
import org.jiedao.compliance.view.ResultsViewModel;
import org.jiedao.compliance.view.TrendViewModel;
import org.jiedao.organization.Body;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.RowGroup;
import org.jiedao.ui.WaitingBackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Part 结论 of page 体检 without a window, on the sample street.
class ResultsTest {
    private static final String ATTESTED = "LF-6.1.1";
    private static final String UNATTESTED = "LF-6.1.2";

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture fixture;
    private ResultsViewModel results;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder);
        fixture = new WindowFixture(wiring, new DirectBackgroundTasks());
        results = fixture.results();
        results.examine();
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    @Test
    void everyClauseOfTheStreetIsListedAndCountedByItsState() {
        List<ExaminedClause> all = examined();

        assertTrue(all.size() > 300, all.size() + "条");
        for (State state : State.values()) {
            assertEquals(
                    all.stream().filter(clause -> clause.state() == state).count(),
                    results.choice().counts().get(state).longValue(),
                    state.label());
        }
        assertEquals(rows().count(), results.choice().shown().get());
        assertEquals(
                all.size() + results.choice().unexamined().get(), results.choice().shown().get());
        assertFalse(results.choice().narrowed().get());
    }

    @Test
    void aBodyIsLookedAtWithAllBeneathItAndNothingElse() {
        Body community = body("禾苗社区党委");
        results.choice().look(community.id());

        List<String> names = rows().map(ResultRow::body).distinct().toList();
        assertTrue(names.containsAll(List.of("禾苗社区党委", "禾苗社区“大党委”")), names.toString());
        assertFalse(names.contains(SampleStreet.STREET_COMMITTEE), names.toString());
        assertTrue(results.choice().narrowed().get());
    }

    @Test
    void statesChosenNarrowTheListAndNotTheirCounts() {
        int missing = results.choice().counts().get(State.EVIDENCE_MISSING);
        results.choice().toggle(State.MET, true);

        assertEquals(List.of("符合"), rows().map(ResultRow::state).distinct().toList());
        assertEquals(missing, results.choice().counts().get(State.EVIDENCE_MISSING));
        results.choice().toggle(State.MET, false);
        assertTrue(results.choice().shown().get() > missing);
    }

    @Test
    void bodiesThatCouldNotBeExaminedAreListedWithTheReason() {
        results.choice().toggleUnexamined(true);

        assertTrue(rows().count() > 0);
        assertTrue(rows().allMatch(row -> row.state().equals("未体检") && !row.result().isBlank()));
    }

    @Test
    void wordsOfTheClauseAndInitialsFindIt() {
        results.choice().search("月碰头、季商讨，着力解决");
        assertEquals(
                List.of("6.2.1", "7.2.1"),
                rows().map(ResultRow::article).distinct().sorted().toList());

        results.choice().search(UNATTESTED);
        assertTrue(rows().count() > 0);
        assertTrue(rows().allMatch(row -> row.key().rule().equals(UNATTESTED)));

        results.choice().search("ypt");
        assertTrue(rows().anyMatch(row -> row.gist().startsWith("月碰头")));
    }

    @Test
    void whatIsGravestComesFirstInEveryGrouping() {
        for (Grouping grouping : Grouping.values()) {
            results.choice().grouping().set(grouping);
            List<RowGroup<ResultRow>> groups = results.choice().groups();
            for (RowGroup<ResultRow> group : groups) {
                List<Integer> ranks = group.rows().stream().map(row -> rank(row.state())).toList();
                assertEquals(ranks.stream().sorted().toList(), ranks, grouping + " " + group.title());
            }
            assertEquals(results.choice().shown().get(), rows().count(), grouping.label());
            assertEquals(
                    groups.size(), groups.stream().map(RowGroup::title).distinct().count(), grouping.label());
        }
    }

    @Test
    void theGroupingIsThatOfTheLastSession() {
        assertEquals(Grouping.STATE, results.choice().grouping().get());
        results.choice().grouping().set(Grouping.CLAUSE);
        assertEquals(
                Grouping.CLAUSE,
                new WindowFixture(wiring, new DirectBackgroundTasks()).results().choice().grouping().get());
    }

    @Test
    void aDayToComeIsRefusedAndAPastOneIsAskedByItsRulesets() {
        results.ask(SampleStreet.TODAY.plusDays(1));
        assertEquals(SampleStreet.TODAY, results.asOf().get());
        assertTrue(told().contains("还没有到"), told());

        results.ask(LocalDate.of(2020, 1, 1));
        assertEquals(LocalDate.of(2020, 1, 1), results.asOf().get());
        assertEquals(List.of(), examined());
        assertTrue(results.choice().unexamined().get() > 0);

        results.ask(null);
        assertEquals(SampleStreet.TODAY, results.asOf().get());
        assertTrue(examined().size() > 300);
    }

    @Test
    void whatWasMendedIsToldOnTheReturnAndEverythingElseStays() {
        results.choice().toggle(State.EVIDENCE_MISSING, true);
        results.choice().search(UNATTESTED);
        ResultRow chosen = rows().findFirst().orElseThrow();
        results.choose(chosen);
        results.leave();
        attest(chosen);
        assertTrue(results.returns());
        results.examine();

        assertTrue(told().startsWith("已符合："), told());
        assertTrue(rows().noneMatch(row -> row.key().equals(chosen.key())));
        ResultRow now = Objects.requireNonNull(results.chosen().get());
        assertEquals(chosen.key(), now.key());
        assertEquals("符合", now.state());
        assertTrue(results.fix().isEmpty());
        assertFalse(results.returns());
    }

    @Test
    void theTrendCountsEveryMonthAsItWas() {
        assertEquals(TrendViewModel.Stage.DONE, results.trend().stage().get());
        assertEquals(13, results.trend().points().size());
        var march = results.trend().points().get(8);
        var april = results.trend().points().get(9);

        assertEquals(LocalDate.of(2026, 4, 30), april.on());
        long committee = body(SampleStreet.STREET_COMMITTEE).id();
        int before = march.count(State.MET, tally -> tally.body() == committee).orElseThrow();
        assertEquals(
                OptionalInt.of(before + 1),
                april.count(State.MET, tally -> tally.body() == committee),
                ATTESTED + "在4月10日佐证");
    }

    @Test
    void aCancelledTrendShowsNothingUntilItIsBegunAgain() {
        WaitingBackgroundTasks tasks = new WaitingBackgroundTasks();
        ResultsViewModel waiting = new WindowFixture(wiring, tasks).results();
        waiting.examine();
        assertTrue(waiting.busy().get());
        tasks.finishNext();
        assertTrue(waiting.choice().shown().get() > 300, "列表不等走势");
        assertEquals(TrendViewModel.Stage.RUNNING, waiting.trend().stage().get());

        waiting.trend().cancel();
        tasks.finish();
        assertEquals(TrendViewModel.Stage.CANCELLED, waiting.trend().stage().get());
        assertEquals(List.of(), waiting.trend().points());

        waiting.trend().again();
        tasks.finish();
        assertEquals(TrendViewModel.Stage.DONE, waiting.trend().stage().get());
        assertEquals(13, waiting.trend().points().size());
    }

    private void attest(ResultRow row) {
        var key = row.key();
        wiring.database()
                .attestations()
                .add(new Attestation(
                        0,
                        new Attestation.Subject(key.body(), key.ruleset(), key.rule()),
                        "苗青禾",
                        SampleStreet.TODAY,
                        new Attestation.Evidence("工作记录", null),
                        null));
    }

    private Stream<ResultRow> rows() {
        return results.choice().groups().stream().flatMap(group -> group.rows().stream());
    }

    private List<ExaminedClause> examined() {
        return Objects.requireNonNull(results.examination().get()).clauses();
    }

    private Body body(String name) {
        return wiring.database().organizations().bodies().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return Objects.requireNonNull(fixture.notices().shown().get()).text();
    }

    private static int rank(String state) {
        return List.of("不符合", "建议", "缺证据", "待确认", "符合", "不适用", "未体检").indexOf(state);
    }
}

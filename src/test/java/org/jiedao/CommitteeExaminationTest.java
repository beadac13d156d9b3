package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Committee;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.rule.State;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the registers of bodies and committees say to the clauses, read in the sample street after its year.
class CommitteeExaminationTest {
    @TempDir
    static Path folder;

    private static Wiring workbench;

    @BeforeAll
    static void open() throws IOException {
        workbench = SampleFolder.year(folder);
    }

    @AfterAll
    static void close() throws IOException {
        workbench.close();
    }

    @Test
    void theStreetsCommitteeByTheLangfangStandard() {
        Map<String, State> states = states(SampleStreet.STREET_COMMITTEE, SampleStreet.TODAY);
        assertEquals(State.MET, states.get("LF-6.3.2a"), "苗青禾 is 党工委书记");
        assertEquals(State.MET, states.get("LF-6.3.2b"), "田建国 is 办事处主任 and 党工委副书记, 粟明远 党工委副书记");
        assertEquals(State.EVIDENCE_MISSING, states.get("LF-6.3.2c"), "nobody wrote down whose the daily work is");
        assertEquals(State.MET, states.get("LF-6.3.3a"), "all nine came by a batch");
        assertEquals(State.MET, states.get("LF-6.3.3b"), "nine");
        assertEquals(State.ADVISED, states.get("LF-6.3.3c"), "a building and a park are not among the named");
        assertEquals(State.MET, states.get("LF-6.4.2a2"), "all until 2030-06-30");
        assertEquals(State.MET, states.get("LF-7.3.4"), "nobody sits on both levels");
        assertEquals(State.EVIDENCE_MISSING, states.get("LF-6.3.1"), "街道党工委委员 have no roll");
        assertEquals(State.NOT_APPLICABLE, states.get("LF-6.4.3a"), "nobody's time is up");
        assertEquals(State.NOT_APPLICABLE, states.get("LF-6.4.3b"), "nobody was removed");
    }

    /// What the sample breaks on purpose is told to whoever opens it: the list must stay true.
    @Test
    void whatIsFoundWantingIsWhatTheReadmeOfTheSamplesLists() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("samples/README.md")).stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(cells -> cells.length == 5 && List.of("不符合", "建议").contains(cells[2]))
                .flatMap(cells -> Stream.of(cells[3].split("、")).map(body -> cells[1] + " " + cells[2] + " " + body))
                .sorted()
                .toList();
        List<String> found =
                workbench.examination().openExamination().read().on(SampleStreet.TODAY).clauses().stream()
                        .filter(clause -> clause.state() == State.NOT_MET || clause.state() == State.ADVISED)
                        .map(clause -> clause.rule().id() + " " + clause.state().label() + " "
                                + clause.body().name())
                        .sorted()
                        .toList();
        assertEquals(listed, found);
    }

    @Test
    void theCommunitysCommitteeByTheGannanStandard() {
        Map<String, State> states = states(SampleStreet.GANNAN_COMMITTEE, SampleStreet.TODAY);
        assertEquals(State.MET, states.get("GN-31a"), "three full-time and six part-time");
        assertEquals(State.MET, states.get("GN-31b"), "桥永固");
        assertEquals(State.MET, states.get("GN-31c"), "石小桥");
        assertEquals(State.NOT_MET, states.get("GN-31d"), "three come from the community's own organisation");
        assertEquals(State.EVIDENCE_MISSING, states.get("GN-32"), "whether the others are delegates is not recorded");
        assertEquals(State.MET, states("桥头社区党委", SampleStreet.TODAY).get("GN-65"));
    }

    @Test
    void aCommunitysCommitteeByTheLangfangStandard() {
        Map<String, State> states = states("稻香社区“大党委”", SampleStreet.TODAY);
        assertEquals(State.MET, states.get("LF-7.3.2a"), "稻田生 is 社区党委书记");
        assertEquals(State.ADVISED, states.get("LF-7.3.2b"), "one part-time member, three are asked for");
        assertEquals(State.NOT_MET, states.get("LF-7.3.2c"), "one deputy, none of them part-time");
        assertEquals(State.ADVISED, states.get("LF-7.3.3"), "an office is not among the named");
        assertEquals(State.EVIDENCE_MISSING, states.get("LF-7.3.3a"), "they came by the roster");
    }

    @Test
    void branchesAndGroupsByTheirOwnMembers() {
        assertEquals(State.MET, states("禾苗花园小区党支部", SampleStreet.TODAY).get("LF-8.2.2"), "three");
        assertEquals(State.MET, states("青田雅居小区党支部", SampleStreet.TODAY).get("LF-8.3"), "no plaque yet");
        assertEquals(
                "没有登记党小组组长的产生方式。请登记：组长产生记录",
                clause("2号楼党小组", "LF-9.3.2", SampleStreet.TODAY).judgement().arithmetic());
    }

    @Test
    void beforeTheNineThereWereNone() {
        ExaminedClause clause = clause(SampleStreet.STREET_COMMITTEE, "LF-6.3.3b", LocalDate.of(2026, 3, 19));
        assertEquals(State.ADVISED, clause.state());
        assertEquals("兼职委员0，0<5", clause.judgement().arithmetic());
        assertEquals(State.MET, states(SampleStreet.STREET_COMMITTEE, LocalDate.of(2026, 3, 20)).get("LF-6.3.3b"));
    }

    @Test
    void whatWasCountedCanBeOpened() {
        for (String id : List.of("LF-6.3.2a", "LF-6.3.3a", "LF-6.3.3b", "LF-6.3.3c", "LF-6.4.2a2")) {
            var counted = clause(SampleStreet.STREET_COMMITTEE, id, SampleStreet.TODAY).judgement().counted();
            assertTrue(!counted.isEmpty(), id);
            counted.forEach(item -> assertTrue(RecordKey.of(item).isPresent(), id + item));
        }
    }

    @Test
    void thePastKeepsItsRuleset(@TempDir Path other) throws IOException {
        try (Wiring switched = SampleFolder.year(other)) {
            LocalDate since = LocalDate.of(2026, 6, 1);
            Committee committee = switched.database().committees().committees(since).stream()
                    .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                    .findFirst()
                    .orElseThrow();
            switched.database().committees().switchRuleset(committee.id(), "gannan", since);

            var before = examined(switched, since.minusDays(1), SampleStreet.STREET_COMMITTEE);
            var after = examined(switched, since, SampleStreet.STREET_COMMITTEE);
            assertTrue(before.stream().allMatch(clause -> clause.rule().id().startsWith("LF-")));
            assertTrue(after.stream().allMatch(clause -> clause.rule().id().startsWith("GN-")));
            assertEquals(
                    List.of("ADVISED 委员会成员18，18>15", "MET 委员会成员18 辖区单位党组织负责人兼任的副书记和委员8，3×8≥1×18"),
                    after.stream()
                            .filter(clause -> Stream.of("GN-23a", "GN-23d").anyMatch(clause.rule().id()::equals))
                            .map(clause -> clause.state() + " " + clause.judgement().arithmetic())
                            .toList());
        }
    }

    /// The sample's street committee works by another standard; by this one its ties would be asked for.
    @Test
    void whoHasNothingToKeepInTouchWithIsFoundByTheGannanStandard(@TempDir Path other) throws IOException {
        try (Wiring switched = SampleFolder.year(other)) {
            LocalDate since = LocalDate.of(2026, 6, 1);
            long committee = switched.database().committees().committees(since).stream()
                    .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                    .findFirst()
                    .orElseThrow()
                    .id();
            switched.database().committees().switchRuleset(committee, "gannan", since);
            ExaminedClause ties = examined(switched, since, SampleStreet.STREET_COMMITTEE).stream()
                    .filter(clause -> clause.rule().id().equals("GN-29.1"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "NOT_MET 欧阳思齐：联系的社区或单位0，0<1",
                    ties.state() + " " + ties.judgement().arithmetic());
        }
    }

    private static Map<String, State> states(String body, LocalDate on) {
        return examined(workbench, on, body).stream()
                .collect(Collectors.toMap(clause -> clause.rule().id(), ExaminedClause::state));
    }

    private static ExaminedClause clause(String body, String rule, LocalDate on) {
        return examined(workbench, on, body).stream()
                .filter(clause -> clause.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<ExaminedClause> examined(Wiring workbench, LocalDate on, String body) {
        Examination examination = workbench.examination().openExamination().read().on(on);
        return examination.clauses().stream()
                .filter(clause -> clause.body().name().equals(body))
                .toList();
    }
}

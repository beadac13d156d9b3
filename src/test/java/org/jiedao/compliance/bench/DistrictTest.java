package org.jiedao.compliance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.compliance.Examination;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark measures what it says: every rule of the committees computed, and each planted flaw found.
class DistrictTest {
    private static final int OF_A_STREET = 10;
    private static final District DISTRICT = District.of(telling());
    private static final Examination EXAMINATION =
            DISTRICT.examinable(Rulesets.shipped()).on(District.LAST_DAY);

    /// The streets in which a flaw is planted for the first time in a 大工委 or a 大党委 of either standard.
    private static IntStream telling() {
        Set<String> known = new HashSet<>();
        return IntStream.iterate(0, street -> street < 600, street -> street + OF_A_STREET)
                .filter(street -> known.addAll(planted(street)))
                .flatMap(street -> IntStream.range(street, street + OF_A_STREET));
    }

    private static Set<String> planted(int street) {
        return IntStream.range(street, street + OF_A_STREET)
                .boxed()
                .flatMap(number -> Flaw.of(number).stream()
                        .map(flaw -> flaw + " " + (number == street) + " " + street / OF_A_STREET % 2))
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsPlantedIsFoundAndNothingElse() {
        Set<String> found = EXAMINATION.clauses().stream()
                .filter(clause -> Set.of(State.NOT_MET, State.ADVISED).contains(clause.state()))
                .map(clause -> clause.body().id() + " " + clause.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> overlooked = new TreeSet<>(DISTRICT.planted());
        overlooked.removeAll(found);
        Set<String> invented = new TreeSet<>(found);
        invented.removeAll(DISTRICT.planted());
        assertEquals(Set.of(), overlooked);
        assertEquals(Set.of(), invented);
        for (Flaw flaw : Flaw.values()) {
            for (boolean langfang : List.of(true, false)) {
                for (boolean street : List.of(true, false)) {
                    flaw.rule(langfang, street)
                            .ifPresent(rule ->
                                    assertTrue(found.stream().anyMatch(line -> line.endsWith(" " + rule)), rule));
                }
            }
        }
    }

    @Test
    void everyComputedRuleOfTheCommitteesIsComputed() {
        Set<String> unknown = EXAMINATION.clauses().stream()
                .filter(clause -> clause.body().kind().isJointCommittee())
                .filter(clause -> clause.state() == State.EVIDENCE_MISSING)
                .filter(clause -> !"B".equals(clause.rule().ruleClass().label()))
                .map(clause -> clause.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
        Map<State, Integer> states = EXAMINATION.states();
        assertFalse(states.get(State.MET) < states.get(State.NOT_MET));
    }

    @Test
    void theQueriesOfThePeerFindTheSameCommittees(@TempDir Path folder) throws IOException, SQLException {
        District small = District.of(60);
        Examination examination =
                small.ofLangfang().examinable(TwoRules.in(folder), TwoRules.KEY).on(District.LAST_DAY);
        try (RegisterBySql register = new RegisterBySql(small)) {
            assertEquals(broken(examination, TwoRules.MONTHLY), register.withoutMeeting());
            assertEquals(broken(examination, TwoRules.RARELY_THERE), register.rarelyThere());
        }
        assertFalse(broken(examination, TwoRules.MONTHLY).isEmpty());
        assertFalse(broken(examination, TwoRules.RARELY_THERE).isEmpty());
    }

    @Test
    void theDataFileHoldsTheSameCommitteesAndMembers(@TempDir Path folder) throws IOException {
        District small = District.of(20);
        RegisteredDistrict.write(folder, 20);
        try (Database database = OpenRegister.in(folder)) {
            List<CommitteeHistory> read = database.committees().histories();
            assertEquals(
                    small.committees().stream().map(Convened::body).toList(),
                    read.stream().map(CommitteeHistory::body).toList());
            assertEquals(
                    small.memberships(),
                    read.stream().mapToInt(history -> history.members().size()).sum());
            assertEquals(20, database.appointmentRecords().batches().size());
        }
    }

    private static Set<Long> broken(Examination examination, String rule) {
        return examination.clauses().stream()
                .filter(clause -> clause.rule().id().equals(rule) && clause.state() == State.NOT_MET)
                .map(clause -> clause.body().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committees;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.OwnRulesets.Withdrawal;
import org.jiedao.compliance.RulesetStanding.Origin;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dated switch of rulesets and what the examinations of earlier days make of it, on a real register.
class RulesetSwitchesTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path temporary;

    private Database database;
    private RulesetFolder folder;
    private RulesetSwitches switches;
    private RulesetStandings standings;
    private Body joint;
    private Body street;
    private Body premises;
    private final List<String> batches = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(temporary.resolve("data"));
        folder = RulesetFolder.open(database.folder().rulesets());
        Files.createDirectories(folder.path());
        try (var in = getClass().getResourceAsStream("/org/jiedao/rule/sixth.txt")) {
            Files.copy(in, folder.path().resolve("通州.txt"));
        }
        folder.reread();
        var organizations = database.organizations();
        street = organizations.add(BodyKind.STREET_WORK_COMMITTEE, "青禾街道党工委", null);
        joint = organizations.add(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", street.id());
        premises = organizations.add(BodyKind.PREMISES_BRANCH, "云溪大厦楼宇党支部", street.id());
        standings = new RulesetStandings(new OpenExamination.Bodies(
                organizations::bodies, this::committees, database.bodyRulesets()));
        switches = new RulesetSwitches(
                new DecideRuleset(database.committees()),
                database.bodyRulesets(),
                folder::rulesets,
                database.changeLog());
        switches.choose(joint, new RulesetSince("langfang", START));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Map<Long, List<RulesetSince>> committees() {
        Map<Long, List<RulesetSince>> byBody = new HashMap<>();
        Committees committees = database.committees();
        committees
                .committees(LocalDate.MAX)
                .forEach(one -> byBody.put(one.body().id(), committees.rulesets(one.id())));
        return byBody;
    }

    private Examination examined(LocalDate day) {
        return new OpenExamination(
                        standings.bodies(), folder::rulesets, List::of, database.attestations(), Workdays::shipped)
                .read()
                .on(day);
    }

    private List<String> rulesetsOn(LocalDate day, Body body) {
        return examined(day).clauses().stream()
                .filter(clause -> clause.body().id() == body.id())
                .map(clause -> clause.ruleset().key())
                .distinct()
                .toList();
    }

    private RulesetStanding.Active active(Body body) {
        return standings.on(TODAY, folder.rulesets()).stream()
                .filter(one -> one.standing().body().id() == body.id())
                .findFirst()
                .orElseThrow()
                .active();
    }

    @Test
    void anEarlierDayKeepsItsRulesetAndItsFindings() {
        LocalDate before = TODAY.minusDays(1);
        List<String> then = sentences(before);

        switches.choose(joint, new RulesetSince("tongzhou", TODAY));

        assertEquals(then, sentences(before));
        assertEquals(List.of("langfang"), rulesetsOn(before, joint));
        assertEquals(List.of("tongzhou"), rulesetsOn(TODAY, joint));
        assertNotEquals(then, sentences(TODAY));
    }

    private List<String> sentences(LocalDate day) {
        return examined(day).clauses().stream()
                .map(clause -> clause.body().id() + clause.rule().id() + clause.state() + clause.judgement().sentence())
                .toList();
    }

    @Test
    void whoHasNoneFollowsTheCommitteeOfItsAreaUntilItHasItsOwn() {
        assertEquals(Origin.OWN, active(joint).origin());
        assertEquals(Origin.AREA, active(street).origin());
        assertEquals(List.of("langfang"), keys(active(street)));
        assertEquals(List.of("national"), keys(active(premises)), "the chosen one says nothing of such bodies");
        assertTrue(active(premises).isBackstop());

        switches.choose(premises, new RulesetSince("shiyan", TODAY.minusMonths(1)));
        assertEquals(Origin.OWN, active(premises).origin());
        assertEquals(List.of("shiyan"), rulesetsOn(TODAY, premises));
        assertEquals(List.of("national"), rulesetsOn(TODAY.minusMonths(2), premises));
    }

    private static List<String> keys(RulesetStanding.Active active) {
        return active.asked().stream().map(Ruleset::key).toList();
    }

    @Test
    void onlyRulesetsThatSpeakOfSuchBodiesAreOffered() {
        assertEquals(
                List.of("langfang", "gannan", "tongzhou"),
                switches.offered(joint).stream().map(Ruleset::key).toList());
        assertEquals(
                List.of("community", "shiyan", "national"),
                switches.offered(premises).stream().map(Ruleset::key).toList());
    }

    @Test
    void aWrongSwitchIsTakenBackAndThatTooCanBeUndone() {
        switches.choose(joint, new RulesetSince("gannan", TODAY));
        switches.choose(premises, new RulesetSince("shiyan", TODAY));

        assertEquals(Optional.empty(), switches.cancel(joint, TODAY));
        assertEquals(Optional.empty(), switches.cancel(premises, TODAY));
        assertEquals(List.of("langfang"), rulesetsOn(TODAY, joint));
        assertEquals(List.of("national"), rulesetsOn(TODAY, premises));

        database.changeLog().undo();
        database.changeLog().undo();
        assertEquals(List.of("gannan"), rulesetsOn(TODAY, joint));
        assertEquals(List.of("shiyan"), rulesetsOn(TODAY, premises));
        assertEquals(
                "取消青禾街道“大工委”自2026年7月1日起的规则集",
                database.changeLog().steps(2).get(1).title());
    }

    @Test
    void theOnlyRulesetOfACommitteeStays() {
        assertTrue(switches.cancel(joint, START).orElseThrow().contains("只定过这一次规则集，没有取消"));
        assertEquals(List.of("langfang"), rulesetsOn(TODAY, joint));
    }

    @Test
    void aRulesetThatRecordsNeedIsNotTakenOut() throws IOException {
        OwnRulesets own = new OwnRulesets(
                folder, new RulesetUses(standings, _ -> List.copyOf(batches), database.attestations()));
        switches.choose(joint, new RulesetSince("tongzhou", TODAY));
        batches.add("2026年第一批");

        Withdrawal refused = own.withdraw("通州.txt");
        assertTrue(
                refused instanceof Withdrawal.Refused(String sentence)
                        && sentence.contains("青禾街道“大工委”自2026年7月1日起用它，聘任批次“2026年第一批”照它办"),
                refused.toString());
        Path other = Files.writeString(
                temporary.resolve("通州.txt"),
                Files.readString(folder.path().resolve("通州.txt")).replace("tongzhou", "other-city"));
        assertTrue(own.replace(other) instanceof RulesetFolder.Putting.Refused, "nor replaced by another ruleset");
        assertTrue(folder.rulesets().of("tongzhou").isPresent());

        switches.cancel(joint, TODAY);
        batches.clear();
        assertTrue(own.withdraw("通州.txt") instanceof Withdrawal.Withdrawn);
    }

    @Test
    void whereTheFileIsGoneTheBodySaysSoAndTheRestIsExamined() throws IOException {
        switches.choose(joint, new RulesetSince("tongzhou", TODAY));
        switches.choose(premises, new RulesetSince("shiyan", TODAY));
        Files.delete(folder.path().resolve("通州.txt"));
        folder.reread();

        Examination examination = examined(TODAY);
        assertEquals(
                List.of("规则集“tongzhou”的文件没有读入", "规则集“tongzhou”的文件没有读入"),
                examination.unexamined().stream()
                        .map(Examination.Unexamined::reason)
                        .toList());
        assertTrue(active(joint).unread());
        assertEquals(List.of("shiyan"), rulesetsOn(TODAY, premises));
        assertEquals(List.of("langfang"), rulesetsOn(TODAY.minusDays(1), joint));
    }
}

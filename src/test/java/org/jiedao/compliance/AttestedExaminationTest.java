package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation.Evidence;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What attestations and the street's readings do to an examination, on any day.
class AttestedExaminationTest {
    private static final String RULE = "LF-6.1.2";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private Database database;
    private Body street;
    private Body community;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        street = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        community = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "示例社区党委", null);
        RulesetSince langfang = new RulesetSince("langfang", LocalDate.of(2025, 7, 1));
        database.bodyRulesets().choose(street.id(), langfang);
        database.bodyRulesets().choose(community.id(), new RulesetSince("community", LocalDate.of(2025, 7, 1)));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private OpenExamination examination() {
        return new OpenExamination(
                new OpenExamination.Bodies(() -> database.organizations().bodies(), Map::of, database.bodyRulesets()),
                () -> rulesets(database.practiceBook().practice()).rulesets(),
                List::of,
                database.attestations(),
                Workdays::shipped);
    }

    private Rulesets.Loaded rulesets(Practice practice) {
        try {
            return Rulesets.with(folder.resolve("rulesets"), practice);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ExaminedClause clause(String rule, LocalDate on) {
        return examination().read().on(on).clauses().stream()
                .filter(clause -> clause.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void attest(LocalDate on, String words, @Nullable LocalDate until) {
        Subject subject = new Subject(street.id(), "langfang", RULE);
        database.attestations().add(new Attestation(0, subject, "李喆", on, new Evidence(words, null), until));
    }

    private AttestedRule attested(LocalDate on) {
        return new AttestedRules(examination(), database.attestations())
                .on(on).stream()
                        .filter(rule -> rule.rule().id().equals(RULE))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anAttestationCountsFromItsDayToItsLast() {
        attest(MARCH, "春季履职记录", END);

        assertEquals(State.EVIDENCE_MISSING, clause(RULE, MARCH.minusDays(1)).state());
        assertEquals(State.MET, clause(RULE, MARCH).state());
        assertEquals("李喆2026年3月2日佐证：春季履职记录", clause(RULE, END).judgement().arithmetic());
        ExaminedClause over = clause(RULE, END.plusDays(1));
        assertEquals(State.EVIDENCE_MISSING, over.state());
        assertTrue(over.judgement().arithmetic().startsWith("李喆2026年3月2日佐证的有效期到2026年6月30日。请登记："));
        assertEquals(1, over.judgement().counted().size(), "the one that ran out can be opened");
    }

    @Test
    void oneThatHoldsOutweighsANewerThatRanOut() {
        attest(MARCH, "长期有效的", null);
        attest(MARCH.plusDays(1), "到六月的", END);
        assertEquals("李喆2026年3月3日佐证：到六月的", clause(RULE, END).judgement().arithmetic());
        assertEquals("李喆2026年3月2日佐证：长期有效的", clause(RULE, END.plusDays(1)).judgement().arithmetic());
    }

    @Test
    void theListSaysWhatIsMissingHeldRunningOutAndOver() {
        assertEquals(Standing.NONE, attested(MARCH).standing());
        attest(MARCH, "春季履职记录", END);
        assertEquals(Standing.NONE, attested(MARCH.minusDays(1)).standing());
        assertEquals(Standing.HELD, attested(END.minusDays(30)).standing());
        assertEquals(Standing.EXPIRING, attested(END.minusDays(29)).standing());
        assertEquals(Standing.EXPIRING, attested(END).standing());
        assertEquals(Standing.EXPIRED, attested(END.plusDays(1)).standing());
        attest(END, "夏季履职记录", null);
        assertEquals(Standing.HELD, attested(END).standing(), "the one that holds longest counts");
    }

    @Test
    void onlyAttestedRulesOfTheBodysOwnStandardAreListed() {
        List<AttestedRule> all = new AttestedRules(examination(), database.attestations()).on(END);
        assertTrue(all.stream().allMatch(rule -> rule.rule().ruleClass() == org.jiedao.rule.RuleClass.ATTESTED));
        assertEquals(
                List.of("langfang"),
                all.stream()
                        .filter(rule -> rule.body().equals(street))
                        .map(rule -> rule.ruleset().key())
                        .distinct()
                        .toList());
        assertEquals(Optional.empty(), attested(END).endOfPeriod(END), "定期 names no period");
    }

    @Test
    void theDoubtfulFigureWaitsUntilItIsSaid() {
        assertEquals(State.UNCONFIRMED, clause("SQ-19b", END).state());
        SettlePractice settling = new SettlePractice(database.practiceBook(), this::rulesets);
        OpenPoint first = settling.points().getFirst();
        assertEquals("党员活动经费标准", first.quantity().name());
        assertTrue(first.isUnconfirmed());

        assertEquals(
                new SettlePractice.Outcome.Settled("100元"),
                settling.settle(first.quantity(), first.quantity().name(), "１００ 元"));
        ExaminedClause settled = clause("SQ-19b", END);
        assertEquals(State.EVIDENCE_MISSING, settled.state());
        assertEquals(
                List.of("“党员活动经费标准”按100元（标准未定量，本地口径）"), settled.judgement().assumptions());
        database.changeLog().undo();
        assertEquals(State.UNCONFIRMED, clause("SQ-19b", END).state());
    }
}

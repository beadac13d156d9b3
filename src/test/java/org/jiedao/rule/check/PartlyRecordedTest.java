package org.jiedao.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.check.FactSource.Holder;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.FactSource.Presence;
import org.jiedao.rule.check.FactSource.Share;
import org.jiedao.rule.check.FactSource.Split;
import org.jiedao.rule.check.FactSource.Value;
import org.jiedao.rule.check.RoleFilled.Standing;
import org.junit.jupiter.api.Test;

/// What is recorded counts, whatever else is not; what is not recorded is never taken for no.
class PartlyRecordedTest {
    private static final Asking ASKING = new Asking(LocalDate.of(2026, 7, 1), Workdays.shipped());
    private static final Item ONE = new Item("1", "张堃");
    private static final Item TWO = new Item("2", "李喆");

    @Test
    void whoIsKnownToHaveTheStandingHasItWhateverElseIsNotRecorded() {
        RoleFilled either = new RoleFilled("副书记", new Range(1, 1), new Standing(List.of("主任", "委员"), false));
        assertEquals(Verdict.MET, judge(either, new Holder(ONE, Set.of("委员"), false)).verdict());
        assertEquals(Verdict.EVIDENCE_MISSING, judge(either, new Holder(ONE, Set.of("书记"), false)).verdict());
        assertEquals(Verdict.NOT_MET, judge(either, new Holder(ONE, Set.of("书记"), true)).verdict());
    }

    @Test
    void whoIsNotFullyRecordedMayBeTheOneThatIsAskedFor() {
        RoleFilled both = new RoleFilled("副书记", new Range(2, 2), new Standing(List.of("主任", "委员"), true));
        Holder member = new Holder(ONE, Set.of("委员"));
        assertEquals(
                new Answer(Verdict.EVIDENCE_MISSING, "副书记2，2=2，没有登记由主任担任的副书记", List.of(ONE, TWO)),
                judge(both, member, new Holder(TWO, Set.of("委员"), false)));
        assertEquals(Verdict.NOT_MET, judge(both, member, new Holder(TWO, Set.of("委员"))).verdict());
        assertEquals(Verdict.MET, judge(both, member, new Holder(TWO, Set.of("主任"), false)).verdict());
    }

    @Test
    void oneOfSeveralValuesIsEnough() {
        OneOf rule = new OneOf("委员", "来源", List.of("单位"));
        assertEquals("张堃：来源“单位”", judge(rule, new Value(ONE, List.of("聘任", "单位"), false)).arithmetic());
        assertEquals(Verdict.MET, judge(rule, new Value(ONE, List.of("聘任", "单位"), false)).verdict());
        assertEquals(Verdict.NOT_MET, judge(rule, new Value(ONE, List.of("聘任"), true)).verdict());
        assertEquals(
                new Answer(Verdict.EVIDENCE_MISSING, "张堃：来源登记为“聘任”，不知是不是单位", List.of(ONE)),
                judge(rule, new Value(ONE, List.of("聘任"), false)));
    }

    @Test
    void aShareIsJudgedAsFarAsTheUnknownCannotTurnIt() {
        Fraction third = new Fraction(
                new Split(null, "兼任", "全体"), new Ratio(1, 3), Optional.empty(), Fraction.Excuse.NONE);
        assertEquals(Verdict.MET, judge(third, new Share(ONE, 3, 9, 0, 4)).verdict());
        assertEquals(
                "全体9 兼任2，3×2<1×9；另有1没有登记是不是", judge(third, new Share(ONE, 2, 9, 0, 1)).arithmetic());
        assertEquals(Verdict.EVIDENCE_MISSING, judge(third, new Share(ONE, 2, 9, 0, 1)).verdict());
        assertEquals(Verdict.NOT_MET, judge(third, new Share(ONE, 1, 9, 0, 1)).verdict());
    }

    @Test
    void whatNobodyCouldWriteDownIsNotAbsent() {
        Complete rule = new Complete(Optional.empty(), "组织", List.of("甲", "乙"), Optional.empty());
        Span always = Span.since(LocalDate.MIN);
        assertEquals(
                new Answer(Verdict.EVIDENCE_MISSING, "没有登记张堃的乙", List.of(ONE)),
                judge(rule, new Presence(ONE, always, Set.of("甲"), Set.of("甲"))));
        assertEquals(
                Verdict.NOT_MET, judge(rule, new Presence(ONE, always, Set.of(), Set.of("甲"))).verdict());
        assertEquals(
                Verdict.NOT_MET, judge(rule, new Presence(ONE, always, Set.of("甲"))).verdict());
    }

    private static Answer judge(RoleFilled rule, Holder... holders) {
        return rule.judge(
                new GatheredFacts(Span.since(LocalDate.MIN), List.of(new FactSource() {
                    @Override
                    public Optional<List<Holder>> holders(String post) {
                        return Optional.of(List.of(holders));
                    }
                })),
                ASKING);
    }

    private static Answer judge(OneOf rule, Value value) {
        return rule.judge(
                new GatheredFacts(Span.since(LocalDate.MIN), List.of(new FactSource() {
                    @Override
                    public Optional<List<Value>> values(String each, String attribute) {
                        return Optional.of(List.of(value));
                    }
                })),
                ASKING);
    }

    private static Answer judge(Fraction rule, Share share) {
        return rule.judge(
                new GatheredFacts(Span.since(LocalDate.of(2020, 1, 1)), List.of(new FactSource() {
                    @Override
                    public Optional<List<Share>> shares(Split split, Span within) {
                        return Optional.of(List.of(share));
                    }
                })),
                ASKING);
    }

    private static Answer judge(Complete rule, Presence presence) {
        return rule.judge(
                new GatheredFacts(Span.since(LocalDate.of(2020, 1, 1)), List.of(new FactSource() {
                    @Override
                    public Optional<List<Presence>> present(String set, Span within) {
                        return Optional.of(List.of(presence));
                    }
                })),
                ASKING);
    }
}

package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Share;
import org.jiedao.rule.check.FactSource.Split;

/// 比例: a part of a whole, in integers.
public record Fraction(Split split, Ratio least, Optional<Period> window, Excuse excuse) implements Check {
    /// What an excused absence does to the whole; `NONE` where nobody can be absent.
    public enum Excuse {
        NONE,
        COUNTS_AS_ABSENT,
        LEAVES_THE_WHOLE
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        LocalDate on = asking.on();
        Span within = window.map(period -> period.containing(on))
                .orElse(facts.life())
                .within(new Span(facts.life().from(), on));
        return facts.shares(split, within)
                .map(shares -> Answer.gravest(
                        shares.stream().map(this::judge).toList(),
                        Answer.notApplicable("没有" + (split.each() == null ? split.whole() : split.each()))))
                .orElseGet(() -> Answer.missing(split.part() + "、" + split.whole()));
    }

    private Answer judge(Share share) {
        long whole = share.whole() - (excuse == Excuse.LEAVES_THE_WHOLE ? share.excused() : 0);
        String who = split.each() == null ? "" : share.item().name() + "：";
        if (whole == 0) {
            return Answer.notApplicable(who + split.whole() + "为0");
        }
        String counts = excuse == Excuse.NONE
                ? split.whole() + share.whole() + " " + split.part() + share.part()
                : "应到" + share.whole() + " 实到" + share.part() + " 请假" + share.excused();
        String relation = who + counts + "，" + least.relation(share.part(), whole);
        if (!least.isReached(share.part(), whole) && least.isReached(share.part() + share.unknown(), whole)) {
            String unknown = "；另有" + share.unknown() + "没有登记是不是";
            return new Answer(Verdict.EVIDENCE_MISSING, relation + unknown, List.of(share.item()));
        }
        return Answer.of(least.isReached(share.part(), whole), relation, List.of(share.item()));
    }
}

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
                .map(this::judge)
                .orElseGet(() -> Answer.missing(split.part() + "、" + split.whole()));
    }

    private Answer judge(List<Share> shares) {
        Answers answers = new Answers();
        shares.forEach(share -> judge(share, answers));
        return answers.gravest(
                () -> Answer.notApplicable("没有" + (split.each() == null ? split.whole() : split.each())));
    }

    private void judge(Share share, Answers answers) {
        long whole = share.whole() - (excuse == Excuse.LEAVES_THE_WHOLE ? share.excused() : 0);
        if (whole == 0) {
            answers.add(Verdict.NOT_APPLICABLE, List.of(), () -> who(share) + split.whole() + "为0");
        } else if (!least.isReached(share.part(), whole) && least.isReached(share.part() + share.unknown(), whole)) {
            answers.add(
                    Verdict.EVIDENCE_MISSING,
                    List.of(share.item()),
                    () -> relation(share, whole) + "；另有" + share.unknown() + "没有登记是不是");
        } else {
            answers.add(least.isReached(share.part(), whole), share.item(), () -> relation(share, whole));
        }
    }

    private String who(Share share) {
        return split.each() == null ? "" : share.item().name() + "：";
    }

    private String relation(Share share, long whole) {
        String counts = excuse == Excuse.NONE
                ? split.whole() + share.whole() + " " + split.part() + share.part()
                : "应到" + share.whole() + " 实到" + share.part() + " 请假" + share.excused();
        return who(share) + counts + "，" + least.relation(share.part(), whole);
    }
}

package org.jiedao.rule.check;

import java.util.List;
import org.jiedao.rule.check.FactSource.Amount;

/// 数值: an amount of each, or the sum of them all, lies in a range.
public record AmountBetween(String each, String attribute, Range range, boolean sum) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.amounts(each, attribute).map(this::judge).orElseGet(() -> Answer.missing(each + "的" + attribute));
    }

    private Answer judge(List<Amount> amounts) {
        if (sum && !amounts.isEmpty()) {
            long total = amounts.stream().mapToLong(Amount::amount).sum();
            return Answer.of(
                    range.contains(total),
                    attribute + "合计" + total + "，" + range.relation(total),
                    amounts.stream().map(Amount::item).toList());
        }
        Answers answers = new Answers();
        for (Amount amount : amounts) {
            answers.add(
                    range.contains(amount.amount()),
                    amount.item(),
                    () -> amount.item().name() + "：" + attribute + amount.amount() + "，"
                            + range.relation(amount.amount()));
        }
        return answers.gravest(() -> Answer.notApplicable("没有" + each));
    }
}

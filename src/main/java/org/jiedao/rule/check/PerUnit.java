package org.jiedao.rule.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// 按量标准: so much for every so many households or heads, and never less than a floor.
public record PerUnit(String amount, String base, long per, OptionalLong standard, long floor) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        if (standard.isEmpty()) {
            return Answer.unconfirmed(amount + "的标准还没有确认，不判断");
        }
        Optional<Long> held = facts.amount(amount);
        Optional<Long> counted = facts.amount(base);
        if (held.isEmpty() || counted.isEmpty()) {
            return Answer.missing(held.isEmpty() ? amount : base + "数");
        }
        boolean enough = held.get() * per >= standard.getAsLong() * counted.get();
        String relation = amount + held.get() + " " + base + counted.get() + "，"
                + (per == 1 ? "" : per + "×") + held.get() + (enough ? "≥" : "<") + standard.getAsLong() + "×" + counted.get();
        boolean aboveFloor = held.get() >= floor;
        return Answer.of(
                enough && aboveFloor,
                relation + (floor == 0 ? "" : "，" + held.get() + (aboveFloor ? "≥" : "<") + floor),
                List.of());
    }
}

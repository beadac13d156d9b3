package org.jiedao.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;

/// A standard as data: where it comes from, how papers cite it in full, since when it is in force, whom it concerns,
/// its rules in its order, and in which order it appoints. A backstop is asked only where the standard that a body works
/// by says nothing of its kind.
public record Ruleset(
        String key,
        String name,
        String source,
        String articleForm,
        Optional<String> basis,
        Optional<LocalDate> inForce,
        List<String> bodies,
        String note,
        boolean backstop,
        List<Rule> rules,
        List<AppointingOrder> orders) {
    public Ruleset {
        bodies = List.copyOf(bodies);
        rules = List.copyOf(rules);
        orders = List.copyOf(orders);
    }

    /// How its clauses are cited.
    Citing citing() {
        return new Citing(source, articleForm);
    }

    /// Those about bodies under a label, in the order of the ruleset.
    public List<Rule> about(String body) {
        return rules.stream()
                .filter(rule -> rule.scope().bodies().contains(body))
                .toList();
    }

    /// In which order it appoints to a kind of committee; none where it does not say.
    public Optional<AppointingOrder> order(String committee) {
        return order(committee, AppointingOrder.PRODUCTION);
    }

    /// Of a procedure: its own order, or else that of a first appointment (LF-6.4.2 b: 按照程序; GN-25（5）: 按照委员产生的
    /// 条件和程序).
    public Optional<AppointingOrder> order(String committee, String procedure) {
        return ownOrder(committee, procedure).or(() -> ownOrder(committee, AppointingOrder.PRODUCTION));
    }

    private Optional<AppointingOrder> ownOrder(String committee, String procedure) {
        return orders.stream()
                .filter(order -> order.committee().equals(committee) && order.procedure().equals(procedure))
                .findFirst();
    }

    /// Why somebody might think twice before a body works by it from a day on.
    public Optional<String> doubtFrom(LocalDate since) {
        if (inForce.isEmpty()) {
            return Optional.of("“" + name + "”来源年份不明，施行日期无从核对。请确认这一天它已经施行。");
        }
        return inForce.filter(since::isBefore)
                .map(day -> "“" + name + "”" + ChineseDate.format(day) + "才施行，不宜从" + ChineseDate.format(since)
                        + "起就照它办。请核对日期。");
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;
import org.jspecify.annotations.Nullable;

/// One block of `orders.txt`, growing line by line.
final class OrderLines {
    private final Clauses clauses;
    private final String ruleset;
    private final BodyKind committee;
    private final List<OrderedStep> steps = new ArrayList<>();
    private final List<AppointmentOrder.Criterion> criteria = new ArrayList<>();
    private @Nullable Clause term;
    private final String basis;
    private String office = "";
    private String nature = "";
    private String brief = "";
    private String unpaid = "";

    OrderLines(Clauses clauses, String[] head) {
        this.clauses = clauses;
        this.ruleset = head[0].substring(1).strip();
        this.basis = clauses.rulesets().basis(ruleset).orElseThrow();
        this.committee = Arrays.stream(BodyKind.values())
                .filter(kind -> kind.label().equals(head[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("orders.txt: 没有这种组织 " + head[1]));
    }

    void line(String[] cells) {
        switch (cells[0]) {
            case "步骤" -> steps.add(step(cells));
            case "审查项" -> criteria.add(new AppointmentOrder.Criterion(cells[1], clause(cells[2])));
            case "任期" -> term = clause(cells[1]);
            case "职务" -> office = cells[1];
            case "性质" -> nature = cells[1];
            case "简述" -> brief = cells[1];
            case "义务表述" -> unpaid = cells[1];
            default -> throw new IllegalStateException("orders.txt: 不认识的一行 " + String.join(" | ", cells));
        }
    }

    private int publicityDays() {
        PublicityDays days = new PublicityDays(clauses.rulesets().of(ruleset).orElseThrow(), committee);
        return steps.stream()
                .filter(step -> step.kind() == StepKind.PUBLICITY)
                .mapToInt(step -> days.by(step.clause()))
                .findFirst()
                .orElse(0);
    }

    private OrderedStep step(String[] cells) {
        StepKind kind = kind(cells[1]);
        List<String> records = cells.length > 5 ? List.of(cells[5].split("、")) : List.of(kind.label());
        return new OrderedStep(kind, cells[2], cells[3].equals("必经"), clause(cells[4]), records);
    }

    private Clause clause(String key) {
        return clauses.clause(key);
    }

    private static StepKind kind(String label) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("orders.txt: 没有这种步骤 " + label));
    }

    AppointmentOrder order() {
        if (term == null) {
            throw new IllegalStateException("orders.txt: " + ruleset + " " + committee.label() + " 没有写任期条款");
        }
        return new AppointmentOrder(
                ruleset,
                committee,
                steps,
                publicityDays(),
                new AppointmentOrder.Expectations(term, criteria),
                new AppointmentOrder.Phrases(basis, office, nature, brief, unpaid));
    }
}

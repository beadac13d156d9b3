package org.jiedao.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.rule.AppointingOrder.Criterion;
import org.jiedao.rule.AppointingOrder.Words;
import org.jiedao.rule.RulesetLines.Entry;

/// One block 聘任次序 of a ruleset file on its way to an order of appointment.
final class OrderBlock {
    private static final String STAGE = "步骤";
    private static final String CRITERION = "审查项";
    private static final String TERM = "任期";
    private static final String OFFICE = "职务";
    private static final String NATURE = "性质";
    private static final String BRIEF = "简述";
    private static final String UNPAID = "义务表述";
    private static final Set<String> SINGLE = Set.of(RulesetLines.ORDER, TERM, OFFICE, NATURE, BRIEF, UNPAID);

    private final RulesetLines lines;
    private final Glossary glossary;
    private final OrderClauses clauses;
    private final Entry head;
    private final List<Entry> stages = new ArrayList<>();
    private final List<Entry> criteria = new ArrayList<>();
    private final Map<String, Entry> single = new HashMap<>();

    /// What is said once of a first appointment need not be said again of the other procedures.
    OrderBlock(
            RulesetLines lines,
            List<Entry> entries,
            Glossary glossary,
            OrderClauses clauses,
            Optional<OrderBlock> production) {
        this.lines = lines;
        this.glossary = glossary;
        this.clauses = clauses;
        this.head = entries.getFirst();
        entries.forEach(this::sort);
        production.ifPresent(this::inherit);
    }

    private void inherit(OrderBlock production) {
        production.single.forEach(single::putIfAbsent);
        if (criteria.isEmpty()) {
            criteria.addAll(production.criteria);
        }
    }

    private void sort(Entry entry) {
        switch (entry.key()) {
            case STAGE -> stages.add(entry);
            case CRITERION -> criteria.add(entry);
            default -> {
                if (!SINGLE.contains(entry.key())) {
                    lines.fault(entry.line(), "聘任次序里没有“" + entry.key() + "”这一项");
                } else if (single.putIfAbsent(entry.key(), entry) != null) {
                    lines.fault(entry.line(), "这个聘任次序的“" + entry.key() + "”写了两次");
                }
            }
        }
    }

    /// Nothing where a fault was found; the faults are with the lines.
    Optional<AppointingOrder> order(List<String> rulesetBodies) {
        if (isNoCommitteeOf(rulesetBodies)) {
            return Optional.empty();
        }
        Stream.of(TERM, OFFICE)
                .filter(key -> text(key).isEmpty())
                .forEach(key -> lines.fault(head.line(), "这个聘任次序没有写“" + key + "”"));
        OrderStages read = new OrderStages(lines, glossary, clauses, committee());
        List<AppointingOrder.Stage> steps = read.stages(head, stages);
        Optional<Clause> term = Optional.ofNullable(single.get(TERM))
                .flatMap(entry -> clauses.clause(entry, entry.value(), committee()));
        List<Criterion> reviewed = criteria.stream().flatMap(entry -> criterion(entry).stream()).toList();
        Words words = words();
        if (!lines.faults().isEmpty() || term.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AppointingOrder(
                committee(), procedure(), steps, read.publicityDays(stages, steps), term.get(), reviewed, words));
    }

    String committee() {
        return RulesetLines.cells(head)[0];
    }

    String procedure() {
        String[] cells = RulesetLines.cells(head);
        return cells.length > 1 ? cells[1] : AppointingOrder.PRODUCTION;
    }

    private boolean isNoCommitteeOf(List<String> rulesetBodies) {
        int before = lines.faults().size();
        if (!glossary.knows("聘任组织", committee())) {
            lines.fault(head.line(), "聘任次序写的是“" + committee() + "”，能聘任委员的是"
                    + String.join("、", glossary.words("聘任组织")));
        } else if (!rulesetBodies.contains(committee())) {
            lines.fault(head.line(), "“" + committee() + "”不在开头写的适用对象里");
        } else if (!glossary.knows("聘任程序", procedure())) {
            lines.fault(head.line(), "没有“" + procedure() + "”这种聘任程序，可以写的是"
                    + String.join("、", glossary.words("聘任程序")));
        }
        return lines.faults().size() > before;
    }

    private Optional<Criterion> criterion(Entry entry) {
        String[] cells = RulesetLines.cells(entry);
        if (cells.length != 2) {
            lines.fault(entry.line(), "“审查项”应写成 审查表上的一栏 | 条款");
            return Optional.empty();
        }
        return clauses.clause(entry, cells[1], committee()).map(clause -> new Criterion(cells[0], clause));
    }

    /// That the service is no employment is looked for on certificates: it must be what they are given to say.
    private Words words() {
        Words words = new Words(text(OFFICE).orElse(""), text(NATURE), text(BRIEF), text(UNPAID));
        words.unpaid().ifPresent(unpaid -> {
            if (!words.nature().orElse("").contains(unpaid)
                    || !words.brief().orElse("").contains(unpaid)) {
                Entry entry = single.getOrDefault(UNPAID, head);
                lines.fault(entry.line(), "“义务表述”是“" + unpaid + "”，“性质”和“简述”里没有这几个字");
            }
        });
        return words;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(single.get(key)).map(Entry::value).filter(value -> !value.isEmpty());
    }
}

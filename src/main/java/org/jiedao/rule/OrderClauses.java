package org.jiedao.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.rule.RulesetLines.Entry;

/// The clauses that an order of appointment may cite: those of the rules of its own file, and house rules.
final class OrderClauses {
    /// What the street or the workbench asks where a standard has no clause for a step or for the term.
    private static final Map<String, Clause> OF_THE_HOUSE = Clauses.ofTheHouse().stream()
            .collect(Collectors.toUnmodifiableMap(Clause::citation, clause -> clause));

    private final RulesetLines lines;
    private final Set<String> written;
    private final List<Rule> rules;

    /// `rules` are those of the file that could be read: one with a fault of its own is there all the same.
    OrderClauses(RulesetLines lines, List<Rule> rules) {
        this.lines = lines;
        this.written = lines.blocks().stream()
                .map(block -> block.getFirst().value())
                .collect(Collectors.toUnmodifiableSet());
        this.rules = rules;
    }

    /// The clause of a rule about the committee; nothing where a fault was found, here or in the rule.
    Optional<Clause> clause(Entry entry, String name, String committee) {
        Clause house = OF_THE_HOUSE.get(name);
        if (house != null) {
            return Optional.of(house);
        }
        if (!written.contains(name)) {
            lines.fault(entry.line(), "本文件没有编号“" + name + "”；条款写本文件一条规则的编号，标准没有写到的写"
                    + OF_THE_HOUSE.keySet().stream().sorted().collect(Collectors.joining("、")));
            return Optional.empty();
        }
        Optional<Rule> rule =
                rules.stream().filter(one -> one.id().equals(name)).findFirst();
        if (rule.isPresent() && !rule.get().scope().bodies().contains(committee)) {
            lines.fault(entry.line(), name + "的对象是" + String.join("、", rule.get().scope().bodies())
                    + "，不是" + committee);
        }
        return rule.map(found -> found.quotation().clause());
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }
}

package org.jiedao.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.rule.RulesetLines.Entry;

/// Reads what a rule asks: its check lines, with the assumptions put in where the standard gives no number.
final class RuleChecks {
    private final String rule;
    private final RulesetLines lines;
    private final Glossary glossary;
    private final Practice practice;
    private final Map<String, Assumption> assumed = new LinkedHashMap<>();
    private final Map<String, Integer> at = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean faulty;

    RuleChecks(String rule, RulesetLines lines, Glossary glossary, Practice practice) {
        this.rule = rule;
        this.lines = lines;
        this.glossary = glossary;
        this.practice = practice;
    }

    List<Assumption> assumptions(List<Entry> entries) {
        int before = lines.faults().size();
        for (Entry entry : entries) {
            String[] parts = entry.value().split("[＝=]", 2);
            Optional<OpenQuantity> openness = glossary.openness(parts[0].strip());
            if (openness.isEmpty()) {
                lines.fault(entry.line(), "不认识的口径“" + parts[0].strip() + "”");
            } else {
                assume(entry, parts, openness.get());
            }
        }
        faulty = lines.faults().size() > before;
        return List.copyOf(assumed.values());
    }

    private void assume(Entry entry, String[] parts, OpenQuantity openness) {
        String name = parts[0].strip();
        String standard = parts.length < 2 ? "" : parts[1].strip();
        Optional<String> own = practice.value(rule, name);
        String value = own.orElse(standard);
        if (!openness.accepts(standard)) {
            lines.fault(entry.line(), "口径“" + name + "”的默认值写的是“" + standard + "”，应写成" + openness.example());
        } else if (!openness.accepts(value)) {
            lines.fault(entry.line(), "本地口径“" + name + "”定的是“" + value + "”，应写成" + openness.example());
        } else {
            assumed.put(name, new Assumption(name, value, own.isPresent()));
            at.put(name, entry.line());
        }
    }

    /// None where an assumption was faulty: what rests on it would only be faulted again.
    List<Question> questions(List<Entry> checks) {
        List<Question> questions = new ArrayList<>();
        if (faulty) {
            return questions;
        }
        for (Entry check : checks) {
            try {
                questions.add(question(check.value()));
            } catch (Unreadable e) {
                lines.fault(check.line(), e.sentence());
            }
        }
        if (questions.size() == checks.size()) {
            assumed.keySet().stream()
                    .filter(name -> !used.contains(name) && !onlyNamed(name))
                    .forEach(name -> lines.fault(at.getOrDefault(name, 0), "口径“" + name + "”没有哪项检查用到"));
        }
        return questions;
    }

    /// A way of counting that the register follows, not a number that the check reads.
    private boolean onlyNamed(String name) {
        return glossary.openness(name).filter(open -> open.kind() == AssumptionKind.METHOD).isPresent();
    }

    private Question question(String text) throws Unreadable {
        String[] cells = text.split("\\s*\\|\\s*");
        CheckKind kind = CheckKind.of(cells[0])
                .orElseThrow(() -> new Unreadable("没有“" + cells[0] + "”这种检查，可以用的是" + CheckKind.labels()));
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            String[] pair = cells[i].split("[＝=]", 2);
            if (pair.length < 2 || written.putIfAbsent(pair[0].strip(), pair[1].strip()) != null) {
                throw new Unreadable("检查“" + kind.label() + "”的“" + cells[i] + "”应写成 参数＝内容，一个参数写一次");
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        written.forEach((name, value) -> values.put(name, resolved(value)));
        return new Question(
                kind, written, kind.make(new Parameters(rule, values, glossary)), premise(values));
    }

    private String resolved(String value) {
        Assumption assumption = assumed.get(value);
        if (assumption == null) {
            return value;
        }
        used.add(value);
        return assumption.value();
    }

    private Optional<String> premise(Map<String, String> values) throws Unreadable {
        Optional<String> premise = Optional.ofNullable(values.get(CheckKind.PREMISE));
        if (premise.isPresent() && !glossary.knows("状态", premise.get())) {
            throw new Unreadable("前提“" + premise.get() + "”不在词表的“状态”里，没有哪一页登记它");
        }
        return premise;
    }
}

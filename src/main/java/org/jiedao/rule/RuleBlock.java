package org.jiedao.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.rule.RulesetLines.Entry;

/// One block of a ruleset file on its way to a rule.
final class RuleBlock {
    private static final String ARTICLE = "条款";
    private static final String WORDING = "原文";
    private static final String VERB = "语气";
    private static final String CLASS = "类别";
    private static final String BODIES = "对象";
    private static final String EVIDENCE = "证据";
    private static final String CHECK = "检查";
    private static final String ASSUMPTION = "口径";
    private static final String DOUBT = "待确认";
    private static final String MENDED = "〔勘误〕";
    private static final String SAME = "同 ";
    private static final List<String> REQUIRED = List.of(ARTICLE, WORDING, VERB, CLASS, BODIES, EVIDENCE, CHECK);
    private static final Set<String> OPTIONAL = Set.of(RulesetLines.ID, "要点", "主体", "周期", DOUBT);

    /// The words of a clause, which later rules may share.
    record Wording(String text, boolean mended) {}

    private final RulesetLines lines;
    private final Glossary glossary;
    private final Practice practice;
    private final Entry id;
    private final Map<String, Entry> single = new HashMap<>();
    private final List<Entry> checks = new ArrayList<>();
    private final List<Entry> assumptions = new ArrayList<>();

    RuleBlock(RulesetLines lines, List<Entry> entries, Glossary glossary, Practice practice) {
        this.lines = lines;
        this.glossary = glossary;
        this.practice = practice;
        this.id = entries.getFirst();
        entries.forEach(this::sort);
    }

    private void sort(Entry entry) {
        switch (entry.key()) {
            case CHECK -> checks.add(entry);
            case ASSUMPTION -> assumptions.add(entry);
            default -> {
                if (!REQUIRED.contains(entry.key()) && !OPTIONAL.contains(entry.key())) {
                    lines.fault(entry.line(), "规则里没有“" + entry.key() + "”这一项");
                } else if (single.putIfAbsent(entry.key(), entry) != null) {
                    lines.fault(entry.line(), id.value() + "的“" + entry.key() + "”写了两次");
                }
            }
        }
    }

    /// Nothing where a fault was found; the faults are with the lines.
    Optional<Rule> rule(Citing citing, List<String> rulesetBodies, Map<String, Wording> known) {
        int before = lines.faults().size();
        if (lacksSomething()) {
            return Optional.empty();
        }
        Optional<Rule.Quotation> quotation = quotation(citing, known);
        Optional<RuleClass> ruleClass = ruleClass();
        List<String> bodies = bodies(rulesetBodies);
        RuleChecks read = new RuleChecks(id.value(), lines, glossary, practice);
        List<Assumption> assumed = read.assumptions(assumptions);
        List<Question> questions = read.questions(checks);
        if (lines.faults().size() == before) {
            ruleClass.ifPresent(kind -> fit(kind, questions, assumed));
        }
        if (lines.faults().size() > before || quotation.isEmpty() || ruleClass.isEmpty()) {
            return Optional.empty();
        }
        Rule.Scope scope = new Rule.Scope(value("要点"), value("主体"), bodies, value("周期"), value(EVIDENCE));
        return Optional.of(new Rule(
                id.value(), quotation.get(), scope, ruleClass.get(), questions, assumed,
                Optional.of(value(DOUBT)).filter(text -> !text.isEmpty())));
    }

    private boolean lacksSomething() {
        List<String> lacking = REQUIRED.stream()
                .filter(key -> key.equals(CHECK) ? checks.isEmpty() : value(key).isEmpty())
                .toList();
        lacking.forEach(key -> lines.fault(id.line(), id.value() + "没有写“" + key + "”"));
        return !lacking.isEmpty();
    }

    private Optional<Rule.Quotation> quotation(Citing citing, Map<String, Wording> known) {
        Optional<Wording> wording = wording(known);
        wording.ifPresent(words -> known.putIfAbsent(id.value(), words));
        Optional<Severity> severity = Severity.ofModalVerb(value(VERB));
        if (severity.isEmpty()) {
            lines.fault(line(VERB), "不认识的语气“" + value(VERB) + "”，轻重无从判断");
            return Optional.empty();
        }
        return wording.map(words -> new Rule.Quotation(
                citing.clause(value(ARTICLE), words.text()), value(VERB), severity.get(), words.mended()));
    }

    /// Written out, or that of an earlier rule of the file.
    private Optional<Wording> wording(Map<String, Wording> known) {
        String text = value(WORDING);
        if (text.startsWith(SAME)) {
            Optional<Wording> earlier =
                    Optional.ofNullable(known.get(text.substring(SAME.length()).strip()));
            if (earlier.isEmpty()) {
                lines.fault(line(WORDING), "原文写“" + text + "”，前面没有这一条");
            }
            return earlier;
        }
        boolean mended = text.endsWith(MENDED);
        return Optional.of(new Wording(mended ? text.substring(0, text.length() - MENDED.length()) : text, mended));
    }

    private Optional<RuleClass> ruleClass() {
        Optional<RuleClass> kind = RuleClass.of(value(CLASS));
        if (kind.isEmpty()) {
            lines.fault(line(CLASS), "不认识的类别“" + value(CLASS) + "”，应写A、A*、A?、B、C、T或者—");
        }
        return kind;
    }

    private List<String> bodies(List<String> rulesetBodies) {
        List<String> bodies = WordList.of(value(BODIES));
        for (String body : bodies) {
            if (!glossary.knowsBody(body)) {
                lines.fault(line(BODIES), "没有“" + body + "”这种组织");
            } else if (!rulesetBodies.contains(body)) {
                lines.fault(line(BODIES), "“" + body + "”不在开头写的适用对象里");
            }
        }
        return bodies;
    }

    private void fit(RuleClass kind, List<Question> questions, List<Assumption> assumed) {
        for (Question question : questions) {
            if (!kind.allows(question.check())) {
                lines.fault(line(CLASS), id.value() + "是" + kind.label() + "类（" + kind.meaning() + "），不能用检查“"
                        + question.kind().label() + "”");
            }
        }
        if (kind == RuleClass.COMPUTED_ONCE_SET && assumed.isEmpty()) {
            lines.fault(line(CLASS), id.value() + "是A*类，没有写它所依的口径");
        }
        boolean open = assumed.stream().anyMatch(assumption -> assumption.value().equals(Assumption.OPEN));
        if ((kind == RuleClass.DOUBTFUL || open) && value(DOUBT).isEmpty()) {
            lines.fault(id.line(), id.value() + "的数目存疑，没有写“待确认”说明疑在哪里");
        }
    }

    private String value(String key) {
        Entry entry = single.get(key);
        return entry == null ? "" : entry.value();
    }

    private int line(String key) {
        Entry entry = single.get(key);
        return entry == null ? id.line() : entry.line();
    }
}

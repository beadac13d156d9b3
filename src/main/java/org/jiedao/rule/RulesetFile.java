package org.jiedao.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.GivenFile;
import org.jiedao.rule.RulesetLines.Entry;

/// Reads a ruleset file: the shipped ones and those that a user puts beside them are read alike.
public final class RulesetFile {
    /// Ten times the longest that is shipped.
    static final int MOST_BYTES = 2 << 20;
    /// With more of them the list would not be read.
    private static final int MOST_FAULTS = 50;

    private static final String UNKNOWN_YEAR = "来源年份不明";
    private static final String KEY = "规则集";
    private static final String NAME = "名称";
    private static final String SOURCE = "出处";
    private static final String ARTICLE_FORM = "条款写法";
    private static final String BASIS = "依据";
    private static final String IN_FORCE = "施行日期";
    private static final String BODIES = "适用对象";
    private static final String NOTE = "说明";
    private static final String BACKSTOP = "后备";
    private static final List<String> REQUIRED = List.of(KEY, NAME, SOURCE, IN_FORCE, BODIES);
    private static final Set<String> HEADER = Set.of(KEY, NAME, SOURCE, ARTICLE_FORM, BASIS, IN_FORCE, BODIES, NOTE, BACKSTOP);

    private final Glossary glossary;
    private final Practice practice;

    public RulesetFile(Glossary glossary, Practice practice) {
        this.glossary = glossary;
        this.practice = practice;
    }

    /// A file that cannot be read is refused like one with a fault: the others must not suffer from it.
    public RulesetReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return switch (GivenFile.text(file, MOST_BYTES)) {
                case GivenFile.Text.Refused(String why) ->
                    new RulesetReading.Refused(List.of(why + "，没有读入。规则集是 UTF-8 的文本文件。"));
                case GivenFile.Text.Read(String text) -> shortened(name, read(name, text.lines().toList()));
            };
        } catch (IOException unreadable) {
            return new RulesetReading.Refused(List.of(name + "：不能读取，请检查文件的权限，或重新复制一份。"));
        }
    }

    private static RulesetReading shortened(String file, RulesetReading reading) {
        return reading instanceof RulesetReading.Refused(List<String> faults) && faults.size() > MOST_FAULTS
                ? new RulesetReading.Refused(List.of(
                        file + "：有" + faults.size() + "处写得不对，没有读入；先看这一处：" + faults.getFirst()))
                : reading;
    }

    public RulesetReading read(String file, List<String> text) {
        RulesetLines lines = RulesetLines.of(file, text);
        if (REQUIRED.stream().noneMatch(lines.header()::containsKey)) {
            return new RulesetReading.Refused(List.of(file + "：不是规则集，没有读入。规则集开头要写“规则集：”“名称：”等项，怎样写见规则集文件夹的说明。"));
        }
        checkHeader(lines);
        Citing citing = new Citing(value(lines, SOURCE), value(lines, ARTICLE_FORM));
        List<String> bodies = WordList.of(value(lines, BODIES));
        boolean known = unknownBodies(bodies).isEmpty();
        List<String> concerned = known ? bodies : List.copyOf(glossary.words("组织"));
        List<Rule> rules = rules(lines, citing, concerned);
        List<AppointingOrder> orders = orders(lines, rules, concerned);
        if (rules.isEmpty() && lines.faults().isEmpty()) {
            lines.fault("一条规则也没有");
        }
        if (!lines.faults().isEmpty()) {
            return new RulesetReading.Refused(lines.faults());
        }
        return new RulesetReading.Loaded(new Ruleset(
                value(lines, KEY),
                value(lines, NAME),
                citing.source(),
                citing.form(),
                Optional.of(value(lines, BASIS)).filter(basis -> !basis.isEmpty()),
                inForce(lines),
                bodies,
                value(lines, NOTE),
                value(lines, BACKSTOP).equals("是"),
                rules,
                orders));
    }

    private void checkHeader(RulesetLines lines) {
        for (String key : REQUIRED) {
            if (value(lines, key).isEmpty()) {
                lines.fault("开头没有写“" + key + "”");
            }
        }
        for (Entry entry : lines.header().values()) {
            if (!HEADER.contains(entry.key())) {
                lines.fault(entry.line(), "开头没有“" + entry.key() + "”这一项");
            }
            if (entry.key().equals(KEY) && !entry.value().matches("[a-z][a-z0-9-]{1,30}")) {
                lines.fault(entry.line(), "“规则集”用小写字母、数字和-取名，写的是“" + entry.value() + "”");
            }
            if (entry.key().equals(IN_FORCE)
                    && !entry.value().equals(UNKNOWN_YEAR)
                    && inForce(lines).isEmpty()) {
                lines.fault(entry.line(), "施行日期“" + entry.value() + "”不是日期；不知道的写" + UNKNOWN_YEAR);
            }
            if (entry.key().equals(BACKSTOP) && !List.of("是", "否").contains(entry.value())) {
                lines.fault(entry.line(), "“后备”写的是“" + entry.value() + "”，应写成是或者否");
            }
            if (entry.key().equals(ARTICLE_FORM) && !Citing.isForm(entry.value())) {
                lines.fault(entry.line(), "“条款写法”写的是“" + entry.value() + "”，条款号的位置要写一个N，例如 第N条");
            }
            if (entry.key().equals(BODIES)) {
                unknownBodies(WordList.of(entry.value()))
                        .ifPresent(body -> lines.fault(entry.line(), "没有“" + body + "”这种组织"));
            }
        }
    }

    private Optional<String> unknownBodies(List<String> bodies) {
        return bodies.stream().filter(body -> !glossary.knowsBody(body)).findFirst();
    }

    private static Optional<LocalDate> inForce(RulesetLines lines) {
        return ChineseDate.parse(value(lines, IN_FORCE)) instanceof ChineseDate.Reading.Date date
                ? Optional.of(date.value())
                : Optional.empty();
    }

    private List<Rule> rules(RulesetLines lines, Citing citing, List<String> bodies) {
        List<Rule> rules = new ArrayList<>();
        Map<String, RuleBlock.Wording> known = new HashMap<>();
        for (List<Entry> block : lines.blocks()) {
            Entry id = block.getFirst();
            int before = lines.faults().size();
            if (known.containsKey(id.value())) {
                lines.fault(id.line(), "编号" + id.value() + "前面已经有了");
            }
            Optional<Rule> rule = new RuleBlock(lines, block, glossary, practice).rule(citing, bodies, known);
            if (rule.isPresent() && lines.faults().size() == before) {
                rules.add(rule.get());
            }
        }
        return rules;
    }

    private List<AppointingOrder> orders(RulesetLines lines, List<Rule> rules, List<String> bodies) {
        List<AppointingOrder> orders = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, OrderBlock> productions = new HashMap<>();
        OrderClauses clauses = new OrderClauses(lines, rules);
        for (List<Entry> block : lines.orders()) {
            String committee = RulesetLines.cells(block.getFirst())[0];
            OrderBlock order = new OrderBlock(
                    lines, block, glossary, clauses, Optional.ofNullable(productions.get(committee)));
            if (!taken.add(committee + " " + order.procedure())) {
                lines.fault(block.getFirst().line(), committee + "的聘任次序前面已经有了");
            }
            if (order.procedure().equals(AppointingOrder.PRODUCTION)) {
                productions.put(committee, order);
            }
            order.order(bodies).ifPresent(orders::add);
        }
        return orders;
    }

    private static String value(RulesetLines lines, String key) {
        Entry entry = lines.header().get(key);
        return entry == null ? "" : entry.value();
    }
}

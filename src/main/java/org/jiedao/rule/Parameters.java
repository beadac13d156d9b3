package org.jiedao.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.rule.check.FactSource.Split;
import org.jiedao.rule.check.Fraction.Excuse;
import org.jiedao.rule.check.Overlap.Relation;
import org.jiedao.rule.check.Period;
import org.jiedao.rule.check.Range;
import org.jiedao.rule.check.Ratio;
import org.jiedao.rule.check.RoleFilled.Standing;
import org.jiedao.rule.check.StepOrder.Step;
import org.jiedao.rule.check.Window;

/// The parameters of one check line, each read as what it must be.
final class Parameters {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(天|个工作日)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})元?");
    private static final String MOST_DAYS = "最多天数";
    private static final String LEAST_DAYS = "最少天数";

    private final String rule;
    private final Map<String, String> values;
    private final Glossary glossary;

    Parameters(String rule, Map<String, String> values, Glossary glossary) {
        this.rule = rule;
        this.values = values;
        this.glossary = glossary;
    }

    Set<String> names() {
        return values.keySet();
    }

    String rule() {
        return rule;
    }

    String word(String name, String section) throws Unreadable {
        return known(text(name), section);
    }

    Optional<String> optionalWord(String name, String section) throws Unreadable {
        return values.containsKey(name) ? Optional.of(word(name, section)) : Optional.empty();
    }

    Range range(String name) throws Unreadable {
        String text = text(name);
        return Range.of(text.replaceAll("[件次个人]$", ""))
                .orElseThrow(() -> new Unreadable("“" + name + "”写的是“" + text + "”，应写成 5至9、至少3、不超过10 或者一个数"));
    }

    Range optionalRange(String name, Range otherwise) throws Unreadable {
        return values.containsKey(name) ? range(name) : otherwise;
    }

    Period period(String name) throws Unreadable {
        String text = text(name);
        return Period.of(text)
                .orElseThrow(() -> new Unreadable("“" + name + "”写的是“" + text + "”，应写成每月、每季度、每半年、每年、每两年，或者本条的一个口径"));
    }

    Optional<Period> optionalPeriod(String name) throws Unreadable {
        return values.containsKey(name) ? Optional.of(period(name)) : Optional.empty();
    }

    Optional<Window> window(String name) throws Unreadable {
        if (!values.containsKey(name)) {
            return Optional.empty();
        }
        String text = text(name);
        return Optional.of(Window.of(text)
                .orElseThrow(() -> new Unreadable("“" + name + "”写的是“" + text + "”，应写成 6月15日至7月15日，或者本条的一个口径")));
    }

    Ratio ratio(String name) throws Unreadable {
        String text = text(name);
        return Ratio.of(text).orElseThrow(() -> new Unreadable("“" + name + "”写的是“" + text + "”，应写成 2/3 这样的整数比"));
    }

    long number(String name, long otherwise) throws Unreadable {
        return values.containsKey(name) ? standard(name).orElse(otherwise) : otherwise;
    }

    /// Nothing while it waits for the user's word.
    OptionalLong standard(String name) throws Unreadable {
        String text = text(name);
        if (text.equals(Assumption.OPEN)) {
            return OptionalLong.empty();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new Unreadable("“" + name + "”写的是“" + text + "”，应写成一个整数");
        }
        return OptionalLong.of(Long.parseLong(number.group(1)));
    }

    Range days() throws Unreadable {
        if (!values.containsKey(LEAST_DAYS) && !values.containsKey(MOST_DAYS)) {
            throw new Unreadable("检查“期限”缺少参数“最少天数”或者“最多天数”");
        }
        return new Range(days(LEAST_DAYS, 0), days(MOST_DAYS, Long.MAX_VALUE));
    }

    private long days(String name, long otherwise) throws Unreadable {
        if (!values.containsKey(name)) {
            return otherwise;
        }
        Matcher days = DAYS.matcher(text(name));
        if (!days.matches()) {
            throw new Unreadable("“" + name + "”写的是“" + text(name) + "”，应写成 5天、10个工作日，或者本条的一个口径");
        }
        return Long.parseLong(days.group(1));
    }

    boolean workingDays() throws Unreadable {
        return values.getOrDefault(LEAST_DAYS, "").endsWith("工作日")
                || values.getOrDefault(MOST_DAYS, "").endsWith("工作日")
                || values.containsKey("天数算法")
                        && choice("天数算法", List.of("自然日", "工作日")).equals("工作日");
    }

    Split split() throws Unreadable {
        return new Split(
                values.containsKey("逐个") ? word("逐个", "名单") : null, word("分子", "数额"), word("分母", "数额"));
    }

    Excuse excuse(String name) throws Unreadable {
        if (!values.containsKey(name)) {
            return Excuse.NONE;
        }
        return choice(name, List.of("请假计缺席", "请假不计应到")).equals("请假计缺席") ? Excuse.COUNTS_AS_ABSENT : Excuse.LEAVES_THE_WHOLE;
    }

    Relation relation(String name) throws Unreadable {
        return Relation.of(choice(name, Relation.labels()));
    }

    Standing standing(String name) throws Unreadable {
        if (!values.containsKey(name)) {
            return new Standing(List.of(), false);
        }
        boolean any = text(name).contains("或");
        List<String> names = WordList.alternatives(text(name));
        for (String standing : names) {
            known(standing, "身份");
        }
        return new Standing(names, !any);
    }

    List<Step> steps(String name) throws Unreadable {
        List<Step> steps = Step.list(text(name));
        for (Step step : steps) {
            known(step.name(), "步骤");
        }
        if (steps.size() < 2) {
            throw new Unreadable("“" + name + "”至少写两步，中间用→（不早于）或者⇒（晚于）");
        }
        return steps;
    }

    List<String> list(String name) throws Unreadable {
        return WordList.of(text(name));
    }

    boolean yes(String name) throws Unreadable {
        return values.containsKey(name) && choice(name, List.of("是", "否")).equals("是");
    }

    private String choice(String name, List<String> choices) throws Unreadable {
        if (!choices.contains(text(name))) {
            throw new Unreadable("“" + name + "”写的是“" + text(name) + "”，应写成" + String.join("、", choices) + "，或者本条的一个口径");
        }
        return text(name);
    }

    private String known(String word, String section) throws Unreadable {
        if (!glossary.knows(section, word)) {
            throw new Unreadable("“" + word + "”不在词表的“" + section + "”里，没有哪一页登记它；可用的词见命令 rulesets --manual，否则写成佐证");
        }
        return word;
    }

    private String text(String name) throws Unreadable {
        String text = values.getOrDefault(name, "");
        if (text.isEmpty()) {
            throw new Unreadable("“" + name + "”后面没有写内容");
        }
        return text;
    }
}

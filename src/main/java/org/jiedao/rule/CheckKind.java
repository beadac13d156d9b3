package org.jiedao.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.check.AmountBetween;
import org.jiedao.rule.check.Attested;
import org.jiedao.rule.check.Background;
import org.jiedao.rule.check.Cadence;
import org.jiedao.rule.check.Check;
import org.jiedao.rule.check.Choices;
import org.jiedao.rule.check.Complete;
import org.jiedao.rule.check.CountBetween;
import org.jiedao.rule.check.Deadline;
import org.jiedao.rule.check.EachHas;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.OneOf;
import org.jiedao.rule.check.Overlap;
import org.jiedao.rule.check.PerUnit;
import org.jiedao.rule.check.Range;
import org.jiedao.rule.check.RoleFilled;
import org.jiedao.rule.check.SameTerm;
import org.jiedao.rule.check.StepOrder;

/// The kinds of check under the names that rulesets use, with their parameters; those in brackets may be left out.
public enum CheckKind {
    COUNT("数量", "计数 范围", "", p -> new CountBetween(p.word("计数", "名单"), p.range("范围"))),
    CADENCE(
            "频次",
            "事项 周期",
            "次数 时段",
            p -> new Cadence(
                    p.word("事项", "事项"), p.period("周期"), p.optionalRange("次数", Range.atLeast(1)), p.window("时段"))),
    ORDER("次序", "程序 步骤", "", p -> new StepOrder(p.word("程序", "程序"), p.steps("步骤"))),
    DEADLINE(
            "期限",
            "事项 起 止",
            "最少天数 最多天数 天数算法",
            p -> new Deadline(
                    p.word("事项", "程序"), p.word("起", "步骤"), p.word("止", "步骤"), p.days(), p.workingDays())),
    FRACTION(
            "比例",
            "分子 分母 不低于",
            "逐个 窗口 请假",
            p -> new Fraction(p.split(), p.ratio("不低于"), p.optionalPeriod("窗口"), p.excuse("请假"))),
    EACH_HAS(
            "逐个具备",
            "逐个 具备",
            "范围 周期 时段",
            p -> new EachHas(
                    p.word("逐个", "名单"),
                    p.word("具备", "材料"),
                    p.optionalRange("范围", Range.atLeast(1)),
                    p.optionalPeriod("周期"),
                    p.window("时段"))),
    OVERLAP("交叉", "甲 乙 关系", "", p -> new Overlap(p.word("甲", "名单"), p.word("乙", "名单"), p.relation("关系"))),
    ROLE(
            "职务",
            "职务",
            "人数 由",
            p -> new RoleFilled(p.word("职务", "职务"), p.optionalRange("人数", Range.atLeast(1)), p.standing("由"))),
    SAME_TERM("任期一致", "任期 届期", "", p -> new SameTerm(p.word("任期", "任期"), p.word("届期", "任期"))),
    PER_UNIT(
            "按量标准",
            "数额 计量 标准",
            "每 保底",
            p -> new PerUnit(
                    p.word("数额", "数额"), p.word("计量", "数额"), p.number("每", 1), p.standard("标准"), p.number("保底", 0))),
    COMPLETE(
            "齐全",
            "清单 项目",
            "逐个 周期",
            p -> new Complete(p.optionalWord("逐个", "名单"), p.word("清单", "清单"), p.list("项目"), p.optionalPeriod("周期"))),
    ONE_OF("限于", "逐个 属性 取值", "", p -> new OneOf(p.word("逐个", "名单"), p.word("属性", "属性"), p.list("取值"))),
    AMOUNT(
            "数值",
            "逐个 属性 范围",
            "合计",
            p -> new AmountBetween(p.word("逐个", "名单"), p.word("属性", "属性"), p.range("范围"), p.yes("合计"))),
    ATTESTED("佐证", "", "", p -> new Attested(p.rule())),
    CHOICES("选项", "选项", "", p -> new Choices(p.list("选项"))),
    BACKGROUND("背景", "", "", p -> new Background());

    /// Every kind takes it: the check is asked only where it holds.
    static final String PREMISE = "前提";

    private final String label;
    private final List<String> required;
    private final List<String> optional;
    private final Maker maker;

    CheckKind(String label, String required, String optional, Maker maker) {
        this.label = label;
        this.required = names(required);
        this.optional = names(optional);
        this.maker = maker;
    }

    @FunctionalInterface
    private interface Maker {
        Check make(Parameters parameters) throws Unreadable;
    }

    static Optional<CheckKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(CheckKind::label).collect(Collectors.joining("、"));
    }

    public String label() {
        return label;
    }

    public List<String> required() {
        return required;
    }

    public List<String> optional() {
        return optional;
    }

    /// The check, once every parameter is one of this kind's and none is missing.
    Check make(Parameters parameters) throws Unreadable {
        for (String name : required) {
            if (!parameters.names().contains(name)) {
                throw new Unreadable("检查“" + label + "”缺少参数“" + name + "”");
            }
        }
        for (String name : parameters.names()) {
            if (!required.contains(name) && !optional.contains(name) && !name.equals(PREMISE)) {
                throw new Unreadable("检查“" + label + "”没有参数“" + name + "”，可以写的是"
                        + Stream.of(required, optional, List.of(PREMISE))
                                .flatMap(List::stream)
                                .collect(Collectors.joining("、")));
            }
        }
        return maker.make(parameters);
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

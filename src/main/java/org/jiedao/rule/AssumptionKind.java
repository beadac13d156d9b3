package org.jiedao.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.rule.check.Period;
import org.jiedao.rule.check.Window;

/// What may stand for a quantity that the standard leaves open.
public enum AssumptionKind {
    PERIOD("间隔", "每月、每季度、每半年、每年、每两年"),
    DAYS("天数", "90天、10个工作日"),
    WINDOW("日期段", "6月15日至7月15日"),
    COUNT("数量", "至少1件"),
    METHOD("做法", ""),
    STANDARD("标准", "100元、待确认");

    private static final Pattern NUMBER_OF_DAYS = Pattern.compile("\\d{1,4}(天|个工作日)");
    private static final Pattern NUMBER = Pattern.compile("至少[1-9]\\d{0,3}[件次个]?");
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,8}元?");

    private final String label;
    private final String example;

    AssumptionKind(String label, String example) {
        this.label = label;
        this.example = example;
    }

    static Optional<AssumptionKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    boolean accepts(String value, List<String> methods) {
        return switch (this) {
            case PERIOD -> Period.of(value).isPresent();
            case DAYS -> NUMBER_OF_DAYS.matcher(value).matches();
            case WINDOW -> Window.of(value).isPresent();
            case COUNT -> NUMBER.matcher(value).matches();
            case METHOD -> methods.contains(value);
            case STANDARD -> value.equals(Assumption.OPEN) || AMOUNT.matcher(value).matches();
        };
    }

    String example(List<String> methods) {
        return this == METHOD ? String.join("、", methods) : example;
    }
}

package org.jiedao.compliance;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jiedao.rule.Glossary;
import org.jiedao.rule.OpenQuantity;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rulesets;

/// Settles how the street reads what the standards leave open. A value with which a ruleset could not be read is never
/// stored: the whole ruleset would be dropped.
public final class SettlePractice {
    private final PracticeBook book;
    private final Function<Practice, Rulesets.Loaded> rulesets;
    private final Glossary glossary = Glossary.shipped();

    /// `rulesets` reads them under a practice, as an examination would.
    public SettlePractice(PracticeBook book, Function<Practice, Rulesets.Loaded> rulesets) {
        this.book = book;
        this.rulesets = rulesets;
    }

    /// What became of a value.
    public sealed interface Outcome {
        /// `value` as it was stored.
        record Settled(String value) implements Outcome {}

        /// Nothing was changed; `sentence` says why.
        record Refused(String sentence) implements Outcome {}
    }

    /// What waits for the user first, then what rules depend on.
    public List<OpenPoint> points() {
        Practice practice = book.practice();
        var read = rulesets.apply(Practice.none()).rulesets().all();
        return glossary.quantities().stream()
                .map(quantity -> OpenPoint.of(quantity, read, practice))
                .sorted(Comparator.comparing((OpenPoint point) -> !point.isUnconfirmed())
                        .thenComparing(point -> point.uses().isEmpty()))
                .toList();
    }

    /// `key` as in `Practice`, for all rules or for one.
    public Outcome settle(OpenQuantity quantity, String key, String typed) {
        String value = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!quantity.settledBy(value)) {
            return refused((value.isEmpty() ? "没有填" : "写的是“" + typed.strip() + "”") + "，应写成"
                    + quantity.settlingExample() + "这样的", quantity);
        }
        Practice now = book.practice();
        List<String> before = rulesets.apply(now).faults();
        return rulesets.apply(now.with(key, value)).faults().stream()
                .filter(fault -> !before.contains(fault))
                .findFirst()
                .map(fault -> refused("按“" + value + "”规则集读不进来（" + fault + "）", quantity))
                .orElseGet(() -> stored(key, value));
    }

    private Outcome stored(String key, String value) {
        book.choose(key, value);
        return new Outcome.Settled(value);
    }

    private static Outcome refused(String reason, OpenQuantity quantity) {
        return new Outcome.Refused("没有保存口径“" + quantity.name() + "”：" + reason + "。原来的口径没有变。");
    }

    /// Back to the default of the rulesets.
    public void forget(String key) {
        book.forget(key);
    }
}

package org.jiedao.rule.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.rule.check.FactSource.Item;

/// 交叉: whether two lists share members.
public record Overlap(String left, String right, Relation relation) implements Check {
    public enum Relation {
        DISJOINT("不交叉"),
        OVERLAPPING("有交叉"),
        CONTAINED("包含于");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        public static List<String> labels() {
            return Arrays.stream(values()).map(Relation::label).toList();
        }

        public static Relation of(String label) {
            return values()[labels().indexOf(label)];
        }

        public String label() {
            return label;
        }
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        Optional<List<Item>> some = facts.list(left);
        Optional<List<Item>> others = facts.list(right);
        if (some.isEmpty() || others.isEmpty()) {
            return Answer.missing(some.isEmpty() ? left : right);
        }
        Set<String> keys = others.get().stream().map(Item::key).collect(Collectors.toSet());
        List<Item> shared =
                some.get().stream().filter(item -> keys.contains(item.key())).toList();
        List<Item> apart =
                some.get().stream().filter(item -> !keys.contains(item.key())).toList();
        return switch (relation) {
            case DISJOINT -> Answer.of(shared.isEmpty(), left + "与" + right + "交叉" + named(shared), shared);
            case OVERLAPPING -> Answer.of(!shared.isEmpty(), left + "与" + right + "交叉" + named(shared), shared);
            case CONTAINED -> Answer.of(apart.isEmpty(), left + "不在" + right + "之内的" + named(apart), apart);
        };
    }

    private static String named(List<Item> items) {
        return items.isEmpty()
                ? "0"
                : items.size() + "：" + items.stream().map(Item::name).collect(Collectors.joining("、"));
    }
}

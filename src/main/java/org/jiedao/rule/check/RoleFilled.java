package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.rule.check.FactSource.Holder;
import org.jiedao.rule.check.FactSource.Item;

/// 职务: a post is filled, by as many as asked and by those who have the standing for it.
public record RoleFilled(String post, Range number, Standing standing) implements Check {
    /// `甲、乙`: somebody for each of them; `甲或乙`: any of them will do. Empty asks nothing.
    public record Standing(List<String> names, boolean every) {
        public Standing {
            names = List.copyOf(names);
        }
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.holders(post).map(this::judge).orElseGet(() -> Answer.missing(post));
    }

    private Answer judge(List<Holder> holders) {
        List<Item> items = holders.stream().map(Holder::item).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(post + holders.size() + "，" + number.relation(holders.size()));
        boolean met = number.contains(holders.size());
        if (!standing.names().isEmpty()) {
            for (Holder holder : holders) {
                if (holder.standings().stream().noneMatch(standing.names()::contains)) {
                    met = false;
                    sentences.add(holder.item().name() + "不是" + String.join("或", standing.names()));
                }
            }
            for (String name : standing.every() ? standing.names() : List.<String>of()) {
                if (holders.stream().noneMatch(holder -> holder.standings().contains(name))) {
                    met = false;
                    sentences.add("没有由" + name + "担任的");
                }
            }
        }
        return Answer.of(met, String.join("，", sentences), items);
    }
}

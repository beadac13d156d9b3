package org.jiedao.rule.check;

/// 数量: so many of them.
public record CountBetween(String list, Range range) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.list(list)
                .map(items -> Answer.of(
                        range.contains(items.size()), list + items.size() + "，" + range.relation(items.size()), items))
                .orElseGet(() -> Answer.missing(list));
    }
}

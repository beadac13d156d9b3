package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Answer> answers = new ArrayList<>();
        List<Item> items = holders.stream().map(Holder::item).toList();
        answers.add(Answer.of(
                number.contains(holders.size()), post + holders.size() + "，" + number.relation(holders.size()), items));
        if (!standing.names().isEmpty()) {
            holders.forEach(holder -> answers.add(standing(holder)));
            if (standing.every()) {
                standing.names().forEach(name -> answers.add(somebody(name, holders)));
            }
        }
        return together(answers, items);
    }

    private Answer standing(Holder holder) {
        boolean has = holder.standings().stream().anyMatch(standing.names()::contains);
        if (!has && !holder.recorded()) {
            return Answer.missing(holder.item(), "身份，不知是不是" + String.join("或", standing.names()));
        }
        String who = holder.item().name();
        return Answer.of(has, has ? "" : who + "不是" + String.join("或", standing.names()), List.of(holder.item()));
    }

    /// Whoever is not fully recorded may be the one.
    private Answer somebody(String name, List<Holder> holders) {
        boolean there = holders.stream().anyMatch(holder -> holder.standings().contains(name));
        if (!there && !holders.stream().allMatch(Holder::recorded)) {
            return Answer.missing("由" + name + "担任的" + post);
        }
        return Answer.of(there, there ? "" : "没有由" + name + "担任的", List.of());
    }

    /// The gravest verdict; how many there are is said whatever it is.
    private static Answer together(List<Answer> answers, List<Item> items) {
        Verdict gravest = Collections.min(answers.stream().map(Answer::verdict).toList());
        String sentences = Stream.concat(
                        Stream.of(answers.getFirst()),
                        answers.stream().skip(1).filter(answer -> answer.verdict() == gravest))
                .map(Answer::arithmetic)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("，"));
        return new Answer(gravest, sentences, items);
    }
}

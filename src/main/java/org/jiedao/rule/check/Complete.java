package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Presence;

/// 齐全: nothing of a set is missing, for the body or for each of something, once or in every period.
public record Complete(Optional<String> each, String set, List<String> items, Optional<Period> period)
        implements Check {
    public Complete {
        items = List.copyOf(items);
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        if (period.isEmpty()) {
            return judge(facts, new Span(facts.life().from(), asking.on()), "");
        }
        List<Answer> answers = new ArrayList<>();
        for (Span span : period.get().due(Optional.empty(), facts.life(), asking.on())) {
            answers.add(judge(facts, span, period.get().name(span)));
        }
        return Answer.gravest(answers, Answer.notApplicable(set + "还没有到期"));
    }

    private Answer judge(Facts facts, Span span, String when) {
        return (each.isPresent() ? facts.presentAtEach(each.get(), set, span) : facts.present(set, span))
                .map(presences -> Answer.gravest(
                        presences.stream()
                                .filter(presence -> period.isEmpty() || presence.obliged().contains(span))
                                .map(presence -> judge(presence, when))
                                .toList(),
                        Answer.notApplicable("没有" + each.orElse(set))))
                .orElseGet(() -> Answer.missing(each.map(name -> name + "的").orElse("") + set));
    }

    private Answer judge(Presence presence, String when) {
        List<String> lacking =
                items.stream().filter(item -> !presence.present().contains(item)).toList();
        List<String> absent = lacking.stream().filter(presence::couldHold).toList();
        if (absent.isEmpty() && !lacking.isEmpty()) {
            return Answer.missing(presence.item(), when + String.join("、", lacking));
        }
        int there = items.size() - lacking.size();
        return Answer.of(
                absent.isEmpty(),
                presence.item().name() + "：" + when + set + there + "/" + items.size()
                        + (absent.isEmpty() ? "" : "，缺" + String.join("、", absent)),
                List.of(presence.item()));
    }
}

package org.jiedao.rule.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiedao.rule.check.FactSource.Presence;

/// 齐全: nothing of a set is missing, for the body or for each of something, once or in every period.
public record Complete(Optional<String> each, String set, List<String> items, Optional<Period> period)
        implements Recurring {
    public Complete {
        items = List.copyOf(items);
    }

    @Override
    public Optional<Recurrence> recurrence() {
        return period.map(every -> new Recurrence(every, Optional.empty()));
    }

    @Override
    public String subject() {
        return each.map(name -> name + "的").orElse("") + set;
    }

    @Override
    public Answer in(Span span, Facts facts) {
        return judge(facts, span, "");
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        if (period.isEmpty()) {
            return judge(facts, new Span(facts.life().from(), asking.on()), "");
        }
        Answers answers = new Answers();
        for (Span span : period.get().due(Optional.empty(), facts.life(), asking.on())) {
            answers.add(judge(facts, span, period.get().name(span)));
        }
        return answers.gravest(() -> Answer.notApplicable(set + "还没有到期"));
    }

    private Answer judge(Facts facts, Span span, String when) {
        return (each.isPresent() ? facts.presentAtEach(each.get(), set, span) : facts.present(set, span))
                .map(presences -> {
                    Answers answers = new Answers();
                    for (Presence presence : presences) {
                        if (isAsked(presence, span)) {
                            judge(presence, when, answers);
                        }
                    }
                    return answers.gravest(() ->
                            Answer.notApplicable(presences.isEmpty() ? "没有" + each.orElse(set) : set + "还没有到期"));
                })
                .orElseGet(() -> Answer.missing(subject()));
    }

    /// In a period, of whom it was asked throughout; without one, of whom it is asked by now.
    private boolean isAsked(Presence presence, Span span) {
        return period.isPresent()
                ? presence.obliged().contains(span)
                : !presence.obliged().from().isAfter(span.to());
    }

    private void judge(Presence presence, String when, Answers answers) {
        if (presence.present().containsAll(items)) {
            answers.add(true, presence.item(), () -> told(presence, when, items.size()));
            return;
        }
        List<String> unknown = without(presence, item -> !presence.couldHold(item));
        List<String> absent = without(presence, presence::couldHold);
        if (absent.isEmpty()) {
            answers.add(Answer.missing(presence.item(), when + String.join("、", unknown)));
        } else {
            int there = items.size() - absent.size() - unknown.size();
            answers.add(
                    false,
                    presence.item(),
                    () -> told(presence, when, there)
                            + "，缺" + String.join("、", absent)
                            + (unknown.isEmpty() ? "" : "，没有登记的" + String.join("、", unknown)));
        }
    }

    private String told(Presence presence, String when, int there) {
        return presence.item().name() + "：" + when + set + there + "/" + items.size();
    }

    private List<String> without(Presence presence, Predicate<String> which) {
        return items.stream()
                .filter(item -> !presence.present().contains(item) && which.test(item))
                .toList();
    }
}

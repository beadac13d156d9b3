package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jiedao.rule.check.FactSource.Item;
import org.jspecify.annotations.Nullable;

/// The answers for one record after the other, weighed as they come. Only what will be told is put into words: of twenty
/// members who are all in order, the first few.
final class Answers {
    private static final int TOLD = 6;

    private final List<String> told = new ArrayList<>(TOLD);
    private final Set<Item> counted = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private @Nullable Verdict gravest;
    private int number;

    void add(Answer answer) {
        add(answer.verdict(), answer.counted(), answer::arithmetic);
    }

    void add(boolean met, Item item, Supplier<String> arithmetic) {
        add(met ? Verdict.MET : Verdict.NOT_MET, List.of(item), arithmetic);
    }

    void add(Verdict verdict, Collection<Item> items, Supplier<String> arithmetic) {
        add(verdict, items, arithmetic, "");
    }

    /// `besides` is said once behind all that it is true of.
    void add(Verdict verdict, Collection<Item> items, Supplier<String> arithmetic, String besides) {
        @Nullable Verdict before = gravest;
        if (before != null && verdict.compareTo(before) > 0) {
            return;
        }
        if (verdict != before) {
            gravest = verdict;
            told.clear();
            counted.clear();
            remarks.clear();
            number = 0;
        }
        number++;
        if (number <= TOLD) {
            told.add(arithmetic.get());
        }
        counted.addAll(items);
        if (!besides.isEmpty()) {
            remarks.add(besides);
        }
    }

    /// The gravest of them, with the arithmetic of those that are as grave, the first few in words; `none` where there
    /// is nothing to judge.
    Answer gravest(Supplier<Answer> none) {
        @Nullable Verdict verdict = gravest;
        return verdict == null ? none.get() : new Answer(verdict, words(), List.copyOf(counted));
    }

    private String words() {
        String first = number == 1 ? told.getFirst() : String.join("；", told);
        String all = number > TOLD ? first + "；……共" + number + "项" : first;
        return remarks.isEmpty() ? all : all + "；" + String.join("；", remarks);
    }
}

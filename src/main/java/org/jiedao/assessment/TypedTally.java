package org.jiedao.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// 民主测评 as it is typed: how many ballots were given out, came back and are valid, and the votes by grade id.
public record TypedTally(String issued, String returned, String valid, Map<Long, String> votes) {
    public static final TypedTally NOTHING = new TypedTally("", "", "", Map.of());
    private static final int LONGEST = 6;

    public TypedTally {
        issued = issued.strip();
        returned = returned.strip();
        valid = valid.strip();
        votes = Map.copyOf(votes);
    }

    public static TypedTally of(Assessed.Tally tally) {
        Map<Long, String> votes = new HashMap<>();
        tally.votes().forEach((grade, count) -> votes.put(grade, String.valueOf(count)));
        return new TypedTally(
                String.valueOf(tally.issued()), String.valueOf(tally.returned()), String.valueOf(tally.valid()), votes);
    }

    /// What it says.
    public sealed interface Reading {
        /// Nobody recorded any.
        record Nothing() implements Reading {}

        record Counted(Assessed.Tally tally) implements Reading {}

        record Faulty(String sentence) implements Reading {}
    }

    public Reading read(Scheme scheme) {
        if (Stream.concat(Stream.of(issued, returned, valid), votes.values().stream()).allMatch(String::isBlank)) {
            return new Reading.Nothing();
        }
        Optional<Integer> out = number(issued);
        Optional<Integer> back = number(returned);
        Optional<Integer> good = number(valid);
        if (out.isEmpty() || back.isEmpty() || good.isEmpty()) {
            return new Reading.Faulty("发出、收回、有效的票数都要写成数字");
        }
        Map<Long, Integer> counted = new HashMap<>();
        for (Scheme.Grade grade : scheme.grades()) {
            Optional<Integer> count = number(votes.getOrDefault(grade.id(), ""));
            if (count.isEmpty()) {
                return new Reading.Faulty("“" + grade.name() + "”的票数没有写成数字，没有的写0");
            }
            counted.put(grade.id(), count.get());
        }
        return checked(new Assessed.Tally(out.get(), back.get(), good.get(), counted));
    }

    private static Optional<Integer> number(String typed) {
        String text = typed.strip();
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Reading checked(Assessed.Tally tally) {
        int sum = tally.votes().values().stream().mapToInt(Integer::intValue).sum();
        if (tally.returned() > tally.issued()) {
            return new Reading.Faulty("收回" + tally.returned() + "张，多于发出的" + tally.issued() + "张");
        }
        if (tally.valid() > tally.returned()) {
            return new Reading.Faulty("有效" + tally.valid() + "张，多于收回的" + tally.returned() + "张");
        }
        return sum == tally.valid()
                ? new Reading.Counted(tally)
                : new Reading.Faulty("各等次票数合计" + sum + "，与有效票" + tally.valid() + "张不符");
    }
}

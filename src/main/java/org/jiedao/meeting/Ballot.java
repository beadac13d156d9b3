package org.jiedao.meeting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The vote on an item as it is typed: 应到、实到、赞成、反对、弃权. As long as none of the last three is there, nobody has voted.
public record Ballot(String eligible, String present, String approvals, String objections, String abstentions) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /// What was typed, understood or not.
    public sealed interface Reading {
        record None() implements Reading {}

        record Cast(AgendaItem.Vote vote) implements Reading {}

        /// What is wrong, without the name of the item.
        record Faulty(String fault) implements Reading {}
    }

    /// Before anybody has voted: who is called and there, by the sign-in.
    public static Ballot of(Turnout turnout) {
        return turnout.expected() == 0
                ? new Ballot("", "", "", "", "")
                : new Ballot(String.valueOf(turnout.expected()), String.valueOf(turnout.present()), "", "", "");
    }

    public static Ballot of(AgendaItem.Vote vote) {
        return new Ballot(
                String.valueOf(vote.eligible()),
                String.valueOf(vote.present()),
                String.valueOf(vote.approvals()),
                String.valueOf(vote.objections()),
                String.valueOf(vote.abstentions()));
    }

    /// 一致通过: everybody who is there approves.
    public Ballot unanimous() {
        return new Ballot(eligible, present, present, "0", "0");
    }

    public Reading read() {
        List<String> all = Stream.of(eligible, present, approvals, objections, abstentions)
                .map(String::strip)
                .toList();
        if (all.subList(2, all.size()).stream().allMatch(String::isEmpty)) {
            return new Reading.None();
        }
        if (all.stream().anyMatch(String::isEmpty)) {
            return new Reading.Faulty("票数没有填全，没有的请写0");
        }
        if (!all.stream().allMatch(one -> NUMBER.matcher(one).matches())) {
            return new Reading.Faulty("票数要写成数字");
        }
        return counted(all.stream().mapToInt(Integer::parseInt).toArray());
    }

    private static Reading counted(int[] votes) {
        int cast = votes[2] + votes[3] + votes[4];
        if (votes[1] > votes[0]) {
            return new Reading.Faulty("实到" + votes[1] + "人多于应到" + votes[0] + "人");
        }
        if (cast > votes[1]) {
            return new Reading.Faulty("赞成、反对、弃权共" + cast + "票，多于实到" + votes[1] + "人");
        }
        return new Reading.Cast(new AgendaItem.Vote(votes[0], votes[1], votes[2], votes[3], votes[4]));
    }

    /// What to know about it while it is typed; `turnout` is what the sign-in says.
    public String remark(Turnout turnout) {
        return switch (read()) {
            case Reading.None() -> "没有表决";
            case Reading.Faulty(String fault) -> fault;
            case Reading.Cast(AgendaItem.Vote vote) -> remark(vote, turnout);
        };
    }

    private static String remark(AgendaItem.Vote vote, Turnout turnout) {
        int silent = vote.present() - vote.approvals() - vote.objections() - vote.abstentions();
        String sum = silent == 0 ? "合计" + vote.present() + "票，与实到相符" : "还有" + silent + "人没有计票";
        boolean asSigned = vote.eligible() == turnout.expected() && vote.present() == turnout.present();
        return asSigned || turnout.expected() == 0
                ? sum
                : sum + "；签到是应到" + turnout.expected() + "、实到" + turnout.present();
    }
}

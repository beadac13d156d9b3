package org.jiedao.meeting.signin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.PlannedLine.Kind;
import org.jiedao.meeting.signin.PlannedLine.Target;
import org.jiedao.people.Pinyin;

/// What a sheet would do to a list, before anything is taken over.
public record SignInPlan(String source, List<PlannedLine> lines, List<String> notices) {
    public SignInPlan {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    static SignInPlan of(String source, List<SheetLine> sheet, List<String> aboutFile, SignIn list) {
        List<PlannedLine> planned = new ArrayList<>();
        Map<Integer, SheetLine> taken = new HashMap<>();
        for (SheetLine line : sheet) {
            PlannedLine held = held(line, list.attendees());
            if (held.candidates().size() == 1 && held.kind() != Kind.UNKNOWN) {
                int who = held.candidates().getFirst();
                SheetLine first = taken.putIfAbsent(who, line);
                held = first == null ? held : repeated(held, first);
            }
            planned.add(held);
        }
        List<String> notices =
                Stream.concat(aboutFile.stream(), unmentioned(planned, list.attendees())).toList();
        return new SignInPlan(source, planned, notices);
    }

    private static PlannedLine repeated(PlannedLine held, SheetLine first) {
        boolean same = first.status() == held.line().status() && first.reason().equals(held.line().reason());
        return new PlannedLine(
                held.line(),
                Kind.REPEATED,
                held.candidates(),
                "与" + first.place() + "是同一个人" + (same ? "，写的也一样" : "，写的不一样，请核对"));
    }

    private static PlannedLine held(SheetLine line, List<Attendee> list) {
        List<Integer> named = matching(list, one -> one.name().equals(line.name()));
        List<Integer> ofUnit = named.size() < 2 || line.unit().isEmpty()
                ? named
                : matching(list, one -> one.name().equals(line.name()) && sameUnit(one.unit(), line.unit()));
        List<Integer> meant = ofUnit.isEmpty() ? named : ofUnit;
        if (meant.isEmpty()) {
            return unknown(line, list);
        }
        if (meant.size() > 1) {
            return new PlannedLine(line, Kind.DOUBTFUL, meant, "名单上有" + meant.size() + "个同名的，请选是哪一个");
        }
        if (line.status() == null) {
            return new PlannedLine(line, Kind.SILENT, meant, "没有签名，也没有写明：保持原样，不当作缺席");
        }
        return new PlannedLine(line, line.doubt().isEmpty() ? Kind.CLEAR : Kind.DOUBTFUL, meant, line.doubt());
    }

    private static PlannedLine unknown(SheetLine line, List<Attendee> list) {
        String read = Pinyin.of(line.name()).full();
        List<Integer> alike = matching(list, one -> Pinyin.of(one.name()).full().equals(read));
        String note = alike.isEmpty()
                ? "应到名单上没有这个人；确实到了的，可以列为列席"
                : "应到名单上没有这个人；读音相同的有"
                        + alike.stream().map(at -> list.get(at).card().name()).collect(Collectors.joining("、"));
        return new PlannedLine(line, Kind.UNKNOWN, alike, note);
    }

    private static List<Integer> matching(List<Attendee> list, Predicate<Attendee.Card> which) {
        return IntStream.range(0, list.size())
                .filter(at -> which.test(list.get(at).card()))
                .boxed()
                .toList();
    }

    private static boolean sameUnit(String recorded, String written) {
        String one = SheetWords.tight(recorded);
        String other = SheetWords.tight(written);
        return one.contains(other) || other.contains(one);
    }

    private static Stream<String> unmentioned(List<PlannedLine> planned, List<Attendee> list) {
        Set<Integer> mentioned = planned.stream()
                .filter(line -> line.kind() != Kind.UNKNOWN)
                .flatMap(line -> line.candidates().stream())
                .collect(Collectors.toSet());
        List<String> missing = IntStream.range(0, list.size())
                .filter(at -> !mentioned.contains(at))
                .mapToObj(at -> list.get(at).card().name())
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of("名单上有" + missing.size() + "人表里没有，保持原样：" + String.join("、", missing) + "。");
    }

    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// The list with what was chosen, line for line of the plan; nothing is stored by it.
    public SignIn onto(SignIn list, List<Target> targets) {
        SignIn filled = list;
        for (int at = 0; at < lines.size(); at++) {
            filled = taken(filled, lines.get(at).line(), targets.get(at));
        }
        return filled;
    }

    private static SignIn taken(SignIn list, SheetLine line, Target target) {
        return switch (target) {
            case Target.Nobody() -> list;
            case Target.Listed(int at) -> {
                SignIn marked = list.marked(Set.of(at), line.status());
                boolean says = line.status() != null && line.status().mayHaveReason() && !line.reason().isEmpty();
                yield says ? marked.explained(Set.of(at), line.reason()) : marked;
            }
            case Target.Guest() -> list.joined(guest(line));
        };
    }

    private static Attendee guest(SheetLine line) {
        return new Attendee(
                0,
                null,
                new Attendee.Card(line.name(), line.unit(), "", false),
                false,
                AttendanceStatus.SITTING_IN,
                "");
    }
}

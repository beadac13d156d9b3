package org.jiedao.document.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a text became, line by line. A line that was changed stands there twice: as it was and as it is, each with the
/// characters marked that the other has not.
public final class TextDifference {
    private TextDifference() {}

    /// What became of a line.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// A run of characters; `changed` where the other text has them not.
    public record Piece(String text, boolean changed) {}

    /// `before` and `after` count lines from 1; 0 where the line is not in that text.
    public record Line(Kind kind, int before, int after, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        public String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Line> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            switch (delta.getType()) {
                case EQUAL -> same(lines, delta.getSource().getLines(), from, to);
                case CHANGE, DELETE, INSERT -> changed(lines, delta);
            }
        }
        return List.copyOf(lines);
    }

    /// How many lines are not the same.
    public static long changes(String before, String after) {
        return between(before, after).stream().filter(line -> line.kind() != Kind.SAME).count();
    }

    private static void same(List<Line> lines, List<String> texts, int from, int to) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(Kind.SAME, from + i + 1, to + i + 1, List.of(new Piece(texts.get(i), false))));
        }
    }

    private static void changed(List<Line> lines, AbstractDelta<String> delta) {
        List<String> old = delta.getSource().getLines();
        List<String> now = delta.getTarget().getLines();
        boolean pairs = old.size() == now.size();
        for (int i = 0; i < old.size(); i++) {
            List<Piece> pieces = pairs ? pieces(old.get(i), now.get(i)) : List.of(new Piece(old.get(i), true));
            lines.add(new Line(Kind.REMOVED, delta.getSource().getPosition() + i + 1, 0, pieces));
        }
        for (int i = 0; i < now.size(); i++) {
            List<Piece> pieces = pairs ? pieces(now.get(i), old.get(i)) : List.of(new Piece(now.get(i), true));
            lines.add(new Line(Kind.ADDED, 0, delta.getTarget().getPosition() + i + 1, pieces));
        }
    }

    /// A line in runs, those marked that the other line has not. By code point, so that a rare character stays whole.
    private static List<Piece> pieces(String line, String other) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(characters(line), characters(other), true).getDeltas()) {
            String text = String.join("", delta.getSource().getLines());
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, !delta.getType().equals(DeltaType.EQUAL)));
            }
        }
        return pieces.isEmpty() ? List.of(new Piece("", true)) : pieces;
    }

    private static List<String> characters(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }

    /// Both changes of one text in one; empty where they touch the same or neighbouring lines.
    public static Optional<String> merged(String base, String mine, String theirs) {
        List<String> lines = base.lines().toList();
        List<AbstractDelta<String>> own = DiffUtils.diff(lines, mine.lines().toList()).getDeltas();
        List<AbstractDelta<String>> foreign =
                DiffUtils.diff(lines, theirs.lines().toList()).getDeltas();
        boolean clash = own.stream().anyMatch(one -> foreign.stream().anyMatch(other -> touch(one, other)));
        if (clash) {
            return Optional.empty();
        }
        List<String> merged = new ArrayList<>(lines);
        Stream.concat(own.stream(), foreign.stream())
                .sorted(Comparator.comparingInt((AbstractDelta<String> delta) ->
                                delta.getSource().getPosition())
                        .reversed())
                .forEach(delta -> {
                    int at = delta.getSource().getPosition();
                    merged.subList(at, at + delta.getSource().size()).clear();
                    merged.addAll(at, delta.getTarget().getLines());
                });
        return Optional.of(String.join("\n", merged) + (theirs.endsWith("\n") ? "\n" : ""));
    }

    /// Lines right beside each other may be changed apart; what is put in at the edge of a change may not.
    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        int start = one.getSource().getPosition();
        int end = start + one.getSource().size();
        int otherStart = other.getSource().getPosition();
        int otherEnd = otherStart + other.getSource().size();
        boolean insertion = start == end || otherStart == otherEnd;
        return insertion ? start <= otherEnd && otherStart <= end : start < otherEnd && otherStart < end;
    }
}

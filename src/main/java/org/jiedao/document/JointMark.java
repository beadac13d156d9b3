package org.jiedao.document;

import java.util.List;

/// 发文机关标志 of several organs (7.2.4): the names stand one below the other, spread to one width, and 文件 stands right
/// of them, in the middle of their height. The clause names no size: it is as large as width and height allow.
public record JointMark(double size, double organsWidth, double besideLeft, double width, int rows) {

    private static final double PITCH_OF_SIZE = 1.25;
    private static final double GAP = 0.5;

    public static JointMark of(Block.Masthead masthead) {
        int organ = masthead.marks().stream().mapToInt(JointMark::count).max().orElse(1);
        int rows = masthead.marks().size();
        double beside = masthead.beside().isEmpty() ? 0 : GAP + count(masthead.beside());
        double widest = OfficialLayout.AREA_WIDTH.pt() / (organ + beside);
        double highest = OfficialLayout.JOINT_MARK_HEIGHT.pt() / rows / PITCH_OF_SIZE;
        double size = Math.min(OfficialLayout.MARK_SIZE_LARGEST.pt(), Math.min(widest, highest));
        double whole = Math.floor(size * 2) / 2;
        return new JointMark(whole, organ * whole, (organ + GAP) * whole, (organ + beside) * whole, rows);
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    public double pitch() {
        return size * PITCH_OF_SIZE;
    }

    /// What a row leaves above and below its characters.
    public double air() {
        return (pitch() - size) / 2;
    }

    public double height() {
        return rows * pitch();
    }

    /// The letter spacing that spreads a name over the width of the longest.
    public double spread(String organ) {
        return count(organ) < 2 ? 0 : (organsWidth - count(organ) * size) / (count(organ) - 1);
    }

    /// A name without its last character, and that character, which no space follows.
    public static List<String> lastApart(String organ) {
        int last = organ.offsetByCodePoints(organ.length(), -1);
        return List.of(organ.substring(0, last), organ.substring(last));
    }
}

package org.jiedao.document;

import java.util.BitSet;

/// The letter spacing at which a word processor ends a line where we do.
///
/// Word breaks plainly. LibreOffice adds a fifth of the size between Chinese and digits, lets punctuation hang and does
/// not draw the last character of a script or font together with the next, whatever the file says. So a line must be
/// drawn together enough to fit with all that, and not so much that what follows it fits without.
final class LetterSpacing {

    /// Letter spacing is told in twentieths of a point.
    private static final int STEPS = 20;

    /// Shares of the size: what rounding may change, and how far a line may be drawn together.
    private static final double ROUNDING = 0.03;

    private static final double TIGHTEST = 0.0375;

    private final MeasuredText text;
    private final BitSet simple;
    private final Setting setting;

    /// `simple`: where any word processor may end a line.
    LetterSpacing(MeasuredText text, BitSet simple, Setting setting) {
        this.text = text;
        this.simple = simple;
        this.setting = setting;
    }

    double natural() {
        return setting.spacing();
    }

    /// Some of those at which Word's line ends where ours does, the usual one first.
    double[] inWord(int start, int end, double room) {
        double usual = of(start, end, room);
        double least = end == text.size() ? usual : Math.max(wordLeast(start, end, room), tightest());
        double most = Math.max(least, fits(start, end, room));
        double loosest = Math.floor(Math.max(usual, Math.min(most, usual + setting.size() / 10)) * STEPS) / STEPS;
        double closest = Math.ceil(Math.min(usual, Math.max(least, tightest())) * STEPS) / STEPS;
        return new double[] {usual, closest, loosest};
    }

    private double tightest() {
        return setting.spacing() - TIGHTEST * setting.size();
    }

    /// The one nearest to the setting's. When none suits both, Word's line ends where ours does.
    double of(int start, int end, double room) {
        double least = least(start, end, room);
        double most = most(start, end, room);
        return least <= most ? within(least, most) : within(least, Math.max(least, fits(start, end, room)));
    }

    private double within(double least, double most) {
        if (setting.spacing() > most) {
            return Math.floor(most * STEPS) / STEPS;
        }
        return setting.spacing() < least ? Math.ceil(least * STEPS) / STEPS : setting.spacing();
    }

    boolean agreed(int start, int end, double room) {
        double spacing = of(start, end, room);
        return spacing >= least(start, end, room)
                && spacing <= most(start, end, room)
                && spacing >= tightest();
    }

    /// What follows must not fit in: in Word, which lets no punctuation hang, nor in LibreOffice.
    private double least(int start, int end, double room) {
        if (end == text.size()) {
            return Double.NEGATIVE_INFINITY;
        }
        int next = simple.nextSetBit(end + 1);
        double free = room + ROUNDING * setting.size() - bare(start, end);
        double strange = free - text.gaps(start, end) * setting.size() / 5 - text.firstWidth(end, next);
        int letters = Math.max(1, end - start - (strange < 0 ? text.portions(start, end) : 0));
        return Math.max(wordLeast(start, end, room), strange / letters);
    }

    private double wordLeast(int start, int end, double room) {
        double free = room + ROUNDING * setting.size() - bare(start, end);
        return (free - text.width(end, simple.nextSetBit(end + 1))) / (end - start);
    }

    private double most(int start, int end, double room) {
        double free = room - ROUNDING * setting.size() - bare(start, end) - text.gaps(start, end) * setting.size() / 5;
        int letters = text.seen(start, end) - start;
        return free / (free < 0 ? Math.max(1, letters - text.portions(start, end)) : Math.max(1, letters));
    }

    private double fits(int start, int end, double room) {
        return (room - bare(start, end)) / Math.max(1, text.seen(start, end) - start - 1);
    }

    /// Without any letter spacing.
    private double bare(int start, int end) {
        int seen = text.seen(start, end);
        return text.width(start, seen) - (seen - start) * setting.spacing();
    }
}

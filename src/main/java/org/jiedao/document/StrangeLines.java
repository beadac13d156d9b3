package org.jiedao.document;

import java.util.BitSet;

/// Where LibreOffice ends a line: it adds a fifth of the size between Chinese and digits, lets punctuation hang and does
/// not draw the last character of a script or font together with the next, whatever the file says.
final class StrangeLines {

    private final MeasuredText text;
    private final BitSet simple;
    private final Setting setting;

    StrangeLines(MeasuredText text, BitSet simple, Setting setting) {
        this.text = text;
        this.simple = simple;
        this.setting = setting;
    }

    /// A line that begins at `start`, of which what stands before `turn` has one letter spacing and the rest another.
    int end(int start, int turn, double before, double spacing, double room) {
        double used = 0;
        double tight = 0;
        int fits = start;
        while (fits < text.size()) {
            boolean apart = fits > start && (text.portionBefore(fits) || fits == turn && before != spacing);
            used += (apart ? 0 : tight) + (fits > start && text.gapBefore(fits) ? setting.size() / 5 : 0);
            double own = fits < turn ? before : spacing;
            used += text.width(fits, fits + 1) - setting.spacing() + Math.max(0, own);
            tight = Math.min(0, own);
            if (used > room && text.at(fits) != ' ') {
                break;
            }
            fits++;
        }
        if (fits < text.size() && fits > start && Kinsoku.mayHang(text.at(fits))) {
            fits++;
        }
        int end = fits == text.size() ? fits : simple.previousSetBit(fits);
        return end > start ? end : Math.max(fits, start + 1);
    }
}

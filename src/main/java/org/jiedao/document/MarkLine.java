package org.jiedao.document;

/// How large 发文机关标志 is set: as large as its width allows, up to the largest in use (7.2.4 names no size).
public final class MarkLine {

    private MarkLine() {}

    public static double size(String mark) {
        int characters = Math.max(1, mark.codePointCount(0, mark.length()));
        double widest = OfficialLayout.AREA_WIDTH.pt() / characters;
        return Math.floor(Math.min(OfficialLayout.MARK_SIZE_LARGEST.pt(), widest) * 2) / 2;
    }
}

package org.jiedao.document.pdf;

/// The table by which a reader turns the codes of an embedded font back into text (ISO 32000-1, 9.10.3).
final class CodeMap {

    /// Lines that one section of the table may have.
    private static final int SECTION = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private CodeMap() {}

    /// For code points whose codes count from 1.
    static String toUnicode(int[] codePoints) {
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < codePoints.length; from += SECTION) {
            int to = Math.min(codePoints.length, from + SECTION);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                hex(map.append('<'), i + 1).append("> <");
                Character.toString(codePoints[i]).chars().forEach(unit -> hex(map, unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    /// Four digits.
    static StringBuilder hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(value >> shift & 0xF));
        }
        return out;
    }
}

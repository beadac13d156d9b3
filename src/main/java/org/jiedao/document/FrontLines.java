package org.jiedao.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The `键：值` lines before the first blank line.
record FrontLines(Map<Key, String> values) {

    enum Key {
        发文机关标志,
        份号,
        密级,
        紧急程度,
        发文字号,
        签发人,
        编号,
        印章
    }

    FrontLines {
        values = Map.copyOf(values);
    }

    static FrontLines parse(TextLines lines) throws OfficialTextException {
        Map<Key, String> values = new EnumMap<>(Key.class);
        lines.skipBlank();
        if (key(lines.peek()) == null) {
            return new FrontLines(values);
        }
        while (lines.more() && !lines.peek().isEmpty()) {
            String line = lines.peek();
            Key key = key(line);
            if (key == null) {
                throw lines.error("“%s”不是文首要素。文首只能有%s，与标题之间空一行。".formatted(line, known()));
            }
            if (values.put(key, line.substring(line.indexOf('：') + 1).strip()) != null) {
                throw lines.error("“%s”写了两次。".formatted(key));
            }
            lines.take();
        }
        return new FrontLines(values);
    }

    private static @org.jspecify.annotations.Nullable Key key(String line) {
        int colon = line.indexOf('：');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        return Stream.of(Key.values()).filter(k -> k.name().equals(name)).findFirst().orElse(null);
    }

    private static String known() {
        return Stream.of(Key.values()).map(Key::name).collect(Collectors.joining("、"));
    }

    String get(Key key) {
        return values.getOrDefault(key, "");
    }

    /// A seal is usual where an organ issues; 纪要 and plain papers carry none unless they say so.
    Seal seal(DocumentFormat format) {
        return switch (get(Key.印章)) {
            case "有" -> Seal.ORGAN;
            case "无" -> Seal.NONE;
            case "签名章" -> Seal.SIGNER;
            default -> usual(format);
        };
    }

    private static Seal usual(DocumentFormat format) {
        return switch (format) {
            case OFFICIAL, LETTER, CERTIFICATE -> Seal.ORGAN;
            case MINUTES, PLAIN, TABLE, LANDSCAPE_TABLE -> Seal.NONE;
        };
    }

    /// `甲|乙|文件`: the organs of a joint document, the main one first; 文件 alone between bars stands beside them.
    private Block masthead() {
        List<String> parts = barred(get(Key.发文机关标志));
        boolean beside = parts.size() > 2 && parts.getLast().equals("文件");
        List<String> marks = beside ? parts.subList(0, parts.size() - 1) : parts;
        return new Block.Masthead(
                marks, beside ? parts.getLast() : "", get(Key.份号), get(Key.密级), get(Key.紧急程度));
    }

    /// Names parted by bars.
    static List<String> barred(String line) {
        return Stream.of(line.split("[|｜]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    List<Block> blocks(DocumentFormat format, TextLines lines) throws OfficialTextException {
        List<Block> blocks = new ArrayList<>();
        boolean marked = format == DocumentFormat.OFFICIAL
                || format == DocumentFormat.LETTER
                || format == DocumentFormat.MINUTES;
        List<String> organs = barred(get(Key.发文机关标志));
        if (marked && organs.isEmpty()) {
            throw lines.error("%s格式要在文首写“发文机关标志：……”一行。".formatted(format.label()));
        }
        if (format == DocumentFormat.LETTER && organs.size() > 1) {
            throw lines.error("信函格式联合行文时使用主办机关标志（GB/T 9704 10.1），“发文机关标志”只写一个机关。");
        }
        if (!organs.isEmpty()) {
            blocks.add(masthead());
        }
        if (!get(Key.发文字号).isEmpty() || !get(Key.签发人).isEmpty()) {
            List<String> signers = Stream.of(get(Key.签发人).split("、"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
            blocks.add(new Block.DocNumber(get(Key.发文字号), signers));
        }
        return blocks;
    }
}

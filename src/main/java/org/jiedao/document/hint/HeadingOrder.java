package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.document.hint.PaperLines.Numbered;
import org.jiedao.document.hint.PaperLines.Part;
import org.jiedao.rule.Clauses;

/// 结构层次序数 that jump (一、 三、) or begin a level too deep (一、 1.).
record HeadingOrder(Clauses clauses) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）|(\\d{1,2})[.．](?!\\d)|（(\\d{1,2})）).*");
    private static final List<String> MARKS = List.of("一、", "（一）", "1.", "（1）");
    private static final String ONES = "一二三四五六七八九";

    List<TextHint> check(PaperLines paper) {
        List<TextHint> hints = new ArrayList<>();
        int[] counts = new int[MARKS.size()];
        boolean attachments = false;
        for (Numbered line : paper.lines()) {
            Matcher heading = HEADING.matcher(line.text());
            // 附件：1. … is followed by the other attachments, which are no headings
            attachments = line.text().startsWith("附件：") || attachments && heading.matches() && heading.group(3) != null;
            if (attachments) {
                continue;
            }
            if (line.text().matches("附件\\d{0,2}(（横排）)?|={4,}")) {
                Arrays.fill(counts, 0);
            } else if (line.part() == Part.BODY && heading.matches()) {
                check(line, heading, counts, hints);
            }
        }
        return hints;
    }

    private void check(Numbered line, Matcher heading, int[] counts, List<TextHint> hints) {
        int level = 0;
        while (heading.group(level + 1) == null) {
            level++;
        }
        String ordinal = heading.group(level + 1);
        int number = level < 2 ? hanzi(ordinal) : Integer.parseInt(ordinal);
        String mark = line.text().substring(0, heading.end(level + 1) + 1);
        if (number != counts[level] + 1 && number != 1) {
            hints.add(TextHint.advice(
                    line.number(),
                    mark,
                    counts[level] == 0 ? "之前没有第1项，请核对序数" : "接在第" + counts[level] + "项之后，序数不连，请核对",
                    clauses.clause("gb9704 7.3.3")));
        } else if (level > 1 && number == 1 && counts[level - 1] == 0 && counts[level - 2] > 0) {
            hints.add(TextHint.advice(
                    line.number(),
                    mark,
                    "越过了“" + MARKS.get(level - 1) + "”一级，请核对层次",
                    clauses.clause("gb9704 7.3.3")));
        }
        counts[level] = number;
        Arrays.fill(counts, level + 1, counts.length, 0);
    }

    private static int hanzi(String text) {
        int ten = text.indexOf('十');
        int last = ONES.indexOf(text.charAt(text.length() - 1)) + 1;
        return (ten < 0 ? 0 : ten == 0 ? 10 : 10 * (ONES.indexOf(text.charAt(0)) + 1)) + last;
    }
}

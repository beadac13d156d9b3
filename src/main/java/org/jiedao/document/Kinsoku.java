package org.jiedao.document;

import java.util.regex.Pattern;

/// 避头尾 and what else must stay together on a line.
final class Kinsoku {

    private static final String NOT_AT_HEAD = "，。、；：？！）》〉」』】〕”’％‰℃％…—～·!),.:;?]}%";
    private static final String NOT_AT_TAIL = "（《〈“‘「『【〔([{￥＄№";

    /// In a list of names parted by full-width spaces: each of them, and 张　三 set apart to the length of three.
    private static final String NAMES = "(?<!\\p{IsHan})\\p{IsHan}\\u3000\\p{IsHan}(?!\\p{IsHan})"
            + "|(?<=\\u3000)[\\p{IsHan}·]{2,12}(?=\\u3000|$)";

    /// Units and classifiers of more than one character.
    private static final String UNITS = "小时|分钟|工作日|个月|人次|周岁|平方米|立方米|平方公里|公里|千米|厘米|毫米|千克|公斤|千瓦时|摄氏度"
            + "|[十百千万亿]{1,2}(?:元|人|个|户|件|平方米|公里)?|个百分点";

    /// Dates, bracketed years with their number, quantities with their unit, Latin words, and doubled dashes and dots.
    private static final Pattern TOGETHER = Pattern.compile("\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?"
            + "|\\d{1,2}月\\d{1,2}日"
            + "|[〇一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}[月日]"
            + "|〔\\d{4}〕\\d+号"
            + "|\\d+(?:-\\d+)+"
            + "|第?\\d[\\d.,:]*(?:[%％‰℃]|" + UNITS + "|\\p{IsHan})?"
            + "|[\\p{IsLatin}\\d.,:@_/+\\-]+"
            + "|" + NAMES
            + "|—+|…+|【待补】");

    /// What any word processor keeps: Latin words and numbers.
    private static final Pattern WORDS = Pattern.compile("[\\p{IsLatin}\\d.,:@_/+\\-]+|—+|…+");

    private Kinsoku() {}

    /// `simple`: where some word processor may end a line, else where all may: some let a dash begin a line, some keep a
    /// quotation mark with the number behind it.
    static boolean mayBreak(int before, int after, boolean simple) {
        boolean head = NOT_AT_HEAD.indexOf(after) < 0 || simple && after == '—' && before != '—';
        boolean quoted = !simple && "”’".indexOf(before) >= 0 && latin(after, false);
        // a space that parts names ends a line, and does not begin the next; some word processors let it
        boolean apart = !simple && after == '　';
        return head && !quoted && !apart && NOT_AT_TAIL.indexOf(before) < 0;
    }

    /// Whether a word processor sets the character as Latin; signs that are neither follow what stands `before`.
    static boolean latin(int codePoint, boolean before) {
        boolean neither = codePoint >= 0x2000 && codePoint < 0x2E80 || codePoint == ' ' || codePoint == 0xB7;
        return neither ? before : codePoint < 0x2000;
    }

    /// Where some word processors open a fifth of the size, told or not: between Chinese and a letter or digit.
    static boolean opensGap(int before, int after) {
        return Character.isIdeographic(before) != Character.isIdeographic(after)
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }

    /// What some word processors let stand out of the line.
    static boolean mayHang(int codePoint) {
        return "，。、；：！？".indexOf(codePoint) >= 0;
    }

    static Pattern units(boolean simple) {
        return simple ? WORDS : TOGETHER;
    }
}

package org.jiedao.document;

import java.util.regex.Pattern;

/// 避头尾 and what else must stay together on a line.
final class Kinsoku {

    private static final String NOT_AT_HEAD = "，。、；：？！）》〉」』】〕”’％‰℃％…—～·!),.:;?]}%";
    private static final String NOT_AT_TAIL = "（《〈“‘「『【〔([{￥＄№";

    /// In a list of names parted by full-width spaces: each of them, and 张　三 set apart to the length of three.
    private static final String NAMES = "(?<!\\p{IsHan})\\p{IsHan}\\u3000\\p{IsHan}(?!\\p{IsHan})"
            + "|(?<=\\u3000)[\\p{IsHan}·]{2,12}(?=\\u3000|$)";

    /// Dates, bracketed years with their number, quantities with their unit, Latin words, and doubled dashes and dots.
    private static final Pattern TOGETHER = Pattern.compile("\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?"
            + "|\\d{1,2}月\\d{1,2}日"
            + "|[〇一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}[月日]"
            + "|〔\\d{4}〕\\d+号"
            + "|第?\\d[\\d.,:]*[%％‰℃]?\\p{IsHan}?"
            + "|[\\p{IsLatin}\\d.,:@_/+\\-]+"
            + "|" + NAMES
            + "|—+|…+|【待补】");

    /// What any word processor keeps: Latin words and numbers.
    private static final Pattern WORDS = Pattern.compile("[\\p{IsLatin}\\d.,:@_/+\\-]+|—+|…+");

    private Kinsoku() {}

    static boolean mayBreak(int before, int after) {
        return NOT_AT_HEAD.indexOf(after) < 0 && NOT_AT_TAIL.indexOf(before) < 0;
    }

    static Pattern units(boolean simple) {
        return simple ? WORDS : TOGETHER;
    }
}

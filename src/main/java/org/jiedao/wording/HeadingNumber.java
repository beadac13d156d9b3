package org.jiedao.wording;

/// The numbers of headings: 一 to 九十九, figures after.
public final class HeadingNumber {
    private static final String ONES = "一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private HeadingNumber() {}

    public static String of(int number) {
        if (number >= HUNDRED) {
            return String.valueOf(number);
        }
        int tens = number / TEN;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : ONES.charAt(tens - 1) + "十";
        return number % TEN == 0 ? ten : ten + ONES.charAt(number % TEN - 1);
    }
}

package org.jiedao.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A telephone number as screens and exports show it: enough to tell whose it is, too little to call.
public final class MaskedPhone {
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final char HIDDEN = '*';
    private static final int AT_START = 3;
    private static final int AT_END = 4;
    private static final int LEAST_HIDDEN = 4;
    private static final int AT_END_OF_SHORT = 2;

    private MaskedPhone() {}

    /// 138****0000; several numbers each by itself. What was not recorded is an empty text.
    public static String of(@Nullable String phone) {
        StringBuilder masked = new StringBuilder();
        StringBuilder number = new StringBuilder();
        for (char one : (phone == null ? "" : phone).toCharArray()) {
            if (isOfNumber(one)) {
                number.append(one);
            } else {
                masked.append(hidden(number)).append(one);
                number.setLength(0);
            }
        }
        return masked.append(hidden(number)).toString();
    }

    /// The same of mobile numbers alone: that of an office is nobody's own.
    public static String mobile(String phone) {
        return MOBILE.matcher(phone).replaceAll(number -> of(number.group()));
    }

    private static boolean isOfNumber(char one) {
        return Character.isDigit(one) || one == '-' || one == '+' || one == '(' || one == ')' || one == ' ';
    }

    private static String hidden(StringBuilder number) {
        long digits = number.chars().filter(Character::isDigit).count();
        boolean isLong = digits >= AT_START + LEAST_HIDDEN + AT_END;
        long first = isLong ? AT_START : 0;
        long last = digits - (isLong ? AT_END : Math.min(AT_END_OF_SHORT, digits / 2));
        StringBuilder masked = new StringBuilder();
        int seen = 0;
        for (char one : number.toString().toCharArray()) {
            boolean digit = Character.isDigit(one);
            masked.append(digit && seen >= first && seen < last ? HIDDEN : one);
            seen += digit ? 1 : 0;
        }
        return masked.toString();
    }
}

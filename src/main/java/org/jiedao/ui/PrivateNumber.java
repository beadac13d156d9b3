package org.jiedao.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What looks like the number of an identity card or of a bank card: long enough, and with the check digit that such
/// numbers have.
enum PrivateNumber {
    IDENTITY("身份证号"),
    BANK_CARD("银行卡号");

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9][0-9 ]{13,26}[0-9Xx](?![0-9])");
    private static final Pattern OF_IDENTITY =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9X]");
    private static final Pattern OF_CARD = Pattern.compile("[3-6]\\d{15,18}");
    /// GB 11643—1999, 附录 A.
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECKS = "10X98765432";

    private final String label;

    PrivateNumber(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The first in a text.
    static Optional<PrivateNumber> in(String text) {
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String number = numbers.group().replace(" ", "").toUpperCase(Locale.ROOT);
            if (OF_IDENTITY.matcher(number).matches() && hasCheckOfIdentity(number)) {
                return Optional.of(IDENTITY);
            }
            if (OF_CARD.matcher(number).matches() && hasCheckOfCard(number)) {
                return Optional.of(BANK_CARD);
            }
        }
        return Optional.empty();
    }

    private static boolean hasCheckOfIdentity(String number) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(WEIGHTS.length);
    }

    /// ISO/IEC 7812-1, annex B.
    private static boolean hasCheckOfCard(String number) {
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = number.charAt(number.length() - 1 - place) - '0';
            int counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}

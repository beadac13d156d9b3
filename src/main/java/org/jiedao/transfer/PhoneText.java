package org.jiedao.transfer;

import java.util.regex.Pattern;

/// A telephone number as it is stored, and what is wrong with it.
record PhoneText(String number, String doubt) {
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern BETWEEN = Pattern.compile("[/,;]");
    private static final Pattern PHONES =
            Pattern.compile("\\+?[\\d()\\-]{7,}(转\\d+)?([/、,;]\\+?[\\d()\\-]{7,}(转\\d+)?)*");

    static PhoneText read(String text) {
        String tight = HalfWidth.tight(text).replace('–', '-').replace('—', '-');
        if (EXPONENT.matcher(tight).matches()) {
            return new PhoneText("", "联系电话“" + text + "”是科学计数法的文字，末几位已经丢失，未导入");
        }
        String plain = THOUSANDS.matcher(tight).matches() ? tight.replace(",", "") : tight;
        if (!PHONES.matcher(plain).matches()) {
            return new PhoneText("", "联系电话“" + text + "”不像电话号码，未导入");
        }
        return new PhoneText(BETWEEN.matcher(plain).replaceAll("、"), "");
    }
}

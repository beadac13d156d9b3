package org.jiedao.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a standard's clauses are cited: where they come from, and how their bare numbers read, such as 第N问 of answers to
/// questions; an empty form leaves them as they are.
record Citing(String source, String form) {
    private static final String NUMBER = "N";
    private static final Pattern LEADING = Pattern.compile("^\\d+");

    static boolean isForm(String form) {
        return form.indexOf(NUMBER) >= 0 && form.indexOf(NUMBER) == form.lastIndexOf(NUMBER);
    }

    /// What follows the number stays: 25（1） is 第25问（1）.
    Clause clause(String article, String wording) {
        Matcher number = LEADING.matcher(article);
        String shown = form.isEmpty() || !number.find()
                ? article
                : form.replace(NUMBER, number.group()) + article.substring(number.end());
        return new Clause(source, shown, wording);
    }
}

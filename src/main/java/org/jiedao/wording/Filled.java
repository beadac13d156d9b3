package org.jiedao.wording;

import java.util.regex.Pattern;

/// A wording with its fields filled, in the plain markup of official texts.
public record Filled(String text) {
    /// What is printed where a fact is not recorded.
    public static final String MISSING = "【待补】";

    private static final Pattern MISSING_PLACE = Pattern.compile(MISSING);

    /// How many places are still to be supplied.
    public int missing() {
        return (int) MISSING_PLACE.matcher(text).results().count();
    }
}

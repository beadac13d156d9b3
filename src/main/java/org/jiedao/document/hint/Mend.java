package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.document.DocumentFormat;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Clauses;

/// One thing that is always wrong, and what belongs there.
record Mend(Pattern pattern, String replacement, Clause clause, boolean certificates) {

    /// Instead of a replacement: full-width letters and digits made half-width, the zero of a year made 〇.
    private static final String HALF_WIDTH = "@半角";

    private static final String HANZI_ZERO = "@〇";
    private static final int FULL_TO_HALF = 'Ａ' - 'A';
    private static final int CONTEXT = 3;

    static List<Mend> shipped(Clauses clauses) {
        List<Mend> mends = new ArrayList<>();
        for (List<String> row : HintData.rows("mends.txt")) {
            boolean certificates = row.size() < 4 || !row.get(3).equals("证书除外");
            mends.add(new Mend(Pattern.compile(row.get(0)), row.get(1), clauses.clause(row.get(2)), certificates));
        }
        return mends;
    }

    boolean appliesTo(DocumentFormat format) {
        return certificates || format != DocumentFormat.CERTIFICATE;
    }

    /// The line mended; the first change is told in a hint, with how many like it there were.
    String apply(String line, int number, List<TextHint> hints) {
        Matcher match = pattern.matcher(line);
        StringBuilder mended = new StringBuilder();
        int changes = 0;
        int from = 0;
        String stands = "";
        String instead = "";
        while (match.find()) {
            mended.append(line, from, match.start());
            String with = replaced(match);
            if (!with.equals(match.group()) && changes++ == 0) {
                String before = context(line, match);
                stands = before + match.group();
                instead = before + with;
            }
            mended.append(with);
            from = match.end();
        }
        if (changes == 0) {
            return line;
        }
        hints.add(TextHint.mended(number, shown(stands), instead, changes > 1 ? "等" + changes + "处" : "", clause));
        return mended.append(line, from, line.length()).toString();
    }

    private String replaced(Matcher match) {
        return switch (replacement) {
            case HALF_WIDTH ->
                match.group().chars().collect(StringBuilder::new, (b, c) -> b.append((char) (c - FULL_TO_HALF)), StringBuilder::append)
                        .toString();
            case HANZI_ZERO -> match.group().replaceAll("[○◯零0OoＯ]", "〇");
            default -> expanded(match);
        };
    }

    private String expanded(Matcher match) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            if (replacement.charAt(i) == '$') {
                String group = match.group(replacement.charAt(++i) - '0');
                text.append(group == null ? "" : group);
            } else {
                text.append(replacement.charAt(i));
            }
        }
        return text.toString();
    }

    /// A sign alone says little: the words before it are shown too.
    private static String context(String line, Matcher match) {
        if (match.group().length() > CONTEXT) {
            return "";
        }
        int from = Math.max(0, match.start() - CONTEXT);
        if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
            from++;
        }
        return line.substring(from, match.start()).replace(ProtectedParts.MARK, '…').stripLeading();
    }

    /// What cannot be seen is named.
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.FORMAT || type == Character.CONTROL) {
                shown.append("U+%04X".formatted(c));
            } else {
                shown.append(c == ProtectedParts.MARK ? "…" : Character.toString(c));
            }
        });
        return shown.toString();
    }
}

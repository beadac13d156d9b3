package org.jiedao.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one change did to a record, in words: only the columns that have a label are told.
public final class RecordDiff {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|([^,}\\s]+))");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final Map<String, String> labels;

    /// `labels` by column in small letters, in the order in which they are told.
    public RecordDiff(Map<String, String> labels) {
        this.labels = labels;
    }

    /// `职务：经理 → 总经理`, one line a column; empty when no labelled column changed.
    public List<String> lines(ChangeLog.RecordChange change) {
        Map<String, String> before = fields(change.before());
        Map<String, String> after = fields(change.after());
        List<String> lines = new ArrayList<>();
        labels.forEach((column, label) -> {
            String old = before.getOrDefault(column, "");
            String now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                lines.add(label + "：" + shown(old) + " → " + shown(now));
            }
        });
        return lines;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "（空）" : text;
    }

    private static Map<String, String> fields(@Nullable String json) {
        Map<String, String> fields = new HashMap<>();
        Matcher matcher = FIELD.matcher(Objects.requireNonNullElse(json, ""));
        while (matcher.find()) {
            String text = matcher.group(2);
            String bare = matcher.group(3);
            String value = text == null ? bare : unescaped(text);
            fields.put(matcher.group(1).toLowerCase(Locale.ROOT), "null".equals(bare) ? "" : value);
        }
        return fields;
    }

    private static String unescaped(String text) {
        String plain = UNICODE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return plain.replace("\\\"", "\"").replace("\\n", " ").replace("\\/", "/").replace("\\\\", "\\");
    }
}

package org.jiedao.meeting.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.meeting.AttendanceStatus;

/// What headers and cells of a sign-in sheet mean, by `words.txt`.
final class SheetWords {
    private static final Pattern LINE = Pattern.compile("(栏|情况|整格)：(\\S+) = (.+)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,，。;；:：、()（）/因]+|[\\s,，。;；:：、()（）/]+$");
    private static final Pattern BY_SOMEBODY = Pattern.compile("由(.+?)代|委托(?:给)?(.+)|(.+?)代(?:会|为|参加)");

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<AttendanceStatus, List<String>> within = new LinkedHashMap<>();
    private final Map<String, AttendanceStatus> whole = new HashMap<>();

    /// What a column is about.
    enum Column {
        NAME("姓名"),
        UNIT("单位"),
        SIGNATURE("签到"),
        STATUS("状态"),
        REMARK("备注");

        private final String label;

        Column(String label) {
            this.label = label;
        }
    }

    /// How somebody is recorded, in the words of a cell.
    record Said(AttendanceStatus status, String reason) {}

    SheetWords() {
        try (var in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(LINE::matcher).filter(Matcher::matches).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Matcher line) {
        String notion = line.group(2);
        for (String word : line.group(3).split("、")) {
            switch (line.group(1)) {
                case "栏" -> columns.put(tight(word), column(notion));
                case "情况" -> within.computeIfAbsent(status(notion), _ -> new ArrayList<>()).add(word);
                default -> whole.put(word, status(notion));
            }
        }
    }

    private static Column column(String label) {
        return Arrays.stream(Column.values()).filter(one -> one.label.equals(label)).findFirst().orElseThrow();
    }

    private static AttendanceStatus status(String label) {
        return Arrays.stream(AttendanceStatus.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// Explanations in brackets say nothing about a column.
    Optional<Column> header(String text) {
        return Optional.ofNullable(columns.get(BRACKETS.matcher(tight(text)).replaceAll("")));
    }

    Optional<Said> said(String cell) {
        String text = cell.strip();
        Optional<AttendanceStatus> alone = Optional.ofNullable(whole.get(text));
        if (alone.isPresent()) {
            return alone.map(status -> new Said(status, ""));
        }
        return within.keySet().stream()
                .filter(status -> isSaid(status, text))
                .findFirst()
                .map(status -> new Said(status, reason(status, text)));
    }

    private boolean isSaid(AttendanceStatus status, String text) {
        boolean inWords = within.getOrDefault(status, List.of()).stream().anyMatch(text::contains);
        return inWords
                || status == AttendanceStatus.DELEGATED && BY_SOMEBODY.matcher(text).find();
    }

    private static String reason(AttendanceStatus status, String text) {
        return switch (status) {
            case EXCUSED -> bare(text.replace("请假", ""));
            case DELEGATED -> bare(somebody(text));
            case ABSENT -> bare(text.replace("缺席", ""));
            case PRESENT, SITTING_IN -> "";
        };
    }

    private static String somebody(String text) {
        Matcher found = BY_SOMEBODY.matcher(text);
        if (!found.find()) {
            return "";
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group).replaceAll("(代会|代为.*|代?参加.*|出席.*)$", "");
            }
        }
        return "";
    }

    private static String bare(String text) {
        return EDGES.matcher(text).replaceAll("").strip();
    }

    static String tight(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s:：*]+", "");
    }
}

package org.jiedao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbers the lines of a template in characters that no text holds, so that a line of the filled text can say where it
/// comes from.
final class LineMarks {
    private static final char MARK = '\uF8FE';
    private static final Pattern NUMBER = Pattern.compile(MARK + "(\\d+)" + MARK);
    /// A line of section tags alone vanishes when filled; a mark would keep it.
    private static final Pattern TAGS_ALONE = Pattern.compile("\\s*(\\{\\{\\s*[#^/!][^}]*}}\\s*)+");

    private LineMarks() {}

    static String mark(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> TAGS_ALONE.matcher(lines.get(i)).matches()
                        ? lines.get(i)
                        : lines.get(i) + MARK + (i + 1) + MARK)
                .collect(Collectors.joining("\n"));
    }

    static List<Integer> origins(String filled) {
        List<Integer> origins = new ArrayList<>();
        int last = 1;
        for (String line : filled.lines().toList()) {
            Matcher number = NUMBER.matcher(line);
            while (number.find()) {
                last = Integer.parseInt(number.group(1));
            }
            origins.add(last);
        }
        return List.copyOf(origins);
    }
}

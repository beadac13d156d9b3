package org.jiedao.document.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.document.DocumentFormat;

/// The lines of a text with their numbers and the part of the paper that each belongs to. Loose where the parser is
/// strict: a text that is no document yet can still be advised on.
record PaperLines(DocumentFormat format, List<Numbered> lines) {

    enum Part {
        FRONT,
        TITLE,
        ADDRESSEE,
        BODY,
        DATE,
        COPY
    }

    record Numbered(int number, String text, Part part) {}

    private static final Pattern FRONT =
            Pattern.compile("(?:发文机关标志|份号|密级|紧急程度|发文字号|签发人|编号|印章)：.*");
    private static final Pattern DATE = Pattern.compile("(?:\\d{4}|[〇一二三四五六七八九]{4}|【待补】)年.{1,4}月.{1,4}日");
    private static final Pattern KIND = Pattern.compile("(请示|报告|批复|通知|通报|决定|意见|纪要|公示|公告|通告|函|聘书)(?:（.{0,20}）)?$");

    PaperLines {
        lines = List.copyOf(lines);
    }

    static PaperLines of(String text, DocumentFormat format) {
        List<Numbered> lines = new ArrayList<>();
        Part part = null;
        int number = 0;
        boolean gap = true;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            part = next(part, line, gap, format);
            gap = false;
            lines.add(new Numbered(number, line, part));
        }
        return new PaperLines(format, lines);
    }

    private static Part next(@org.jspecify.annotations.Nullable Part before, String line, boolean gap, DocumentFormat format) {
        if (before == null || before == Part.FRONT) {
            boolean front = before == null ? FRONT.matcher(line).matches() : !gap;
            return front ? Part.FRONT : Part.TITLE;
        }
        if (before == Part.TITLE) {
            boolean addressed = line.endsWith("：") && !line.endsWith("如下：") && !line.contains("。");
            if (addressed && format != DocumentFormat.MINUTES) {
                return Part.ADDRESSEE;
            }
            boolean title = !gap && !line.matches(".*[：。；，]");
            return title ? Part.TITLE : body(line);
        }
        return body(line);
    }

    private static Part body(String line) {
        if (line.startsWith("抄送：")) {
            return Part.COPY;
        }
        return DATE.matcher(line).matches() ? Part.DATE : Part.BODY;
    }

    Stream<Numbered> of(Part part) {
        return lines.stream().filter(line -> line.part() == part);
    }

    /// Everything but the front lines.
    Stream<Numbered> paper() {
        return lines.stream().filter(line -> line.part() != Part.FRONT);
    }

    String title() {
        return of(Part.TITLE).map(Numbered::text).collect(Collectors.joining());
    }

    /// 文种, the last word of the title; empty where the title ends otherwise.
    String kind() {
        return of(Part.TITLE)
                .flatMap(line -> KIND.matcher(line.text()).results())
                .map(found -> found.group(1))
                .reduce("", (first, second) -> second);
    }
}

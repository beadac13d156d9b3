package org.jiedao.upward.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.file.GivenFile;
import org.jiedao.file.PortableName;

/// A mapping as a text, one line for each cell: `统计!B5 | 会议活动统计 | 会议次数 | 合计`. The last part is `合计`, `行：名称` or
/// `逐行：20`; a fact of the street is told in two parts, `统计!B2 | 填报单位`. What begins with `#` is a remark. Within a name
/// `\|`, `\\`, `\#`, `\n` and `\s` stand for themselves, a new line and a space at its end.
public final class MappingText {
    private static final String REMARK = "#";
    private static final String TOTAL = "合计";
    private static final Pattern ROW = Pattern.compile("行[：:](.+)", Pattern.DOTALL);
    private static final Pattern DOWN = Pattern.compile("逐行[：:]\\s*(\\d{1,5})");
    private static final int MOST_ROWS = 5000;
    private static final int LONGEST_QUOTE = 30;
    private static final int MOST_MARKS = 2000;
    private static final int MOST_BYTES = 1 << 20;
    /// With more of them it is another kind of file.
    private static final int MOST_FAULTS = 50;

    private MappingText() {}

    /// What became of reading one.
    public sealed interface Reading {
        record Read(Mapping mapping) implements Reading {}

        /// A sentence for every line that is wrong.
        record Refused(List<String> sentences) implements Reading {}
    }

    /// A file of the user's; what is wrong with the file itself is one sentence, and so is what is no mapping at all.
    public static Reading of(Path file) throws IOException {
        return switch (GivenFile.text(file, MOST_BYTES)) {
            case GivenFile.Text.Refused(String why) ->
                new Reading.Refused(List.of(why + "，没有读入对应。请用记事本另存为 UTF-8 后再试。"));
            case GivenFile.Text.Read(String text) ->
                switch (read(text)) {
                    case Reading.Refused(List<String> sentences) when sentences.size() > MOST_FAULTS ->
                        new Reading.Refused(List.of("“" + file.getFileName() + "”有" + sentences.size()
                                + "行不是对应，没有读入；先看这一行：" + sentences.getFirst()));
                    case Reading.Refused(List<String> sentences) ->
                        new Reading.Refused(sentences.stream().map(one -> "“" + file.getFileName() + "”没有读入：" + one).toList());
                    case Reading.Read read -> read;
                };
        };
    }

    public static String write(Mapping mapping) {
        return mapping.marks().stream().map(MappingText::line).collect(Collectors.joining());
    }

    private static String line(Mark mark) {
        Stream<String> figure = switch (mark.figure()) {
            case Figure.Fact(FixedFact fact) -> Stream.of(fact.label());
            case Figure.Total(String report, String column) -> Stream.of(report, column, TOTAL);
            case Figure.OfRow(String report, String column, String row) -> Stream.of(report, column, "行：" + row);
            case Figure.Down(String report, String column, int room) -> Stream.of(report, column, "逐行：" + room);
        };
        return Stream.concat(Stream.of(mark.spot().address()), figure)
                        .map(LineParts::escaped)
                        .collect(Collectors.joining(" | "))
                + "\n";
    }

    public static Reading read(String text) {
        List<String> wrong = new ArrayList<>();
        Mapping mapping = Mapping.EMPTY;
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int index = 0; index < lines.size() && mapping.marks().size() <= MOST_MARKS; index++) {
            String line = lines.get(index).strip();
            if (line.isEmpty() || line.startsWith(REMARK)) {
                continue;
            }
            switch (mark(line)) {
                case Line.Wrong(String why) -> wrong.add("第" + (index + 1) + "行" + why);
                case Line.Good(Mark mark) -> {
                    Optional<Mark> other = mapping.marks().stream()
                            .filter(one -> one.meets(mark))
                            .findFirst();
                    int number = index + 1;
                    other.ifPresent(there -> wrong.add("第" + number + "行的 " + mark.address() + " 和前面的 "
                            + there.address() + " 占了同一格，只能留一个。"));
                    mapping = other.isPresent() ? mapping : mapping.with(mark);
                }
            }
        }
        if (mapping.marks().size() > MOST_MARKS) {
            wrong.add("里面超过" + MOST_MARKS + "格，没有读入。逐行的只写第一格，如：统计!B5 | 会议活动统计 | 召开 | 逐行：20。");
        }
        if (wrong.isEmpty() && mapping.marks().isEmpty()) {
            wrong.add("里面没有一行对应，如：统计!B5 | 会议活动统计 | 召开 | 合计。");
        }
        return wrong.isEmpty() ? new Reading.Read(mapping) : new Reading.Refused(wrong);
    }

    private sealed interface Line {
        record Good(Mark mark) implements Line {}

        record Wrong(String why) implements Line {}
    }

    private static Line mark(String line) {
        List<String> parts = LineParts.of(line);
        Optional<Spot> spot = Spot.read(parts.getFirst());
        if (spot.isEmpty()) {
            return new Line.Wrong("的“" + quoted(parts.getFirst()) + "”不是单元格。请写表名、叹号和格，如 统计!B5。");
        }
        return switch (parts.size()) {
            case 2 -> fact(spot.get(), parts.get(1));
            case 4 -> figure(spot.get(), parts.get(1), parts.get(2), parts.get(3));
            default -> new Line.Wrong(
                    "用竖线分成了" + parts.size() + "段。要么写“格 | 填报单位”两段，要么写“格 | 报表 | 栏目 | 合计（或 行：名称、逐行：行数）”四段。");
        };
    }

    /// As much as can be recognised, without what turns writing around.
    private static String quoted(String text) {
        return PortableName.shortened(text.replaceAll("\\p{C}", ""), LONGEST_QUOTE);
    }

    private static Line fact(Spot spot, String word) {
        return FixedFact.labelled(word)
                .<Line>map(fact -> new Line.Good(new Mark(spot, new Figure.Fact(fact))))
                .orElseGet(() -> new Line.Wrong("没有叫“" + quoted(word) + "”的事实。可以写："
                        + Stream.of(FixedFact.values()).map(FixedFact::label).collect(Collectors.joining("、")) + "。"));
    }

    private static Line figure(Spot spot, String report, String column, String which) {
        if (report.isEmpty() || column.isEmpty()) {
            return new Line.Wrong("没有写报表或栏目。");
        }
        Matcher row = ROW.matcher(which);
        Matcher down = DOWN.matcher(which);
        if (which.equals(TOTAL)) {
            return new Line.Good(new Mark(spot, new Figure.Total(report, column)));
        }
        if (down.matches()) {
            return down(spot, new Figure.Down(report, column, Integer.parseInt(down.group(1))));
        }
        return row.matches()
                ? new Line.Good(new Mark(spot, new Figure.OfRow(report, column, row.group(1))))
                : new Line.Wrong("的“" + quoted(which) + "”看不懂。请写 合计、行：名称 或 逐行：行数。");
    }

    private static Line down(Spot spot, Figure.Down figure) {
        return figure.room() < 1 || figure.room() > MOST_ROWS
                ? new Line.Wrong("的逐行要写1到" + MOST_ROWS + "行，写了" + figure.room() + "行。")
                : new Line.Good(new Mark(spot, figure));
    }
}

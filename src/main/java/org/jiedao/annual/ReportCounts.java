package org.jiedao.annual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.annual.count.Counted;
import org.jiedao.annual.count.YearFigure;
import org.jiedao.wording.Fields;

/// The counts of an annual report as its tables have them: a table for each group, that of the examination apart.
record ReportCounts(List<YearFigure> figures) {
    private static final String NUMBERS = "一二三四五六七八九十";

    Fields onto(Fields fields) {
        Map<String, List<YearFigure>> groups = new LinkedHashMap<>();
        figures.forEach(figure ->
                groups.computeIfAbsent(figure.group(), _ -> new ArrayList<>()).add(figure));
        List<Fields> tables = new ArrayList<>();
        List<Fields> examined = new ArrayList<>();
        groups.forEach((name, lines) -> {
            if (lines.stream().allMatch(line -> line.today().equals(Counted.NOT_ASKED))) {
                tables.add(new Fields()
                        .put("类序", ordinal(tables.size()))
                        .put("类别", name)
                        .list("统计", lines.stream().map(ReportCounts::line).toList()));
            } else {
                lines.forEach(line -> examined.add(line(line).put("现在", line.today().words())));
            }
        });
        return fields.list("统计表", tables).list("体检统计", examined).put("体检序", ordinal(tables.size()));
    }

    private static String ordinal(int before) {
        return String.valueOf(NUMBERS.charAt(Math.min(before, NUMBERS.length() - 1)));
    }

    private static Fields line(YearFigure line) {
        return new Fields()
                .put("项目", line.name())
                .put("本年数", line.now().words())
                .put("上年数", line.before().words());
    }
}

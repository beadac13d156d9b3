package org.jiedao.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;
import org.jspecify.annotations.Nullable;

/// What papers say of the targets of a year, as of a day. Where nobody has written anything it says so.
record TargetFields(Body body, List<TargetLine> lines, LocalDate on) {
    Fields onto(Fields fields) {
        List<TargetLine> set = lines.stream().filter(line -> line.target().isPresent()).toList();
        List<TargetLine> without = lines.stream().filter(line -> line.target().isEmpty()).toList();
        List<TargetLine> silent = set.stream().filter(TargetFields::isSilent).toList();
        return fields.put("任务数", String.valueOf(set.size()))
                .put("单位数", String.valueOf(lines.stream().map(TargetLine::unit).distinct().count()))
                .put("报告数", String.valueOf(set.size() - silent.size()))
                .group("没有目标", named(without))
                .group("没有进展", named(silent))
                .list(
                        "目标任务",
                        IntStream.range(0, lines.size())
                                .mapToObj(at -> line(at + 1, lines.get(at)))
                                .toList());
    }

    private static boolean isSilent(TargetLine line) {
        return line.target()
                .filter(target -> target.midyear().text().isEmpty() && target.result().text().isEmpty())
                .isPresent();
    }

    private Optional<Fields> named(List<TargetLine> some) {
        List<String> names = some.stream().map(line -> line.name(body.name())).distinct().toList();
        return Optional.of(names)
                .filter(list -> !list.isEmpty())
                .map(list -> new Fields()
                        .put("名单", String.join("、", list))
                        .put("家数", String.valueOf(list.size())));
    }

    private Fields line(int number, TargetLine line) {
        Optional<Target> target = line.target();
        Unit unit = line.unit();
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("单位", unit == null ? body.name() : unit.name())
                .put("任务", line.matter())
                .put("确定日期", day(target.map(Target::setOn).orElse(null)))
                .put("年中进展", dated(line.midyear(), target.map(one -> one.midyear().on()).orElse(null)))
                .put("年底结果", dated(line.result(), target.map(one -> one.result().on()).orElse(null)))
                .put("状态", line.state(on));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? TargetLine.UNSAID : ChineseDate.compact(day);
    }

    private static String dated(String text, @Nullable LocalDate day) {
        return Objects.isNull(day) ? text : text + "（" + ChineseDate.compact(day) + "）";
    }
}

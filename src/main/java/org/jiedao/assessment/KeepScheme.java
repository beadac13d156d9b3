package org.jiedao.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The schemes to choose from, and what may become of them. No assessment changes with its scheme.
public final class KeepScheme {
    private final Assessments assessments;
    private final List<Scheme> shipped = SchemeFile.shipped();

    public KeepScheme(Assessments assessments) {
        this.assessments = assessments;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Kept(Scheme scheme) implements Outcome {}

        /// Nothing was changed; `sentence` says why.
        record Refused(String sentence) implements Outcome {}
    }

    /// Those kept, and the shipped ones (id 0) in whose place none of the same name is kept.
    public List<Scheme> offered() {
        List<Scheme> kept = assessments.schemes();
        Set<String> names = new HashSet<>(kept.stream().map(Scheme::name).toList());
        return Stream.concat(kept.stream(), shipped.stream().filter(one -> !names.contains(one.name())))
                .sorted(Comparator.comparing(Scheme::about).thenComparing(Scheme::name))
                .toList();
    }

    public Outcome keep(Scheme typed) {
        return fault(typed)
                .or(() -> doubled(typed))
                .<Outcome>map(why -> new Outcome.Refused("考核方案没有保存：" + why))
                .orElseGet(() -> new Outcome.Kept(
                        assessments.keep((typed.id() == 0 ? "新增" : "修改") + "考核方案 " + typed.name(), typed)));
    }

    private static Optional<String> fault(Scheme typed) {
        if (typed.name().isEmpty()) {
            return Optional.of("还没有写方案的名称。");
        }
        if (typed.items().isEmpty() || typed.grades().size() < 2) {
            return Optional.of(typed.items().isEmpty() ? "至少要有一个考核项目。" : "至少要有两个等次，好的在前。");
        }
        return typed.items().stream()
                .flatMap(item -> faultOf(item).stream())
                .findFirst()
                .or(() -> twice(typed.items().stream().map(Scheme.Item::name).toList(), "项目"))
                .or(() -> twice(typed.grades().stream().map(Scheme.Grade::name).toList(), "等次"))
                .or(() -> disordered(typed));
    }

    private static Optional<String> faultOf(Scheme.Item item) {
        if (item.name().isEmpty()) {
            return Optional.of("有一个项目没有写名称。");
        }
        return item.points().signum() > 0 ? Optional.empty() : Optional.of("“" + item.name() + "”的满分要大于0。");
    }

    private static Optional<String> twice(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> name.isEmpty() || !seen.add(name))
                .findFirst()
                .map(name -> name.isEmpty() ? "有一个" + what + "没有写名称。" : what + "“" + name + "”写了两次。");
    }

    /// The better grade asks for more, and none for more than the whole.
    private static Optional<String> disordered(Scheme typed) {
        BigDecimal above = typed.full();
        boolean first = true;
        for (Scheme.Grade grade : typed.grades()) {
            BigDecimal least = grade.least();
            if (least == null) {
                continue;
            }
            if (first ? least.compareTo(above) > 0 : least.compareTo(above) >= 0) {
                return Optional.of("“" + grade.name() + "”的最低分" + Points.text(least)
                        + (first ? "超过了满分" + Points.text(above) + "。" : "应低于前一个等次的" + Points.text(above) + "。"));
            }
            above = least;
            first = false;
        }
        return Optional.empty();
    }

    private Optional<String> doubled(Scheme typed) {
        return assessments.schemes().stream()
                .filter(other -> other.id() != typed.id() && other.name().equals(typed.name()))
                .findFirst()
                .map(_ -> "已经有一个方案叫“" + typed.name() + "”，请换个名称。");
    }

    /// One undoable step; a shipped one of the same name is offered again.
    public void remove(Scheme scheme) {
        assessments.removeScheme("删除考核方案 " + scheme.name(), scheme.id());
    }
}

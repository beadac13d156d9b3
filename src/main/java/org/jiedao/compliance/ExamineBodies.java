package org.jiedao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// One examination as it is asked for: as of a day, of a body with everything below it, by one ruleset.
public final class ExamineBodies {
    private final OpenExamination examination;
    private final Supplier<Tree> tree;
    private final Supplier<Rulesets> rulesets;
    private final Clock clock;

    public ExamineBodies(
            OpenExamination examination, Supplier<Tree> tree, Supplier<Rulesets> rulesets, Clock clock) {
        this.examination = examination;
        this.tree = tree;
        this.rulesets = rulesets;
        this.clock = clock;
    }

    /// The day as typed and the name of the body, each empty for today and for all; of a ruleset its key.
    public record Order(Optional<String> day, Optional<String> body, Optional<String> ruleset) {}

    /// What became of it.
    public sealed interface Outcome {
        record Examined(Examination examination) implements Outcome {}

        /// Nothing was examined.
        record Refused(String sentence) implements Outcome {}
    }

    /// As of a day, of everything.
    public Examination on(LocalDate day) {
        return examination.read().on(day);
    }

    public Outcome examine(Order order) {
        return switch (order.day().map(ChineseDate::parse).orElse(new ChineseDate.Reading.Date(today()))) {
            case ChineseDate.Reading.Unreadable(String sentence) -> refused(sentence);
            case ChineseDate.Reading.Date(LocalDate day) ->
                day.isAfter(today())
                        ? refused(ChineseDate.format(day) + "在今天以后，只能问已经过去的日子。")
                        : examine(day, order);
        };
    }

    private Outcome examine(LocalDate day, Order order) {
        Optional<String> unknown = order.ruleset()
                .filter(key -> rulesets.get().of(key).isEmpty())
                .map(key -> "没有规则集“" + key + "”。有的是"
                        + rulesets.get().all().stream().map(Ruleset::key).collect(Collectors.joining("、")) + "。");
        if (unknown.isPresent()) {
            return refused(unknown.get());
        }
        if (order.body().isEmpty()) {
            return examined(on(day), order);
        }
        String name = order.body().get();
        List<Body> named = tree.get().named(name);
        return switch (named.size()) {
            case 0 -> refused("没有登记名叫“" + name + "”的组织。");
            case 1 -> examined(on(day).among(tree.get().within(named.getFirst().id())), order);
            default -> refused("叫“" + name + "”的组织有" + named.size() + "个，请写成 上级/名称：" + paths(named) + "。");
        };
    }

    private String paths(List<Body> bodies) {
        Map<Long, List<String>> paths = tree.get().paths();
        return bodies.stream()
                .map(body -> paths.getOrDefault(body.id(), List.of()))
                .map(path -> String.join("/", path.subList(Math.max(0, path.size() - 2), path.size())))
                .collect(Collectors.joining("、"));
    }

    private static Outcome examined(Examination examination, Order order) {
        return new Outcome.Examined(order.ruleset().map(examination::by).orElse(examination));
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(sentence + "没有体检。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

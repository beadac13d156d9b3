package org.jiedao.compliance.view;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.Gravity;
import org.jiedao.compliance.Tally;
import org.jiedao.compliance.TrendPoint;
import org.jiedao.rule.State;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;

/// How many clauses were in each state at the end of each month, a chart for each state.
final class TrendPane extends VBox {
    private static final List<State> ALWAYS =
            List.of(State.NOT_MET, State.ADVISED, State.EVIDENCE_MISSING, State.MET);

    private final TrendViewModel trend;
    private final ChoiceViewModel choice;
    private final VBox charts = new VBox();

    TrendPane(TrendViewModel trend, ChoiceViewModel choice) {
        this.trend = trend;
        this.choice = choice;
        setId("trend");
        getStyleClass().add("tight");
        charts.getStyleClass().add("tight");
        getChildren().addAll(work(), stopped(), charts);
        trend.points().addListener((ListChangeListener<TrendPoint>) _ -> fill());
        choice.concerned().addListener((_, _, _) -> fill());
        fill();
    }

    private Node work() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("按月体检的进度");
        bar.progressProperty().bind(trend.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Buttons.quiet("取消", "bi-x", trend::cancel);
        cancel.setId("trend-cancel");
        return shownIn(TrendViewModel.Stage.RUNNING, new Label("正在逐月体检……"), bar, cancel);
    }

    private Node stopped() {
        Button again = Buttons.quiet("重新算", "bi-arrow-repeat", trend::again);
        again.setId("trend-again");
        return shownIn(TrendViewModel.Stage.CANCELLED, new Label("走势没有算完。"), again);
    }

    private Node shownIn(TrendViewModel.Stage stage, Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(trend.stage().isEqualTo(stage));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void fill() {
        List<TrendPoint> points = List.copyOf(trend.points());
        Predicate<Tally> concerned = choice.filter()::admits;
        charts.getChildren()
                .setAll(Gravity.gravestFirst().stream()
                        .filter(_ -> !points.isEmpty())
                        .flatMap(state -> chart(state, points, concerned))
                        .toList());
    }

    /// None for a state that seldom occurs and did not.
    private static Stream<Node> chart(State state, List<TrendPoint> points, Predicate<Tally> concerned) {
        List<OptionalInt> counts =
                points.stream().map(point -> point.count(state, concerned)).toList();
        boolean occurs = counts.stream().anyMatch(count -> count.orElse(0) > 0);
        if (state == State.NOT_APPLICABLE || !occurs && !ALWAYS.contains(state)) {
            return Stream.empty();
        }
        Label told = new Label(told(counts));
        told.getStyleClass().add("form-hint");
        HBox head = new HBox(Badge.of(state.label(), StateTone.of(state)), told);
        head.getStyleClass().add("toolbar");
        head.setAlignment(Pos.CENTER_LEFT);
        return Stream.of(occurs ? new VBox(head, new MonthBars(state, points, counts)) : head);
    }

    private static String told(List<OptionalInt> counts) {
        List<Integer> known =
                counts.stream().filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).toList();
        if (known.isEmpty()) {
            return "没有体检到条款";
        }
        int first = known.getFirst();
        int last = Objects.requireNonNull(known.getLast());
        return first == last ? "一直是" + last + "条" : "由" + first + "条到" + last + "条";
    }
}

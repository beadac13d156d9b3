package org.jiedao.home.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.home.Outlook;
import org.jiedao.home.Outlook.Standing;
import org.jiedao.rule.State;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 体检: of every ruleset one bar, as long as its clauses are many, parted by state; the words stand below it.
final class StandingsPane extends VBox {
    private static final List<State> ORDER = List.of(
            State.NOT_MET,
            State.ADVISED,
            State.EVIDENCE_MISSING,
            State.UNCONFIRMED,
            State.MET,
            State.NOT_APPLICABLE);

    private static final double EDGES = 18;

    private final Navigator navigator;

    StandingsPane(ObservableValue<@Nullable Outlook> outlook, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("lines");
        outlook.subscribe(this::show);
    }

    private void show(@Nullable Outlook outlook) {
        if (outlook == null) {
            getChildren().setAll(new EmptyState("bi-hourglass-split", "正在体检……", ""));
        } else if (outlook.standings().isEmpty()) {
            getChildren().setAll(new EmptyState("bi-clipboard-check", "还没有组织定规则集", "在“组织”给委员会定了规则集，这里就有结论。"));
        } else {
            getChildren().setAll(outlook.standings().stream().map(this::line).toList());
        }
    }

    private Node line(Standing standing) {
        Label name = new Label(standing.ruleset());
        name.getStyleClass().add("line-title");
        name.setWrapText(true);
        Label words = new Label(words(standing));
        words.setWrapText(true);
        words.getStyleClass().add("form-hint");
        VBox told = new VBox(name, bar(standing), words);
        told.getStyleClass().add("standing");
        Button line = new Button(null, told);
        line.getStyleClass().addAll("line", "ruleset-standing");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(standing.ruleset() + "：" + words(standing));
        line.setOnAction(_ -> navigator.open(Place.of(PageName.COMPLIANCE)));
        told.prefWidthProperty().bind(line.widthProperty().subtract(EDGES));
        // a button asks its graphic for a height without saying how wide it will be
        told.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> height(told, line.getWidth() - EDGES),
                        line.widthProperty(),
                        name.fontProperty(),
                        words.fontProperty()));
        return line;
    }

    private static double height(VBox lines, double width) {
        double parts = lines.getChildren().stream()
                .mapToDouble(part -> part.prefHeight(width))
                .sum();
        return parts + lines.getSpacing() * (lines.getChildren().size() - 1);
    }

    private static String words(Standing standing) {
        return ORDER.stream()
                .filter(state -> standing.of(state) > 0)
                .map(state -> state.label() + standing.of(state))
                .collect(Collectors.joining("　"));
    }

    private static Node bar(Standing standing) {
        HBox bar = new HBox();
        bar.getStyleClass().add("state-stripe");
        ORDER.stream().filter(state -> standing.of(state) > 0).forEach(state -> {
            Region part = new Region();
            part.getStyleClass().addAll("state-part", "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            part.prefWidthProperty().bind(bar.widthProperty().multiply(standing.of(state)).divide(standing.all()));
            HBox.setHgrow(part, Priority.SOMETIMES);
            bar.getChildren().add(part);
        });
        return bar;
    }
}

package org.jiedao.compliance.view;

import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.Gravity;
import org.jiedao.rule.State;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Shortened;

/// The states of each standard or level as a bar with its figures in words beneath; the colours say nothing more.
final class StatesPane extends VBox {
    private final ChoiceViewModel choice;
    private final ComboBox<Spread> spread =
            Lists.choice(FXCollections.observableArrayList(Spread.values()), Spread::label);

    StatesPane(ChoiceViewModel choice) {
        this.choice = choice;
        setId("states-chart");
        getStyleClass().add("states-chart");
        spread.setId("states-spread");
        spread.setAccessibleText("按什么看各种结论");
        spread.setValue(Spread.RULESET);
        spread.valueProperty().addListener((_, _, _) -> fill());
        choice.concerned().addListener((_, _, _) -> fill());
        fill();
    }

    ComboBox<Spread> spread() {
        return spread;
    }

    private void fill() {
        getChildren()
                .setAll(spread.getValue().of(choice.concerned().get()).stream()
                        .map(StatesPane::bar)
                        .toList());
        if (getChildren().isEmpty()) {
            Label nothing = new Label("这里没有体检到条款。");
            nothing.getStyleClass().add("muted");
            getChildren().add(nothing);
        }
    }

    private static Node bar(Spread.Bar bar) {
        Label title = Shortened.told(new Label(bar.title()));
        HBox stripe = new HBox();
        stripe.getStyleClass().add("state-stripe");
        stripe.setAccessibleText(bar.title() + "：" + Gravity.told(bar.counts()));
        for (Map.Entry<State, Integer> part : bar.counts().entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted((one, other) -> Integer.compare(rank(one.getKey()), rank(other.getKey())))
                .toList()) {
            stripe.getChildren().add(part(stripe, part.getKey(), part.getValue(), bar.total()));
        }
        Label told = new Label(Gravity.told(bar.counts()));
        told.setWrapText(true);
        told.getStyleClass().add("form-hint");
        return new VBox(title, stripe, told);
    }

    private static int rank(State state) {
        return Gravity.gravestFirst().indexOf(state);
    }

    private static Node part(HBox stripe, State state, int count, int of) {
        Region part = new Region();
        part.getStyleClass().addAll("state-part", StateTone.style(state));
        part.prefWidthProperty().bind(stripe.widthProperty().multiply((double) count / of));
        Tooltip.install(part, new Tooltip(state.label() + count + "条，共" + of + "条"));
        return part;
    }
}

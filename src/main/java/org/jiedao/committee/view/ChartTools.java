package org.jiedao.committee.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jiedao.organization.Tie;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The line above the chart: tree or network, of which day, how large, and how much of it.
final class ChartTools extends FlowPane {
    private final ChartViewModel model;
    private final ReadOnlyBooleanProperty asNetwork;
    private final Navigator navigator;

    ChartTools(ChartViewModel model, ChartPane pane, ReadOnlyBooleanProperty asNetwork, Navigator navigator) {
        this.model = model;
        this.asNetwork = asNetwork;
        this.navigator = navigator;
        Label on = new Label("看哪一天");
        on.getStyleClass().add("form-label");
        Label hint = new Label("拖动移动，Ctrl＋滚轮缩放；点方框去看它");
        hint.getStyleClass().add("form-hint");
        getChildren()
                .addAll(
                        choice(),
                        on,
                        day(),
                        Icons.button("bi-zoom-in", "放大（＋）", pane::larger),
                        Icons.button("bi-zoom-out", "缩小（－）", pane::smaller),
                        Icons.button("bi-arrows-fullscreen", "看全图（0）", pane::fit));
        List<Node> ofTree = List.of(
                Buttons.quiet("全部展开", "bi-plus", model::unfold), Buttons.quiet("收到社区", "bi-dash", model::fold));
        List<Node> ofNetwork = Stream.of(Tie.Kind.values()).map(this::layer).toList();
        ofTree.forEach(button -> shown(button, asNetwork.not()));
        ofNetwork.forEach(layer -> shown(layer, asNetwork));
        getChildren().addAll(ofTree);
        getChildren().addAll(ofNetwork);
        getChildren().add(hint);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "chart-tools");
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private DateField day() {
        DateField day = new DateField();
        day.setId("chart-day");
        day.setAccessibleText("看哪一天的架构");
        day.getStyleClass().add("whole-date");
        day.valueProperty().bindBidirectional(model.day());
        return day;
    }

    private Node choice() {
        HBox choice = new HBox(
                part("树", "chart-tree", ChartView.TREE, asNetwork.not()),
                part("网络", "chart-network", ChartView.NETWORK, asNetwork));
        choice.getStyleClass().add("parts");
        return choice;
    }

    /// Pressing the one that is shown leaves it pressed.
    private ToggleButton part(String label, String id, String part, ObservableValue<Boolean> shown) {
        ToggleButton button = new ToggleButton(label);
        button.setId(id);
        button.setAccessibleText("看" + part);
        button.setSelected(shown.getValue());
        shown.addListener((_, _, now) -> button.setSelected(now));
        button.setOnAction(_ -> {
            button.setSelected(shown.getValue());
            navigator.open(Place.of(PageName.ORGANIZATION, part));
        });
        return button;
    }

    private Node layer(Tie.Kind kind) {
        CheckBox layer = new CheckBox(kind.label());
        layer.setId("layer-" + kind);
        layer.selectedProperty().bindBidirectional(model.network().layer(kind));
        return layer;
    }
}

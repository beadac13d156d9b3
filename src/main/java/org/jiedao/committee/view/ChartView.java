package org.jiedao.committee.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.organization.Network;
import org.jiedao.organization.NetworkLayout;
import org.jiedao.organization.Tie;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The organization as a chart, the tree or the network of ties, with what is done about it.
final class ChartView extends VBox {
    /// The parts of page 组织 that are shown here.
    static final String TREE = "架构图";

    static final String NETWORK = "网络图";

    /// Of its names.
    private static final double READABLE = 0.85;

    private final ChartViewModel model;
    private final NetworkViewModel network;
    private final Navigator navigator;
    private final ChartPane pane = new ChartPane();
    private final BooleanProperty asNetwork = new SimpleBooleanProperty();
    private final BooleanBinding untied;
    private final ObservableValue<Boolean> exportable;

    ChartView(ChartViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        network = model.network();
        untied = asNetwork.and(Bindings.createBooleanBinding(
                () -> network.shown().get().isEmpty(), network.shown()));
        exportable = asNetwork.flatMap(shown -> shown ? network.exportable() : model.exportable());
        getStyleClass().add("rows");
        EmptyState none = new EmptyState(
                "bi-diagram-3",
                "这一天没有要画的联系",
                "成员单位和共建单位来自委员会的花名册（成员所在单位），分片联系在“分片联系”里登记；上面没有勾选的种类不画。");
        shown(none, untied);
        shown(pane, untied.not());
        getChildren().addAll(new ChartTools(model, pane, asNetwork, navigator), pane, none);
        model.layout().addListener((_, _, _) -> draw());
        network.shown().addListener((_, _, _) -> draw());
        model.day().addListener((_, _, _) -> {
            if (isVisible()) {
                load();
            }
        });
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        VBox.setVgrow(node, Priority.ALWAYS);
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void draw() {
        if (asNetwork.get()) {
            Network drawn = network.shown().get();
            NetworkLayout layout = NetworkLayout.of(drawn);
            pane.show(new NetworkBoxes(drawn, this::go).of(layout), layout.size(), READABLE);
        } else {
            var layout = model.layout().get();
            List<Node> boxes = new ChartBoxes(model, id -> go(new Tie.End.OfBody(id))).of(layout);
            pane.show(boxes, new NetworkLayout.Size(layout.width(), layout.height()), ChartPane.LEAST);
        }
    }

    private void go(Tie.End to) {
        navigator.open(
                switch (to) {
                    case Tie.End.OfBody(long id) -> Place.of(PageName.ORGANIZATION, id);
                    case Tie.End.OfUnit(long id) -> Place.of(PageName.ORGANIZATION, OrganizationSearch.UNIT, id);
                });
    }

    /// What stands at the head of the page while the chart is shown.
    List<Node> actions() {
        Button export = Buttons.when(
                Buttons.plain("导出图片", "bi-download", this::export),
                exportable,
                "存成图片（PNG）：树连同收起的都画出来，网络画勾选的种类");
        export.setId("export-chart");
        Button paper = Buttons.when(
                Buttons.plain("写进文书", "bi-file-earmark-text", model::write),
                exportable,
                "打开“组织架构图”这件文书：架构图、网络图和清单，可改文字，再签发成 Word、PDF");
        paper.setId("chart-paper");
        return List.of(export, paper);
    }

    private void export() {
        if (asNetwork.get()) {
            network.export();
        } else {
            model.export();
        }
    }

    void open(boolean showNetwork) {
        boolean other = showNetwork != asNetwork.get();
        asNetwork.set(showNetwork);
        if (other) {
            draw();
            pane.begin();
        }
        load();
    }

    private void load() {
        if (asNetwork.get()) {
            network.load();
        } else {
            model.load();
        }
    }
}

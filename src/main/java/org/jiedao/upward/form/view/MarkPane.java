package org.jiedao.upward.form.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.people.Pinyin;
import org.jiedao.sheet.FormSheet;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.upward.form.Spot;
import org.jspecify.annotations.Nullable;

/// What goes into the cell picked.
final class MarkPane extends VBox {
    private final FormsViewModel model;
    private final BooleanBinding ofReport;
    private final BooleanBinding down;

    MarkPane(FormsViewModel model) {
        this.model = model;
        MarkForm form = model.form();
        ofReport = Bindings.createBooleanBinding(
                () -> form.choice().get() instanceof MarkForm.Choice.OfReport, form.choice());
        down = Bindings.createBooleanBinding(() -> MarkForm.DOWN.equals(form.which().get()), form.which())
                .and(ofReport);
        getStyleClass().addAll("card", "side-form");
        setId("mark-pane");
        Label heading = new Label("这一格填什么");
        heading.getStyleClass().add("card-title");
        VBox content = new VBox(heading, fields(form));
        content.getStyleClass().add("tight");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static <N extends Node> N shown(N node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private Node fields(MarkForm form) {
        SearchableChoice<MarkForm.Choice> what = new SearchableChoice<>(
                form.choices(), MarkForm.Choice::label, one -> Pinyin.of(one.label()).initials());
        what.setId("mark-what");
        what.valueProperty().bindBidirectional(form.choice());
        SearchableChoice<String> column =
                new SearchableChoice<>(form.columns(), one -> one, one -> Pinyin.of(one).initials());
        column.setId("mark-column");
        column.valueProperty().bindBidirectional(form.column());
        SearchableChoice<MarkForm.Which> which = new SearchableChoice<>(
                form.whiches(), MarkForm.Which::label, one -> Pinyin.of(one.label()).initials());
        which.setId("mark-which");
        which.valueProperty().bindBidirectional(form.which());
        TextField room = new TextField();
        room.setId("mark-room");
        room.textProperty().bindBidirectional(form.room());
        Button mark = Buttons.named("mark", Buttons.plain("标上", "bi-pin-angle", model::mark));
        TextField address = address();
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox place = new HBox(address, mark);
        place.getStyleClass().add("toolbar");
        return new FormGrid()
                .field("格", place)
                .field("填什么", what)
                .wide(shown(new FormGrid().field("栏目", column).field("取", which), ofReport))
                .wide(shown(new FormGrid().field("可写几行", room, "表样里空着的行数；报表行数更多时不填，会告诉你。"), down));
    }

    private TextField address() {
        TextField address = new TextField();
        address.setId("mark-address");
        address.setPromptText("点一格，或写 B5 后按回车");
        model.spot().subscribe(spot -> address.setText(cell(spot)));
        address.setOnAction(_ -> {
            FormSheet sheet = model.sheet().get();
            if (sheet != null) {
                Optional<Spot> spot = Spot.read(sheet.name(), address.getText());
                spot.ifPresent(model::pick);
                address.setText(cell(model.spot().get()));
            }
        });
        return address;
    }

    private static String cell(@Nullable Spot spot) {
        return spot == null ? "" : spot.cell();
    }
}

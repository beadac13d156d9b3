package org.jiedao.annual.view;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jiedao.organization.Body;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchableChoice;

/// Body and year at the top of a part; greyed out while something typed is not saved.
final class ChoiceBar extends HBox {
    private static final double BODY_WIDTH = 300;

    ChoiceBar(String id, YearChoice choice, ObservableBooleanValue dirty, Node... more) {
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        SearchableChoice<Body> body =
                new SearchableChoice<>(choice.bodies(), Body::name, one -> Pinyin.of(one.name()).initials());
        body.setId(id + "-body");
        body.setAccessibleText("哪个组织");
        body.setPrefWidth(BODY_WIDTH);
        body.valueProperty().bindBidirectional(choice.body());
        ComboBox<Integer> year = Lists.choice(choice.years(), one -> one + "年");
        year.setId(id + "-year");
        year.setAccessibleText("哪一年");
        year.setMinWidth(Region.USE_PREF_SIZE);
        year.valueProperty().bindBidirectional(choice.year());
        body.disableProperty().bind(dirty);
        year.disableProperty().bind(dirty);
        Label hint = new Label("改动没有保存，保存或放弃以后再换");
        hint.getStyleClass().add("form-hint");
        hint.visibleProperty().bind(dirty);
        hint.managedProperty().bind(dirty);
        getChildren().addAll(body, year, hint);
        getChildren().addAll(more);
    }
}

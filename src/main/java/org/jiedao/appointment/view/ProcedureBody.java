package org.jiedao.appointment.view;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.committee.Committee;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jspecify.annotations.Nullable;

/// A part of page 聘任 that keeps no draft.
record ProcedureBody(Node node, Consumer<Place> opened) implements PageBody {
    /// What is scrolled, over buttons that stay in sight.
    static Region footed(Node content, Node buttons) {
        Region scroll = scrolling(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox both = new VBox(scroll, buttons);
        both.getStyleClass().add("rows");
        return both;
    }

    static Region scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    static SearchableChoice<Committee> committee(
            String id, ObservableList<Committee> all, ObjectProperty<@Nullable Committee> chosen) {
        SearchableChoice<Committee> choice = new SearchableChoice<>(
                all, Committee::name, one -> Pinyin.of(one.name()).initials());
        choice.setId(id);
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }

    @Override
    public void open(Place place) {
        opened.accept(place);
    }
}

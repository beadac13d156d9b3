package org.jiedao.upward.form.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.upward.form.Mark;

/// Below the sheet: what came of filling, and all marks so far; a click on one leads to its cell.
final class MarkedPane extends ScrollPane {
    private final FormsViewModel model;
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final BooleanBinding told;
    private final StringBinding count;
    private final Subscription kept;

    MarkedPane(FormsViewModel model, FillingViewModel filling) {
        this.model = model;
        told = Bindings.isNotEmpty(filling.results());
        count = Bindings.createStringBinding(
                () -> marks.isEmpty() ? "已标的格：还没有。点一个格子，在右边选它填什么，再按“标上”。" : "已标的格：" + marks.size() + "处",
                marks);
        kept = model.mapping().subscribe(mapping -> marks.setAll(mapping.marks()));
        filling.results().addListener((javafx.beans.InvalidationListener) _ -> setVvalue(0));
        VBox results = tight(Lists.fill(new VBox(), filling.results(), MarkedPane::words));
        results.setId("fill-results");
        VBox listed = tight(Lists.fill(new VBox(), marks, this::line));
        listed.setId("marks");
        Label head = heading("填写结果");
        head.visibleProperty().bind(told);
        head.managedProperty().bind(told);
        Label marked = heading("");
        marked.setId("marks-count");
        marked.textProperty().bind(count);
        setContent(tight(new VBox(head, results, marked, listed)));
        setFitToWidth(true);
        setMinHeight(0);
        getStyleClass().add("plain-scroll");
    }

    private static VBox tight(VBox box) {
        box.getStyleClass().add("tight");
        return box;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("muted");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private static Label words(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private Node line(Mark mark) {
        Hyperlink where = Buttons.link(mark.address(), () -> model.pick(mark));
        where.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(mark.figure().told());
        HBox line = new HBox(
                Icons.button("bi-x", "去掉 " + mark.address(), () -> model.unmark(mark)), where, what);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}

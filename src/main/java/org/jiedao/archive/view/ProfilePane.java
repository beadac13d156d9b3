package org.jiedao.archive.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Section;

/// The street's facts in two columns.
final class ProfilePane extends VBox {
    ProfilePane(ProfileViewModel model) {
        List<Fact> facts = Stream.of(Fact.values()).filter(Fact::isText).toList();
        int half = (facts.size() + 1) / 2;
        HBox columns = new HBox(form(model, facts.subList(0, half)), form(model, facts.subList(half, facts.size())));
        columns.getStyleClass().add("columns");
        Button save = Buttons.when(Buttons.primary("保存", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用");
        save.setId("save-profile");
        VBox all = new VBox(columns, choice(model, Fact.SPREAD_NAMES));
        all.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Section section = new Section("街道资料", scroll, save);
        section.note().setText("文书照此打印；没有填的印成【待补】，不会替您编。");
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
    }

    private static CheckBox choice(ProfileViewModel model, Fact fact) {
        CheckBox choice = new CheckBox(fact.label());
        choice.setId("fact-" + fact);
        choice.setOnAction(_ -> model.fact(fact).set(choice.isSelected() ? StreetProfile.YES : ""));
        model.fact(fact).subscribe(text -> choice.setSelected(!text.isEmpty()));
        return choice;
    }

    private static FormGrid form(ProfileViewModel model, List<Fact> facts) {
        FormGrid form = new FormGrid();
        HBox.setHgrow(form, Priority.ALWAYS);
        for (Fact fact : facts) {
            TextField field = new TextField();
            field.setId("fact-" + fact);
            field.textProperty().bindBidirectional(model.fact(fact));
            form.field(fact.label(), field);
        }
        return form;
    }
}

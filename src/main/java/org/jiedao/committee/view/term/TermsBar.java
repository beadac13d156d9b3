package org.jiedao.committee.view.term;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;
import org.jiedao.ui.SearchField;

/// Above the timeline: the figures, the filter, and how many years are shown.
final class TermsBar extends FlowPane {
    private final TermsViewModel model;

    TermsBar(TermsViewModel model, SearchField filter) {
        this.model = model;
        getStyleClass().addAll("card", "terms-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox concerns = new HBox();
        concerns.getStyleClass().add("parts");
        for (TermsViewModel.Concern concern : TermsViewModel.Concern.values()) {
            concerns.getChildren().add(concern(concern));
        }
        getChildren().addAll(concerns, filter, zoom(), legend());
    }

    private ToggleButton concern(TermsViewModel.Concern concern) {
        ToggleButton button = new ToggleButton();
        button.setId("concern-" + concern.name());
        button.textProperty()
                .bind(model.overview()
                        .map(now -> concern.label() + " " + concern.of(now).size()));
        model.concern().subscribe(chosen -> button.setSelected(chosen == concern));
        button.setOnAction(_ -> {
            model.concern().set(concern);
            button.setSelected(true);
        });
        return button;
    }

    private HBox zoom() {
        HBox zoom = new HBox();
        zoom.getStyleClass().add("parts");
        for (int years : List.of(1, 5, 10)) {
            ToggleButton button = new ToggleButton(years + "年");
            button.setId("zoom-" + years);
            model.window().subscribe(shown -> button.setSelected(shown.years() == years));
            button.setOnAction(_ -> {
                model.window().set(TimeWindow.around(model.desk().today(), years));
                button.setSelected(true);
            });
            zoom.getChildren().add(button);
        }
        Button earlier = Icons.button("bi-chevron-left", "往前", () -> move(-1));
        Button now = Buttons.quiet("今天", "bi-calendar-check", () -> model.window()
                .set(TimeWindow.around(model.desk().today(), model.window().get().years())));
        Button later = Icons.button("bi-chevron-right", "往后", () -> move(1));
        zoom.getChildren().addAll(earlier, now, later);
        return zoom;
    }

    private void move(int halves) {
        model.window().set(model.window().get().moved(halves));
    }

    private static Node legend() {
        HBox legend = new HBox();
        legend.getStyleClass().add("timeline-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        List.of("在任 serving", "即将届满 expiring", "届满待续聘 carried", "拟免 leaving", "候补 alternate", "空缺 vacant", "以往 past")
                .forEach(entry -> {
                    String[] words = entry.split(" ");
                    Label word = new Label(words[0]);
                    word.getStyleClass().addAll("timeline-bar", "timeline-" + words[1]);
                    word.setMinWidth(Label.USE_PREF_SIZE);
                    legend.getChildren().add(word);
                });
        return legend;
    }
}

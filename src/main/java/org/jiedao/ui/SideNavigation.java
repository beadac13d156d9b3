package org.jiedao.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The pages in their groups; folded, only the icons stay.
final class SideNavigation extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<PageName, Button> entries = new EnumMap<>(PageName.class);

    SideNavigation(List<PageName> pages, Navigator navigator) {
        getStyleClass().add("side-navigation");
        String group = "";
        for (PageName page : pages) {
            if (!page.group().equals(group)) {
                group = page.group();
                getChildren().add(caption(group));
            }
            Button entry = entry(page, navigator);
            entries.put(page, entry);
            getChildren().add(entry);
        }
    }

    private static Label caption(String group) {
        Label caption = new Label(group);
        caption.getStyleClass().add("navigation-group");
        return caption;
    }

    private static Button entry(PageName page, Navigator navigator) {
        Button entry = new Button(page.label(), Icons.of(page.icon()));
        entry.setId("go-" + page);
        entry.getStyleClass().add("navigation-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAccessibleText(page.label());
        entry.setTooltip(new Tooltip(page.label()));
        entry.setOnAction(_ -> navigator.open(Place.of(page)));
        return entry;
    }

    void mark(PageName current) {
        entries.forEach((page, entry) -> entry.pseudoClassStateChanged(CURRENT, page == current));
    }

    void fold(boolean folded) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), folded);
        entries.values()
                .forEach(entry -> entry.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        getChildren().stream().filter(Label.class::isInstance).forEach(caption -> {
            caption.setVisible(!folded);
            caption.setManaged(!folded);
        });
    }
}

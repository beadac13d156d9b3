package org.jiedao.people.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A number and, while it is hidden, the button that shows it: whoever presses it says why, and that is logged.
public final class HiddenNumberField extends HBox {
    /// What one looks at a number for.
    public static final List<String> REASONS = List.of("打电话联系", "核对号码", "修改号码", "写进文书");

    /// `shown` is told the reason before the number is shown.
    public HiddenNumberField(String id, HiddenNumber number, Consumer<String> shown) {
        getStyleClass().add("tight");
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(number.text());
        field.editableProperty().bind(number.hidden().not());
        HBox.setHgrow(field, Priority.ALWAYS);
        MenuButton show = new MenuButton("显示号码");
        show.setId(id + "-show");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setAccessibleText("显示号码，先选原因");
        show.setTooltip(new Tooltip("号码平时遮去中间几位。选一个原因再显示，谁、什么时候、为什么都记入操作记录"));
        for (String reason : REASONS) {
            MenuItem item = new MenuItem(reason);
            item.setOnAction(_ -> {
                shown.accept(reason);
                number.reveal();
                field.requestFocus();
            });
            show.getItems().add(item);
        }
        show.visibleProperty().bind(number.hidden());
        show.managedProperty().bind(number.hidden());
        getChildren().addAll(field, show);
    }
}

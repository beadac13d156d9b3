package org.jiedao.drafting.view;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.SearchField;
import org.jiedao.wording.KnownField;
import org.jspecify.annotations.Nullable;

/// The fields that a wording may ask for, each with its present value; a click puts one into the text.
final class FieldMenu extends VBox {
    FieldMenu(FieldsViewModel fields, Consumer<KnownField> insert) {
        getStyleClass().add("tight");
        SearchField search = new SearchField("找字段");
        search.setId("field-search");
        search.query().addListener((_, _, query) -> fields.filter(query));
        ListView<KnownField.Entry> list = new ListView<>(fields.shown());
        list.setId("fields");
        list.setAccessibleText("字段表");
        list.setCellFactory(_ -> new FieldCell());
        list.setPlaceholder(new Label("没有这个字段"));
        list.setOnMouseClicked(_ -> chosen(list, insert));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(list, insert);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private static void chosen(ListView<KnownField.Entry> list, Consumer<KnownField> insert) {
        KnownField.@Nullable Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            insert.accept(entry.field());
        }
    }

    private static final class FieldCell extends ListCell<KnownField.Entry> {
        private static final Insets OUTER = Insets.EMPTY;
        private static final Insets INNER = new Insets(0, 0, 0, 12);

        @Override
        protected void updateItem(KnownField.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : line(entry));
            setTooltip(entry == null || empty ? null : new Tooltip(told(entry)));
        }

        private static String told(KnownField.Entry entry) {
            KnownField field = entry.field();
            String within = entry.section().map(section -> "只能写在 {{#" + section.name() + "}} 与 {{/" + section.name() + "}} 之间。\n").orElse("");
            return within + field.tag(field.isSection() ? "……" : "") + (field.value().isEmpty() ? "" : "\n现在是：" + field.value());
        }

        private static VBox line(KnownField.Entry entry) {
            KnownField field = entry.field();
            Label name = new Label(entry.path());
            name.getStyleClass().add("field-name");
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox head = new HBox(name, gap);
            head.setAlignment(Pos.CENTER_LEFT);
            if (field.isSection()) {
                head.getChildren().add(Badge.of(field.sort().label(), Badge.Tone.NEUTRAL));
            }
            Label value = new Label(field.value().isEmpty() ? "——" : field.value());
            value.getStyleClass().add("form-hint");
            VBox line = new VBox(head, value);
            line.setPrefWidth(0);
            line.setPadding(entry.section().isPresent() ? INNER : OUTER);
            return line;
        }
    }
}

package org.jiedao.meeting.view.signin;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.ui.Buttons;
import org.jspecify.annotations.Nullable;

/// The figures, what can be done with those selected, and the list.
final class ListPane extends VBox {
    private final SignInViewModel model;
    private final SignInTable table;
    private final ComboBox<String> reason = new ComboBox<>(FXCollections.observableArrayList());
    private final TextField why = new TextField();
    private final AddPane adding;
    private final HBox removing = new HBox();

    /// Whether a key went down on the list that brought the focus here: what it types is no part of a reason.
    private boolean keyStillDown;

    /// What brings a sheet.
    record Import(Runnable choose, Runnable paste) {}

    ListPane(SignInViewModel model, Import sheets) {
        this.model = model;
        table = new SignInTable(model, this::askReason);
        adding = new AddPane(model, () -> show(null));
        getStyleClass().addAll("rows", "sign-in");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        fillReason();
        fillRemoving();
        show(null);
        getChildren()
                .addAll(new FiguresPane(model, buttons()), bar(sheets), adding, removing, table.node(), hint());
    }

    private Node buttons() {
        Button all = Buttons.plain("全部出席", "bi-check2-all", model::allPresent);
        all.setId("all-present");
        all.setTooltip(new Tooltip("把还没有登记的都记为出席，再改例外"));
        Button save = Buttons.when(
                Buttons.primary("保存签到", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用，一步可以撤销");
        save.setId("save-sign-in");
        Button discard = Buttons.when(Buttons.quiet("放弃改动", "bi-x", model::discard), model.dirty(), "回到已保存的签到");
        discard.setId("discard-sign-in");
        HBox buttons = new HBox(all, save, discard);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private Node bar(Import sheets) {
        Button sheet = Buttons.plain("导入签到表", "bi-file-earmark-spreadsheet", sheets.choose());
        sheet.setId("import-sign-in");
        Button paste = Buttons.plain("粘贴", "bi-clipboard", sheets.paste());
        paste.setId("paste-sign-in");
        paste.setTooltip(new Tooltip("在 Excel 或 WPS 里复制签到表的几行，再点这里：先看预览"));
        Button remove = Buttons.when(
                Buttons.plain("移出名单", "bi-person-dash", this::askRemoval),
                Bindings.isNotEmpty(table.node().getSelectionModel().getSelectedItems()),
                "把选中的人移出名单，要写原因");
        remove.setId("remove-attendee");
        Button add = Buttons.plain("添加", "bi-person-plus", () -> show(adding));
        add.setId("open-add");
        Label word = new Label("选中的人的事由");
        word.setLabelFor(reason);
        word.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(add, remove, sheet, paste, gap, word, reason);
        bar.getStyleClass().add("button-row");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void fillReason() {
        reason.setItems(model.reasons());
        reason.setEditable(true);
        reason.setId("reason");
        reason.setAccessibleText("事由或委托给谁");
        reason.setPromptText("请假的事由；委托的写给谁");
        reason.setPrefWidth(280);
        reason.setOnAction(_ -> explain());
        reason.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (keyStillDown) {
                typed.consume();
            }
        });
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInReason);
        reason.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keyStillDown = false);
        reason.getEditor().setOnAction(_ -> explain());
    }

    /// Enter ends the reason and goes on to the next line of the list.
    private void pressedInReason(KeyEvent event) {
        keyStillDown = false;
        if (event.getCode() == KeyCode.ENTER && !reason.isShowing()) {
            explain();
            table.next();
            event.consume();
        }
    }

    private static Node hint() {
        Label keys = new Label("选中后按键：" + keys() + "　0 改回未登记。按住 Shift 或 Ctrl 选几个人一起记。");
        keys.getStyleClass().add("form-hint");
        keys.setMinWidth(0);
        return keys;
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (AttendanceStatus status : AttendanceStatus.values()) {
            keys.append(keys.isEmpty() ? "" : "　").append(Marks.keys(status)).append(" ").append(status.label());
        }
        return keys.toString();
    }

    private void askReason(boolean byKey) {
        keyStillDown = byKey;
        Set<Integer> lines = table.selected();
        String given = lines.isEmpty()
                ? ""
                : model.taken().get().attendees().get(lines.iterator().next()).reason();
        reason.getEditor().setText(given);
        reason.getEditor().requestFocus();
        reason.getEditor().selectAll();
    }

    private void explain() {
        String typed = reason.getEditor().getText();
        if (typed != null && !typed.isBlank()) {
            model.explain(table.selected(), typed);
        }
    }

    private void fillRemoving() {
        removing.getStyleClass().addAll("card", "button-row");
        removing.setAlignment(Pos.CENTER_LEFT);
        why.setId("removal-reason");
        why.setPromptText("原因，例如：开会前已调离");
        why.setAccessibleText("移出名单的原因");
        why.setPrefWidth(320);
        why.setOnAction(_ -> remove());
        Button confirm = Buttons.plain("移出选中的人", "bi-person-dash", this::remove);
        confirm.setId("confirm-removal");
        removing.getChildren()
                .addAll(new Label("为什么不在名单里？"), why, confirm, Buttons.quiet("不移了", "bi-x", () -> show(null)));
    }

    private void askRemoval() {
        show(removing);
        why.requestFocus();
    }

    private void remove() {
        if (model.remove(table.selected(), why.getText())) {
            why.clear();
            show(null);
        }
    }

    /// One of the two at a time, or neither.
    private void show(@Nullable Region pane) {
        for (Region one : new Region[] {adding, removing}) {
            one.setVisible(one.equals(pane));
            one.setManaged(one.equals(pane));
        }
    }
}

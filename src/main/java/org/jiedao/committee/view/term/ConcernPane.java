package org.jiedao.committee.view.term;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.TermOverview.Entry;
import org.jiedao.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/// The list behind the figure chosen; a click goes to the person, or to where a vacant seat is filled.
final class ConcernPane extends VBox {
    ConcernPane(TermsViewModel model) {
        getStyleClass().addAll("card", "side-form");
        Label head = new Label();
        head.getStyleClass().add("card-title");
        head.textProperty().bind(model.concern().map(TermsViewModel.Concern::label));
        ListView<Entry> list = new ListView<>(model.listed());
        list.setId("term-concern");
        list.setAccessibleText("所选一类的名单");
        list.setCellFactory(_ -> new EntryCell());
        list.setOnMouseClicked(_ -> open(model, list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(model, list);
            }
        });
        model.concern()
                .subscribe(concern -> list.setPlaceholder(new EmptyState("bi-check2-circle", concern.none(), "")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    private static void open(TermsViewModel model, ListView<Entry> list) {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private static final class EntryCell extends ListCell<Entry> {
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(first, second);

        EntryCell() {
            second.getStyleClass().add("form-hint");
            lines.setMinWidth(0);
            lines.setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : lines);
            if (item != null && !empty) {
                first.setText(who(item));
                second.setText(item.committee().name() + when(item));
                setAccessibleText(first.getText() + "，" + second.getText());
            }
        }

        private static String who(Entry entry) {
            Member member = entry.member();
            return (member == null ? "空缺" : member.person().name().value()) + "　" + entry.seat().label();
        }

        private static String when(Entry entry) {
            Member member = entry.member();
            if (member == null) {
                return "";
            }
            Membership.Ending ending = member.membership().ending();
            return ending == null
                    ? "　" + ChineseDate.compact(member.membership().endsOn()) + "届满"
                    : "　" + ChineseDate.compact(ending.on()) + "起" + ending.reason().label();
        }
    }
}

package org.jiedao.meeting.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.Meeting;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;

/// Every need that was raised, with the meeting that took it up.
final class NeedsPane extends HBox {
    private final SearchField search = new SearchField("需求、单位、组织");

    NeedsPane(NeedsViewModel model, Desk desk) {
        getStyleClass().add("columns");
        search.setId("need-search");
        search.query().addListener((_, _, query) -> model.say(query));
        CheckBox open = new CheckBox("只看还没上会的");
        open.setId("need-open");
        open.selectedProperty().bindBidirectional(model.onlyOpen());
        Label count = new Label();
        count.textProperty().bind(Bindings.size(model.rows()).asString("%d条"));
        count.getStyleClass().add("muted");
        HBox bar = new HBox(search, open, count);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox list = new VBox(bar, table(model, desk));
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, new NeedFormPane(model.form(), true));
    }

    private static Node table(NeedsViewModel model, Desk desk) {
        DataTable<NeedsViewModel.Row> table = new DataTable<NeedsViewModel.Row>("需求表")
                .column("需求", 280, NeedsViewModel.Row::matter)
                .column("谁提出的", 130, NeedsViewModel.Row::raisedBy)
                .column("提出日期", 120, NeedsViewModel.Row::day)
                .column("组织", 170, NeedsViewModel.Row::body)
                .column("上了哪次会", 190, NeedsViewModel.Row::state, row -> state(row, desk))
                .rows(model.rows())
                .onOpen(row -> model.form().edit(row.listed().need()))
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-inbox",
                        "还没有需求",
                        "单位或者居民提出的事，先登记在这里；开会前点一下就列入议题。",
                        Buttons.plain("登记需求", "bi-plus", () -> model.form().begin(null, null))))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> {
            var chosen = table.getSelectionModel().getSelectedItems();
            if (chosen.size() == 1 && !model.form().dirty().get()) {
                model.form().edit(chosen.getFirst().listed().need());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Node state(NeedsViewModel.Row row, Desk desk) {
        Meeting meeting = row.listed().takenUp();
        return meeting == null
                ? Badge.of(row.state(), Badge.Tone.ATTENTION)
                : Buttons.link(meeting.title(), () -> desk.navigator().open(Place.of(PageName.MEETING, meeting.id())));
    }

    void find() {
        search.requestFocus();
    }
}

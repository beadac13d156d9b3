package org.jiedao.meeting.view.record;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.Resolution;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.SideForm;

/// Tab 议定事项: what was decided in its order, and the form of one resolution.
public final class ResolutionsView extends HBox {
    public static final String LABEL = "议定事项";

    private static final int LINES = 4;

    private final ResolutionsViewModel model;
    private final DataTable<ResolutionRow> table;
    private final StringProperty title = new SimpleStringProperty();
    private final ObservableValue<Boolean> chosen;

    public ResolutionsView(ResolutionsViewModel model, Desk desk) {
        this.model = model;
        getStyleClass().add("columns");
        table = new DataTable<ResolutionRow>("议定事项表")
                .column("事项", 260, ResolutionRow::matter)
                .column("责任人", 84, ResolutionRow::owner)
                .column("责任单位", 130, ResolutionRow::unit)
                .column("时限", 90, ResolutionRow::due)
                .column("督办", 110, ResolutionRow::standing)
                .rows(model.rows())
                .onOpen(row -> model.followUp(row.resolution()))
                .onDelete(row -> model.remove(row.resolution()))
                .whenEmpty(new EmptyState("bi-check2-square", "还没有议定事项", "在右边写下定了什么、谁去办、什么时候办完。保存以后，“督办”里就有这一件。"))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.choose(row);
            }
        });
        title.bind(model.edited().map(one -> one.id() == 0 ? "新的议定事项" : "修改议定事项"));
        chosen = table.getSelectionModel().selectedItemProperty().map(_ -> true).orElse(false);
        VBox list = new VBox(bar(), table);
        list.getStyleClass().add("rows");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, form());
    }

    public static MeetingTab tab(ResolutionsViewModel model, Desk desk) {
        return new MeetingTab(LABEL, new ResolutionsView(model, desk), model);
    }

    private Node bar() {
        FlowPane bar = new FlowPane(
                id("new-resolution", Buttons.plain("新增", "bi-plus", this::addNew)),
                onChosen("up-resolution", Buttons.plain("上移", "bi-arrow-up", () -> chosen(one -> model.move(one, -1)))),
                onChosen("down-resolution", Buttons.plain("下移", "bi-arrow-down", () -> chosen(one -> model.move(one, 1)))),
                onChosen("delete-resolution", Buttons.plain("删除", "bi-trash", () -> chosen(model::remove))),
                onChosen("follow-up", Buttons.plain("去督办", "bi-check2-square", () -> chosen(model::followUp))));
        bar.getStyleClass().add("button-flow");
        return bar;
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    private Button onChosen(String id, Button button) {
        return id(id, Buttons.when(button, chosen, "先在下面选中一项"));
    }

    private void chosen(Consumer<Resolution> work) {
        ResolutionRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            work.accept(row.resolution());
        }
    }

    private void addNew() {
        table.getSelectionModel().clearSelection();
        model.addNew();
    }

    private Node form() {
        ResolutionForm fields = model.form();
        TextArea matter = new TextArea();
        matter.setId("matter");
        matter.setPrefRowCount(LINES);
        matter.setWrapText(true);
        matter.textProperty().bindBidirectional(fields.matter());
        TextField deadline = new TextField();
        deadline.setId("deadline");
        deadline.setPromptText("如 2026.4.15，或 10个工作日");
        deadline.textProperty().bindBidirectional(fields.deadline());
        Label due = new Label();
        due.setId("due");
        due.setWrapText(true);
        due.getStyleClass().add("form-hint");
        due.textProperty().bind(model.due());
        FormGrid grid = new FormGrid()
                .field("定了什么", matter)
                .field("议题", choice("item", model.items(), fields.item()))
                .field("责任人", choice("owner", model.owners(), fields.owner()), "名单上的人排在前面")
                .field("责任单位", choice("unit", model.units(), fields.unit()))
                .field("时限", deadline)
                .wide(due);
        return new SideForm(
                title,
                grid,
                fields.dirty(),
                new SideForm.Work(model::save, model::discard));
    }

    private static SearchableChoice<ResolutionChoice> choice(
            String id, ObservableList<ResolutionChoice> all, Property<ResolutionChoice> chosen) {
        SearchableChoice<ResolutionChoice> choice =
                new SearchableChoice<>(all, ResolutionChoice::label, ResolutionChoice::words);
        choice.setId(id);
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }
}

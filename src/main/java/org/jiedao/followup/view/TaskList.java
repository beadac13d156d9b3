package org.jiedao.followup.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.drafting.Subject;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.Shortened;

/// All tasks by urgency, at their side the form of a new problem; in their place the papers of a body.
final class TaskList extends HBox {
    private static final double SEARCH_WIDTH = 260;

    private final FollowUpViewModel model;
    private final Desk desk;
    private final SearchField filter = new SearchField("按事项、人、单位或拼音筛选");
    private final BooleanProperty printing = new SimpleBooleanProperty();

    TaskList(FollowUpViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("columns");
        filter.setId("task-filter");
        filter.setPrefWidth(SEARCH_WIDTH);
        filter.query().addListener((_, _, query) -> model.rows().filter(query));
        Label counts = new Label();
        counts.setId("task-counts");
        counts.getStyleClass().add("muted");
        counts.textProperty().bind(model.rows().counts());
        VBox list = new VBox(toolbar(), counts, table());
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        // the papers need the room
        list.visibleProperty().bind(printing.not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(list, new TaskFormPane(model.forms(), desk, true), side());
        model.forms().form().mode().addListener((_, _, mode) -> {
            if (mode != TaskForm.Mode.CLOSED) {
                hidePapers();
            }
        });
    }

    private Node side() {
        PapersPane papers = new PapersPane(model.lists().papers()).under(new VBox(body(), none()));
        papers.setMinWidth(Region.USE_PREF_SIZE);
        Button back = Buttons.plain("回到列表", "bi-arrow-left", this::hidePapers);
        back.setId("back-to-list");
        VBox left = new VBox(papers, back);
        left.getStyleClass().add("rows");
        PreviewPane preview = new PreviewPane(
                model.lists().papers().preview(), PapersPane.work(model.lists().papers(), desk));
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox side = new HBox(left, preview);
        side.getStyleClass().add("columns");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.visibleProperty().bind(printing);
        side.managedProperty().bind(printing);
        return side;
    }

    /// As of which day, and of which body with everything below it.
    private Node body() {
        ComboBox<Subject> body = Lists.choice(model.lists().bodies(), Subject::label);
        body.setId("list-body");
        body.setAccessibleText("哪个组织，连同它下面的");
        body.setMaxWidth(Double.MAX_VALUE);
        body.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !chosen.equals(model.lists().body().get())) {
                model.lists().choose(chosen);
            }
        });
        model.lists().body().subscribe(body::setValue);
        Label hint = new Label("截至成文日期，连同所选组织下面的。");
        hint.getStyleClass().add("form-hint");
        VBox both = new VBox(body, hint);
        both.getStyleClass().add("tight");
        return both;
    }

    private Node none() {
        Label none = new Label("登记了议定事项或督查问题，才有清单和通报可出。");
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(model.lists().bodies()));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    void showPapers() {
        model.forms().form().close();
        printing.set(true);
    }

    void hidePapers() {
        printing.set(false);
        model.lists().papers().preview().close();
    }

    void find() {
        filter.requestFocus();
    }

    private Node toolbar() {
        FlowPane toolbar = new FlowPane(filter);
        toolbar.getStyleClass().add("button-flow");
        for (TaskRows.Chosen chosen : model.rows().chosen()) {
            ComboBox<String> choice = Lists.choice(chosen.offered(), text -> text);
            choice.setId("task-" + chosen.filter().name());
            choice.setAccessibleText(chosen.filter().all());
            choice.getStyleClass().add("filter-choice");
            choice.valueProperty().bindBidirectional(chosen.value());
            toolbar.getChildren().add(choice);
        }
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private DataTable<TaskRow> table() {
        DataTable<TaskRow> table = new DataTable<TaskRow>("督办表")
                .column("事项", 232, TaskRow::matter)
                .column("状态", 112, TaskRow::time, TaskList::badge)
                .column("时限", 84, TaskRow::deadline)
                .column("责任单位", 168, TaskRow::unit)
                .column("责任人", 72, TaskRow::owner)
                .column("来源", 176, TaskRow::source, this::source)
                .column("最近进展", 208, TaskRow::latest)
                .column("交办日期", 84, TaskRow::assigned)
                .twoLines()
                .rows(model.rows().shown())
                .onClick(this::go)
                .whenEmpty(new EmptyState(
                        "bi-check2-square",
                        "没有要督办的事项",
                        "会议的“议定事项”写明谁、到哪天，就自动列在这里；督查发现的问题在这里登记。若在筛选，请改一改条件。",
                        Buttons.plain("去会议", "bi-calendar-event", () -> desk.navigator()
                                .open(Place.of(PageName.MEETING))),
                        Buttons.plain("登记督查问题", "bi-plus", model::raise)))
                .remembered(desk.settings());
        // a state cut short would be no state
        table.getColumns().get(1).setMinWidth(table.getColumns().get(1).getPrefWidth());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    static Label badge(TaskRow row) {
        return Shortened.told(Badge.of(row.time(), switch (row.state()) {
            case OVERDUE -> Badge.Tone.BAD;
            case OPEN -> row.isNear() ? Badge.Tone.ATTENTION : Badge.Tone.OPEN;
            case UNDATED -> Badge.Tone.NEUTRAL;
            case CLOSED -> Badge.Tone.GOOD;
        }));
    }

    private Node source(TaskRow row) {
        return row.sourcePlace()
                .<Node>map(place -> {
                    Hyperlink link = Buttons.link(row.source(), () -> desk.navigator().open(place));
                    return Shortened.told(link);
                })
                .orElseGet(() -> Shortened.told(wrapped(row.source())));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void go(TaskRow row) {
        desk.navigator().open(Place.of(PageName.FOLLOW_UP, row.task().id()));
    }
}

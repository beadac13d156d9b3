package org.jiedao.compliance.view;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.GroupedTable;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Part 结论 of page 体检: what the examination came to, as a list; a clause chosen, or the charts, at its side.
/// A place's id is a body's.
public final class ResultsView implements PageBody {
    public static final String PART = "结论";

    private final ResultsViewModel model;
    private final Desk desk;
    private final ObservableList<Node> actions;
    private final HBox node = new HBox();
    private final FilterBar filters;
    private final GroupedTable<ResultRow> table;
    private final BooleanBinding reading;
    private final ObservableStringValue trail;
    private @Nullable Long placed;
    private boolean away = true;

    /// `actions` stand at the right of the breadcrumb.
    public ResultsView(ResultsViewModel model, List<Node> actions, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.actions = FXCollections.observableArrayList(actions);
        // a report is looked at elsewhere too
        actions.forEach(action -> action.addEventFilter(ActionEvent.ACTION, _ -> model.leave()));
        filters = new FilterBar(model);
        table = table();
        reading = model.chosen().isNotNull();
        trail = Bindings.createStringBinding(this::scopeName, model.choice().scope());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(table);
        HBox.setHgrow(left, Priority.ALWAYS);
        DetailPane detail = new DetailPane(model, this::mend);
        OverviewPane overview = new OverviewPane(model);
        detail.visibleProperty().bind(reading);
        overview.visibleProperty().bind(reading.not());
        StackPane right = new StackPane(overview, detail);
        right.getStyleClass().add("result-side");
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        right.prefWidthProperty().bind(columns.widthProperty().multiply(0.4));
        right.minWidthProperty().bind(columns.widthProperty().multiply(0.4));
        VBox.setVgrow(columns, Priority.ALWAYS);
        // else a long clause pushes the head of the window out of sight
        columns.setMinHeight(0);
        right.setMinHeight(0);
        detail.setMinHeight(0);
        VBox page = new VBox(filters, columns);
        page.getStyleClass().add("rows");
        HBox.setHgrow(page, Priority.ALWAYS);
        node.getChildren().add(page);
        node.sceneProperty().addListener((_, _, scene) -> away |= scene == null);
        model.chosen().addListener((_, _, row) -> table.mark(row));
    }

    private GroupedTable<ResultRow> table() {
        return new GroupedTable<ResultRow>("体检结论", ResultRow::key)
                .twoLines()
                .column("要点", 210, ResultRow::gist)
                .column("状态", 76, ResultRow::state, row -> Badge.of(row.state(), StateTone.of(row)))
                .column("条款", 76, ResultRow::article)
                .column("组织", 150, ResultRow::body)
                .column("结论", 190, ResultRow::result)
                .groups(model.choice().groups())
                .onChoose(model::choose)
                .onOpen(this::open)
                .whenEmpty(empty())
                .remembered(desk.settings());
    }

    private Node empty() {
        EmptyState nothing = new EmptyState(
                "bi-clipboard-check",
                "这里没有可列的条款",
                "放宽上面的筛选；还没有组织的，先在“组织”里登记，并给委员会定规则集。");
        nothing.visibleProperty().bind(model.busy().not());
        return nothing;
    }

    private void open(ResultRow row) {
        model.choose(row);
        switch (row) {
            case ResultRow.OfClause _ -> model.fix().map(Leads::place).ifPresent(this::mend);
            case ResultRow.OfBody body -> mend(Leads.rulesetFor(body.about().id()));
        }
    }

    private void mend(Place place) {
        model.leave();
        desk.navigator().open(place);
    }

    private String scopeName() {
        Scope scope = model.choice().scope().get();
        return scope == null ? "" : scope.name();
    }

    @Override
    public Node node() {
        return node;
    }

    /// Back from mending, or on the page already, everything stays as it was left.
    @Override
    public void open(Place place) {
        Long body = place.id();
        boolean stays = model.returns() | !away;
        away = false;
        model.examine();
        if (body != null && !(stays && body.equals(placed))) {
            model.choice().look(body);
        }
        placed = body == null ? placed : body;
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.FIND, filters::find, PageCommand.CLOSE, () -> model.choose(null));
    }
}

package org.jiedao.appointment.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Page 聘任: the list of batches, or the batch chosen.
public final class AppointmentView implements PageBody {
    public static final String PART = "批次";

    private final AppointmentViewModel model;
    private final Desk desk;
    private final StackPane node = new StackPane();
    private final Node list;
    private final Node batch;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final Button create;

    public AppointmentView(AppointmentViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        HBox columns = new HBox(table(), new NewBatchPane(model));
        columns.getStyleClass().add("columns");
        HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
        list = columns;
        batch = new BatchPane(model.batch(), desk);
        create = Buttons.primary("新建批次", "bi-plus", model::startOpening);
        create.setId("new-batch");
    }

    private Node table() {
        return new DataTable<BatchRow>("批次表")
                .column("批次", 250, BatchRow::title)
                .column("程序", 60, BatchRow::procedure)
                .column("委员会", 200, BatchRow::committee)
                .column("人选", 60, BatchRow::headcount)
                .column("下一步", 100, BatchRow::next, row -> Badge.of(row.next(), tone(row)))
                .column("条款", 220, BatchRow::clause)
                .column("新建日期", 120, BatchRow::openedOn)
                .twoLines()
                .rows(model.batches())
                .onClick(this::go)
                .whenEmpty(new EmptyState(
                        "bi-person-check",
                        "还没有聘任批次",
                        "一次研究决定聘任几个人，就建一个批次；之后照规则的次序一步一步登记，每一步的文书都从这里出。",
                        Buttons.plain("新建批次", "bi-plus", model::startOpening)))
                .remembered(desk.settings());
    }

    private static Badge.Tone tone(BatchRow row) {
        if (!row.ordered()) {
            return Badge.Tone.ATTENTION;
        }
        return row.isFinished() ? Badge.Tone.GOOD : Badge.Tone.ACCENT;
    }

    private void go(BatchRow row) {
        desk.navigator().open(Place.of(PageName.APPOINTMENT, row.batch().id()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
        Long id = place.id();
        if (id != null && model.batch().show(id)) {
            actions.clear();
            node.getChildren().setAll(batch);
        } else {
            model.batch().leave();
            actions.setAll(create);
            node.getChildren().setAll(list);
        }
    }

    @Override
    public ObservableStringValue trail() {
        return model.batch().trail();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.batch().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return model.batch().draft();
    }

    @Override
    public void restore(Draft draft) {
        model.batch().restore(draft);
    }

    @Override
    public void discard() {
        model.batch().discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, () -> {
                    desk.navigator().open(Place.of(PageName.APPOINTMENT));
                    model.startOpening();
                },
                PageCommand.SAVE, model.batch()::save,
                PageCommand.CLOSE, model::cancelOpening);
    }
}

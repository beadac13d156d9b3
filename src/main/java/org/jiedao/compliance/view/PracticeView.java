package org.jiedao.compliance.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.OpenPoint;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormDraft;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Part 口径: what the standards leave open and, at its side, the one chosen with the rules that depend on it.
public final class PracticeView implements PageBody {
    public static final String PART = "口径";

    private final PracticeViewModel model;
    private final Desk desk;
    private final DataTable<OpenPoint> table;
    private final HBox node = new HBox();
    private final ObservableStringValue trail;

    public PracticeView(PracticeViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        trail = Bindings.createStringBinding(
                () -> model.shown().get() == null ? "" : "口径“" + model.shown().get().quantity().name() + "”",
                model.shown());
        table = table();
        Label note = new Label("标准没有定量的地方按口径算，全街道共用一套。问过去哪一天，也按现在的口径算；每条结论都写明用的是什么口径。");
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        VBox list = new VBox(note, table);
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        PracticePane pane = new PracticePane(model, desk);
        pane.visibleProperty().bind(model.shown().isNotNull());
        pane.managedProperty().bind(pane.visibleProperty());
        node.getStyleClass().add("columns");
        node.getChildren().addAll(list, pane);
        model.shown().addListener((_, _, point) -> mark(point));
    }

    private DataTable<OpenPoint> table() {
        DataTable<OpenPoint> table = new DataTable<OpenPoint>("口径表")
                .column("口径", 152, point -> point.quantity().name())
                .column("说的是什么", 190, point -> point.quantity().meaning())
                .column("默认", 150, PracticeView::defaults)
                .column("本街道", 150, PracticeView::own)
                .column("条款", 60, point -> point.uses().size() + "条")
                .column("状态", 84, PracticeView::state, point -> Badge.of(state(point), tone(point)))
                .rows(model.points())
                .onOpen(this::go)
                .whenEmpty(new EmptyState("bi-sliders", "没有读到口径", "按F5再读一次。"))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(this::go));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static String defaults(OpenPoint point) {
        return String.join("、", point.defaults());
    }

    private static String own(OpenPoint point) {
        long single = point.uses().stream().filter(use -> use.own().isPresent()).count();
        return point.own().orElse("") + (single == 0 ? "" : (point.own().isPresent() ? "，" : "") + "另有" + single + "条单独定");
    }

    private static String state(OpenPoint point) {
        if (point.isUnconfirmed()) {
            return "待确认";
        }
        if (point.uses().isEmpty()) {
            return "没有用到";
        }
        return point.isLocal() ? "本地口径" : "默认口径";
    }

    private static Badge.Tone tone(OpenPoint point) {
        if (point.isUnconfirmed()) {
            return Badge.Tone.ATTENTION;
        }
        return point.isLocal() ? Badge.Tone.ACCENT : Badge.Tone.NEUTRAL;
    }

    private void go(OpenPoint point) {
        desk.navigator().open(Place.of(PageName.COMPLIANCE, PART, point.quantity().name()));
    }

    private void mark(@Nullable OpenPoint point) {
        if (point != null) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(point);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load(() -> model.show(place.kind()));
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return Optional.ofNullable(model.shown().get())
                .map(point -> new Draft(
                        PageName.COMPLIANCE.name(), point.quantity().name(), form().typed()));
    }

    @Override
    public void restore(Draft draft) {
        model.load(() -> {
            model.show(draft.form());
            form().restore(draft.fields());
        });
    }

    private FormDraft form() {
        return new FormDraft()
                .oneOf("reach", model.reach(), PracticeViewModel.Reach::key, model::reaches)
                .text("value", model.value());
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.SAVE,
                model::save,
                PageCommand.CLOSE,
                () -> desk.navigator().open(Place.of(PageName.COMPLIANCE, PART)));
    }
}

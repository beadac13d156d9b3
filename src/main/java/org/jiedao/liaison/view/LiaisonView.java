package org.jiedao.liaison.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.Paper;
import org.jiedao.liaison.Division.Line;
import org.jiedao.liaison.Division.Tie;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 分片联系 of page 组织: the members of a committee with the communities and units they keep in touch with. A place's
/// id is the committee's body.
public final class LiaisonView implements PageBody {
    public static final String PART = "分片联系";

    /// Room for the name of a committee.
    private static final double WIDE = 260;

    private static final String NONE = "还没有登记";
    private static final String OVER = "已不在任，联系没有结束";

    private final LiaisonViewModel model;
    private final Desk desk;
    private final HBox node = new HBox();
    private final ObservableStringValue trail;
    private final ObservableStringValue summary;
    private final ObservableStringValue left;
    private final ObservableList<Node> actions;

    public LiaisonView(LiaisonViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        trail = Bindings.createStringBinding(() -> PART, model.chosen());
        summary = Bindings.createStringBinding(() -> LiaisonViewModel.summary(model.division().get()), model.division());
        left = Bindings.createStringBinding(() -> LiaisonViewModel.left(model.division().get()), model.division());
        VBox list = new VBox(toolbar(), uncovered(), table());
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(list, new TiePane(model, desk));
        Button print = Buttons.when(
                Buttons.plain("预览和签发分片联系表", "bi-printer", this::print),
                model.committee().isNotNull(),
                "把这个委员会的联系分工排成一张表，先看再签发");
        print.setId("print-division");
        actions = FXCollections.observableArrayList(print);
    }

    private Node toolbar() {
        ComboBox<Committee> choice = Lists.choice(model.committees(), Committee::name);
        choice.setId("liaison-committee");
        choice.setAccessibleText("哪个委员会");
        choice.setPrefWidth(WIDE);
        choice.setMinWidth(WIDE);
        model.committee().subscribe(shown -> choice.setValue(shown));
        choice.setOnAction(_ -> {
            Committee picked = choice.getValue();
            Committee shown = model.committee().get();
            if (picked != null && shown != null && picked.id() != shown.id()) {
                choice.setValue(shown);
                desk.navigator().open(Place.of(PageName.ORGANIZATION, PART, picked.body().id()));
            }
        });
        Label counts = new Label();
        counts.setId("liaison-summary");
        counts.textProperty().bind(summary);
        counts.getStyleClass().add("muted");
        HBox toolbar = new HBox(choice, counts);
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private Node uncovered() {
        Label label = new Label();
        label.setId("liaison-left");
        label.setWrapText(true);
        label.textProperty().bind(left);
        label.getStyleClass().add("muted");
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node table() {
        DataTable<Line> table = new DataTable<Line>("分片联系表")
                .column("姓名", 100, line -> line.person().name().value())
                .column("单位", 190, Line::unit)
                .column("职务", 110, Line::role)
                .column("联系的社区", 220, line -> names(line, false))
                .column("联系的单位", 220, line -> names(line, true))
                .column("状态", 170, this::state, line -> badge(line))
                .rows(model.rows())
                .onOpen(model::choose)
                .whenEmpty(new EmptyState(
                        "bi-people",
                        "这个委员会还没有在任的成员",
                        "先在“组织”登记成员，再登记每名委员联系哪些社区和单位。"))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> {
            List<Line> picked = List.copyOf(table.getSelectionModel().getSelectedItems());
            if (picked.size() == 1 && !model.dirty().get()) {
                model.choose(picked.getFirst());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private String names(Line line, boolean units) {
        return line.on(model.today()).stream()
                .filter(tie -> tie.isUnit() == units)
                .map(Tie::name)
                .collect(Collectors.joining("、"));
    }

    private String state(Line line) {
        int now = line.on(model.today()).size();
        if (!line.sits()) {
            return OVER;
        }
        return now == 0 ? NONE : "联系" + now + "处";
    }

    private Node badge(Line line) {
        boolean fine = line.sits() && !line.on(model.today()).isEmpty();
        return Badge.of(state(line), fine ? Badge.Tone.GOOD : Badge.Tone.ATTENTION);
    }

    private void print() {
        Committee shown = model.committee().get();
        if (shown != null) {
            desk.navigator().open(Place.drafting(Paper.LIAISON_TABLE.name(), shown.id()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.open(place);
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
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    /// Known by committee, person and, where one on record is changed, tie.
    @Override
    public Optional<Draft> draft() {
        Committee committee = model.committee().get();
        Line line = model.chosen().get();
        return committee == null || line == null
                ? Optional.empty()
                : Optional.of(new Draft(
                        PageName.ORGANIZATION.name(),
                        committee.id() + " " + line.person().id() + " " + model.form().id(),
                        model.form().typed()));
    }

    @Override
    public void restore(Draft draft) {
        List<Long> ids = List.of(draft.form().split(" ")).stream().map(Long::parseLong).toList();
        model.load(null, ids.getFirst(), () -> model.person(ids.get(1)).ifPresent(line -> {
            model.choose(line);
            line.ties().stream()
                    .filter(tie -> tie.liaison().id() == ids.getLast())
                    .findFirst()
                    .ifPresent(model::edit);
            model.form().restore(draft.fields());
        }));
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.SAVE, model::save,
                PageCommand.PRINT, this::print,
                PageCommand.CLOSE, model::close);
    }
}

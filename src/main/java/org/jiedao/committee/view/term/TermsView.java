package org.jiedao.committee.view.term;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.SideForm;

/// Page 任期: the timeline, and beside it the list behind a figure or the form that is open. A place's id is a body's or
/// a committee's.
public final class TermsView implements PageBody {
    private final TermsViewModel model;
    private final Timeline timeline;
    private final SearchField filter = new SearchField("按组织名称筛选");
    private final StackPane side = new StackPane();
    private final Node concerns;
    private final VBox node;
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ObservableList<Node> actions;
    private Optional<Opened> opened = Optional.empty();

    /// A form, its body, and by which name a draft knows it.
    private record Opened(String name, long committee, TermsForm form) {}

    public TermsView(TermsViewModel model) {
        this.model = model;
        timeline = new Timeline(model, filter.query());
        timeline.setPlaceholder(new EmptyState(
                "bi-calendar-range",
                "还没有登记届次",
                "在“组织”里选一个组织，登记届次和成员；委员会先确定所依据的规则。",
                Buttons.plain("去组织", "bi-diagram-3", () -> model.desk().navigator().open(Place.of(PageName.ORGANIZATION)))));
        concerns = new ConcernPane(model);
        side.getChildren().setAll(concerns);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox below = new HBox(timeline, side);
        below.getStyleClass().add("columns");
        VBox.setVgrow(below, Priority.ALWAYS);
        node = new VBox(new TermsBar(model, filter), below);
        node.getStyleClass().add("rows");
        timeline.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, _) -> trail.set(timeline.chosen()
                        .map(standing -> standing.committee().name())
                        .orElse("")));
        actions = FXCollections.observableArrayList(
                action("递补", "bi-arrow-up-circle", "MOVE_UP", "候补委员递补到空缺的席位"),
                action("不再担任", "bi-person-dash", "END", "届满待续聘的人，成批登记届满不再担任"),
                action("续任", "bi-person-check", "RENEW", "届满待续聘的人，成批登记续任到本届届满"),
                action("延期", "bi-calendar-plus", "EXTEND", "换届推迟：本届和所选的人一起延到新的届满日期"),
                action("换届", "bi-arrow-repeat", "NEXT", "新一届从哪天起，谁留任，谁不再担任"));
        actions.getLast().getStyleClass().add("accent");
    }

    private Button action(String text, String icon, String form, String hint) {
        Button button = Buttons.when(
                Buttons.plain(text, icon, () -> timeline.chosen().ifPresent(standing -> show(form, standing))),
                timeline.getSelectionModel().selectedItemProperty().map(_ -> true).orElse(false),
                hint + "。先选一个组织");
        button.setId("terms-" + form);
        return button;
    }

    private void show(String name, Standing standing) {
        var today = model.desk().today();
        Function<ChosenForm.Deed, TermsForm> chosen =
                deed -> new ChosenForm(model.cases(), standing, deed, today);
        TermsForm form = switch (name) {
            case "NEXT" -> new NextTermForm(model.cases().begin(), standing, today);
            case "MOVE_UP" -> new MoveUpForm(model.cases().moveUp(), standing, today);
            default -> chosen.apply(ChosenForm.Deed.valueOf(name));
        };
        opened = Optional.of(new Opened(name, standing.committee().id(), form));
        dirty.bind(form.dirty());
        SideForm pane = new SideForm(
                new ReadOnlyStringWrapper(form.title()),
                TermsFields.of(form),
                new ReadOnlyBooleanWrapper(true),
                new SideForm.Work(this::save, this::close));
        side.getChildren().setAll(pane);
    }

    private void save() {
        opened.ifPresent(one -> model.save(one.form().title(), one.form().work(), () -> {
            one.form().saved();
            close();
        }));
    }

    private void close() {
        dirty.unbind();
        dirty.set(false);
        opened = Optional.empty();
        side.getChildren().setAll(concerns);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        close();
        Long id = place.id();
        model.load(() -> {
            if (id != null) {
                filter.clear();
                model.standing(id).ifPresent(timeline::show);
            }
        });
    }

    @Override
    public ObservableStringValue trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty.getReadOnlyProperty();
    }

    @Override
    public Optional<Draft> draft() {
        return opened.map(one -> new Draft(
                PageName.TERMS.name(),
                one.name() + " " + one.committee(),
                one.form().draft().typed()));
    }

    @Override
    public void restore(Draft draft) {
        String[] form = draft.form().split(" ");
        model.load(() -> model.standing(Long.parseLong(form[1])).ifPresent(standing -> {
            timeline.show(standing);
            show(form[0], standing);
            opened.ifPresent(one -> one.form().draft().restore(draft.fields()));
        }));
    }

    @Override
    public void discard() {
        close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW,
                () -> timeline.chosen().ifPresent(standing -> show("NEXT", standing)),
                PageCommand.SAVE,
                this::save,
                PageCommand.FIND,
                filter::requestFocus,
                PageCommand.CLOSE,
                this::close);
    }
}

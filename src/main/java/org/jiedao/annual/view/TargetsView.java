package org.jiedao.annual.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.annual.YearSubject;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 目标与表扬 of page 考核述职.
public final class TargetsView implements PageBody {
    public static final String PART = "目标与表扬";
    /// The kind of a place at which the commendations are shown.
    public static final String COMMENDING = "表扬";

    private final TargetsViewModel targets;
    private final CommendationsViewModel commendations;
    private final TabPane tabs;
    private final VBox node;
    private final BooleanBinding dirty;
    private final BooleanBinding targetDirty;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();

    public TargetsView(AnnualUseCases cases, Desk desk) {
        targets = new TargetsViewModel(cases, desk);
        commendations = new CommendationsViewModel(cases, desk);
        targetDirty = Bindings.createBooleanBinding(targets::isDirty, targets.open(), targets.form().dirty());
        dirty = Bindings.createBooleanBinding(
                () -> targets.isDirty() || commendations.isDirty(),
                targets.open(),
                targets.form().dirty(),
                commendations.open(),
                commendations.form().dirty());
        VBox work = new VBox(
                new ChoiceBar("targets", targets.choice(), targetDirty), new TargetsPane(targets, desk));
        VBox.setVgrow(work.getChildren().getLast(), Priority.ALWAYS);
        work.getStyleClass().add("rows");
        tabs = new TabPane(
                new Tab("目标任务", work),
                new Tab("清单和通报", new PapersTab("target-papers", targets.papers(), hint(targets), desk)),
                new Tab(COMMENDING, new CommendationsPane(commendations, desk)),
                new Tab("表扬文书", new PapersTab("commendation-papers", commendations.papers(), about(), desk)));
        tabs.setId("targets-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node = new VBox(tabs);
        node.getStyleClass().add("rows");
        Button target = Buttons.plain("新增目标任务", "bi-plus", this::addTarget);
        target.setId("new-target");
        Button praise = Buttons.plain("新增表扬", "bi-plus", this::addCommendation);
        praise.setId("new-commendation");
        actions.setAll(target, praise);
    }

    private Node hint(TargetsViewModel model) {
        Label hint = new Label();
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.choice()
                                .now()
                                .map(subject -> subject.year() + "年，组织和年度在“目标任务”里选。清单随时可以印，年中调度通报在6月到8月签发。")
                                .orElse("先在“目标任务”里选组织和年度。"),
                        model.choice().body(),
                        model.choice().year()));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }

    private Node about() {
        ComboBox<CommendationsViewModel.About> about =
                Lists.choice(commendations.abouts(), one -> one.paper().label() + "：" + one.subject().label());
        about.setId("commendation-about");
        about.setAccessibleText("哪一件通报，给哪个单位的表扬信");
        about.setMaxWidth(Double.MAX_VALUE);
        about.valueProperty().bindBidirectional(commendations.about());
        return about;
    }

    private void addTarget() {
        tabs.getSelectionModel().select(0);
        targets.addNew();
    }

    private void addCommendation() {
        tabs.getSelectionModel().select(2);
        commendations.addNew();
    }

    @Override
    public Node node() {
        return node;
    }

    /// The place may name a body and year.
    @Override
    public void open(Place place) {
        if (place.kind().equals(COMMENDING)) {
            tabs.getSelectionModel().select(2);
        }
        targets.start(Optional.ofNullable(place.id()).map(YearSubject::of));
        commendations.load(() -> {});
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        if (targets.isDirty()) {
            return targets.choice()
                    .now()
                    .map(subject -> new Draft(PageName.YEAR_END.name(), "target " + subject.id(), targets.typed()));
        }
        return commendations.isDirty()
                ? Optional.of(new Draft(
                        PageName.YEAR_END.name(), "commendation", commendations.form().typed()))
                : Optional.empty();
    }

    @Override
    public void restore(Draft draft) {
        List<String> form = List.of(draft.form().split(" "));
        if (form.getFirst().equals("target")) {
            targets.restore(YearSubject.of(Long.parseLong(form.getLast())), draft.fields());
        } else {
            tabs.getSelectionModel().select(2);
            commendations.restore(draft.fields());
        }
    }

    @Override
    public void discard() {
        targets.close();
        commendations.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, () -> {
                    if (tabs.getSelectionModel().getSelectedIndex() < 2) {
                        addTarget();
                    } else {
                        addCommendation();
                    }
                },
                PageCommand.SAVE, this::save,
                PageCommand.CLOSE, this::discard);
    }

    private void save() {
        if (targets.isDirty()) {
            targets.save();
        } else if (commendations.isDirty()) {
            commendations.save();
        }
    }
}

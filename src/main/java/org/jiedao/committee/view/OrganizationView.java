package org.jiedao.committee.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.people.view.NameProofs;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;
import org.jspecify.annotations.Nullable;

/// Page 组织: the tree at the left, what was chosen in the middle, a form at the right.
/// A place's id is a body's.
public final class OrganizationView implements PageBody {
    private static final double ROOM_FOR_ALL = 1100;
    private static final double PERCENT = 100;
    /// The parts of the page to which a clause leads.
    private static final String FOUNDING = "设立";

    private static final String EDIT = "改组织";

    private final OrganizationViewModel model;
    private final OrganizationForms forms;
    private final Desk desk;
    private final SearchField filter = new SearchField("按名称或拼音首字母筛选");
    private final HBox tree = new HBox();
    private final ChartView chart;
    private final StackPane node = new StackPane();
    private final TabPane middle;
    private final List<Node> ofTree;
    private final ObservableList<Node> actions;

    /// `told` is what another page knows about the body chosen, in one line.
    public OrganizationView(
            OrganizationViewModel model,
            NameProofs proofs,
            Desk desk,
            Function<ObservableValue<@Nullable Body>, Node> told) {
        this.model = model;
        this.desk = desk;
        forms = new OrganizationForms(model, desk.today());
        filter.query().addListener((_, _, query) -> model.filter(query));
        VBox left = new VBox(filter, new BodyTree(model, desk.navigator()));
        VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
        left.getStyleClass().addAll("rows", "tree-column");
        middle = new TabPane(
                tab("组成", new StackPane(committee(), new MissingCommittee(model, forms))),
                tab(FOUNDING, new FoundingPane(model.founding(), forms, model.cases().evidence(), desk)),
                tab("驻区单位", new UnitsPane(model, forms, desk.settings())));
        middle.setAccessibleText("组成、设立程序和驻区单位");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox chosen = new VBox(told.apply(model.chosen()), middle);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        tree.getStyleClass().add("columns");
        FormPanes side = new FormPanes(forms, model, desk);
        Node proof = proofs.pane();
        left.visibleProperty()
                .bind(side.managedProperty()
                        .or(proof.managedProperty())
                        .not()
                        .or(tree.widthProperty().greaterThan(roomForAll())));
        side.managedProperty().addListener((_, _, _) -> proofs.hide());
        left.managedProperty().bind(left.visibleProperty());
        tree.getChildren().addAll(left, chosen, side, proof);
        chart = new ChartView(
                new ChartViewModel(model.cases().chart(), model.composition().day(), desk),
                desk.navigator());
        chart.setVisible(false);
        node.getChildren().addAll(tree, chart);
        ofTree = ofTree(proofs);
        actions = FXCollections.observableArrayList(ofTree);
    }

    private List<Node> ofTree(NameProofs proofs) {
        return List.of(
                switching("架构图", "show-chart", ChartView.TREE),
                proof(proofs),
                Buttons.when(
                        Buttons.plain("签发花名册", "bi-printer", model::issueRoll),
                        model.issuable(),
                        "把所选那一天的委员花名册写成 Word、PDF 和 Excel，登记入册"),
                Buttons.when(
                        Buttons.plain("改花名册文字", "bi-pencil-square", model::editRoll),
                        model.issuable(),
                        "先改花名册的文字，再签发"),
                Buttons.plain("新增单位", "bi-plus", forms::addUnit),
                Buttons.plain(EDIT, "bi-pencil", this::editChosen),
                Buttons.primary("新增组织", "bi-plus", forms::addBody));
    }

    private Button switching(String words, String id, String part) {
        Button button = Buttons.plain(words, "bi-diagram-3", () -> {
            Body chosen = model.chosen().get();
            desk.navigator().open(Place.of(PageName.ORGANIZATION, part, chosen == null ? 0 : chosen.id()));
        });
        button.setId(id);
        return button;
    }

    private void showChart(String part) {
        boolean shown = part.equals(ChartView.TREE) || part.equals(ChartView.NETWORK);
        chart.setVisible(shown);
        tree.setVisible(!shown);
        List<Node> ofChart = Stream.concat(
                        Stream.of(switching("回到组织", "show-tree", "")), chart.actions().stream())
                .toList();
        actions.setAll(shown ? ofChart : ofTree);
        if (shown) {
            chart.open(part.equals(ChartView.NETWORK));
        }
    }

    private Button proof(NameProofs proofs) {
        Button proof = Buttons.when(
                Buttons.plain("校对姓名", "bi-search", () -> {
                    forms.close();
                    proofs.show(model.composition().proofTitle(), model.composition().proofEntries());
                }),
                model.composition().present(),
                "把所选那一天的委员姓名放大成校对页：72磅大字、单位、生僻字的编码和字体");
        proof.setId("proof-names");
        return proof;
    }

    /// In less room the tree steps aside while a form is open.
    private ObservableDoubleValue roomForAll() {
        return Bindings.createDoubleBinding(
                () -> ROOM_FOR_ALL * desk.settings().settings().get().scalePercent() / PERCENT,
                desk.settings().settings());
    }

    private Node committee() {
        CompositionPane composition = new CompositionPane(model, forms, desk);
        ScrollPane scroll = new ScrollPane(composition);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.visibleProperty().bind(model.composition().present());
        return scroll;
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    private void editChosen() {
        var chosen = model.chosen().get();
        if (chosen != null) {
            forms.editBody(chosen);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        forms.close();
        model.load();
        Long id = place.id();
        showChart(place.part());
        if (id != null && place.part().equals(OrganizationSearch.UNIT)) {
            middle.getSelectionModel().selectLast();
            model.unit(id).ifPresent(forms::editUnit);
        } else if (id != null) {
            model.choose(id);
            lead(place.part());
        }
    }

    /// To the step or the field that is missing.
    private void lead(String part) {
        if (part.equals(FOUNDING)) {
            middle.getSelectionModel().select(1);
            forms.editFounding();
            Platform.runLater(() -> forms.founding().missing().ifPresent(this::focus));
        } else if (part.equals(EDIT)) {
            editChosen();
        }
    }

    /// The form was only just put there.
    private void focus(BodyStep.Kind step) {
        tree.applyCss();
        tree.layout();
        Optional.ofNullable(tree.lookup("#" + FoundingFields.id(step))).ifPresent(Node::requestFocus);
    }

    @Override
    public ObservableStringValue trail() {
        return model.trail();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return forms.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return new OrganizationDrafts(forms, model).draft();
    }

    @Override
    public void restore(Draft draft) {
        new OrganizationDrafts(forms, model).restore(draft);
    }

    @Override
    public void discard() {
        forms.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, forms::addBody,
                PageCommand.SAVE, forms::save,
                PageCommand.FIND, filter::requestFocus,
                PageCommand.PRINT, model::issueRoll,
                PageCommand.CLOSE, forms::close);
    }
}

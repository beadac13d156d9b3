package org.jiedao.dossier.view;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
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
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.dossier.Dossier;
import org.jiedao.dossier.Entry;
import org.jiedao.people.view.PersonBar;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 履职档案 of page 人员: one person's service on a timeline, with the meetings counted. A place's id is the person's.
public final class DossierView implements PageBody {
    public static final String PART = "履职档案";

    private final DossierViewModel model;
    private final Desk desk;
    private final VBox node = new VBox();
    private final PersonBar bar;
    private final ObservableStringValue trail;
    private final ObservableStringValue head;
    private final ObservableStringValue count;
    private final ObservableList<Node> actions;

    public DossierView(DossierViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        DossierTables tables = new DossierTables(model, desk);
        trail = Bindings.createStringBinding(this::name, model.dossier());
        head = Bindings.createStringBinding(this::told, model.dossier());
        count = Bindings.createStringBinding(this::attendedInAll, model.dossier());
        bar = new PersonBar("dossier", model.everyone(), model.dossier().map(Dossier::person))
                .picking("谁的履职档案", picked -> desk.navigator().open(Place.of(PageName.PEOPLE, PART, picked.id())))
                .with(kind())
                .telling("dossier-head", head);
        TabPane tabs = new TabPane(tab("履职时间线", tables.timeline()), meetings(tables.attended()));
        tabs.setAccessibleText("履职时间线和会议出席");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node.getStyleClass().add("rows");
        node.getChildren().addAll(bar, tabs);
        actions = FXCollections.observableArrayList(roster(), print());
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    /// The tab says how often, so that it need not be opened for that.
    private Tab meetings(Node table) {
        Label note = new Label("“应到”包括请假的，不包括没有列入应到名单的会议");
        note.getStyleClass().add("form-hint");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox rows = new VBox(note, table);
        rows.getStyleClass().add("tight");
        Tab meetings = tab("", rows);
        meetings.textProperty().bind(count);
        return meetings;
    }

    private Button roster() {
        return shown(
                "dossier-person-edit",
                Buttons.plain("改这个人", "bi-pencil", () -> go(dossier -> Place.of(PageName.PEOPLE, dossier.person().id()))),
                "回到花名册，修改这个人的单位和职务");
    }

    private Button print() {
        return shown(
                "print-dossier",
                Buttons.plain("预览和签发履职档案", "bi-printer", this::toDrafting),
                "排成一份履职档案，先看再签发；不印电话");
    }

    private Button shown(String id, Button button, String hint) {
        return Buttons.named(id, Buttons.when(button, model.dossier().isNotNull(), hint));
    }

    private void toDrafting() {
        go(dossier -> Place.drafting(Paper.DOSSIER.name(), dossier.person().id()));
    }

    private interface To {
        Place of(Dossier dossier);
    }

    private void go(To to) {
        Dossier shown = model.dossier().get();
        if (shown != null) {
            desk.navigator().open(to.of(shown));
        }
    }

    private Node kind() {
        ComboBox<String> kind = Lists.choice(
                FXCollections.observableArrayList(Stream.concat(
                                Stream.of(DossierViewModel.EVERYTHING),
                                Arrays.stream(Entry.Kind.values()).map(Entry.Kind::label))
                        .toList()),
                text -> text);
        kind.setId("dossier-kind");
        kind.setAccessibleText("只看哪一类");
        kind.getStyleClass().add("filter-choice");
        kind.valueProperty().bindBidirectional(model.kind());
        return kind;
    }

    private String name() {
        Dossier shown = model.dossier().get();
        return shown == null ? PART : shown.person().name().value() + "的" + PART;
    }

    private String told() {
        Dossier shown = model.dossier().get();
        return shown == null
                ? ""
                : shown.unit() + "　" + shown.person().titleOnPaper().orElse("") + "　截至"
                        + ChineseDate.format(shown.day()) + "，共" + shown.entries().size() + "条";
    }

    private String attendedInAll() {
        Dossier shown = model.dossier().get();
        return shown == null ? "会议出席" : "会议出席　" + shown.attendedInAll();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.show(place.id());
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
        return Map.of(PageCommand.FIND, bar::find, PageCommand.PRINT, this::toDrafting);
    }
}

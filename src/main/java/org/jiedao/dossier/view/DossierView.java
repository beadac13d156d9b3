package org.jiedao.dossier.view;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.dossier.Attended;
import org.jiedao.dossier.Dossier;
import org.jiedao.dossier.Entry;
import org.jiedao.liaison.view.LiaisonView;
import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.GroupedTable;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;

/// Part 履职档案 of page 人员: one person's service on a timeline, with the meetings counted. A place's id is the person's.
public final class DossierView implements PageBody {
    public static final String PART = "履职档案";

    private final DossierViewModel model;
    private final Desk desk;
    private final VBox node = new VBox();
    private final SearchableChoice<Person> person;
    private final ObservableStringValue trail;
    private final ObservableStringValue head;
    private final ObservableStringValue count;
    private final ObservableList<Node> actions;

    public DossierView(DossierViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        person = new SearchableChoice<>(
                model.everyone(),
                one -> one.name().value(),
                one -> Pinyin.of(one.name().value()).initials());
        trail = Bindings.createStringBinding(this::name, model.dossier());
        head = Bindings.createStringBinding(this::told, model.dossier());
        count = Bindings.createStringBinding(this::attendedInAll, model.dossier());
        TabPane tabs = new TabPane(tab("履职时间线", timeline()), meetings());
        tabs.setAccessibleText("履职时间线和会议出席");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node.getStyleClass().add("rows");
        node.getChildren().addAll(toolbar(), tabs);
        actions = FXCollections.observableArrayList(roster(), print());
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    /// The tab says how often, so that it need not be opened for that.
    private Tab meetings() {
        Label note = new Label("“应到”包括请假的，不包括没有列入应到名单的会议");
        note.getStyleClass().add("form-hint");
        Node table = attended();
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

    private Node toolbar() {
        person.setId("dossier-person");
        person.setAccessibleText("谁的履职档案");
        person.setPromptText("输入姓名或拼音首字母");
        model.dossier().subscribe(dossier -> person.setValue(dossier == null ? null : dossier.person()));
        person.valueProperty().addListener((_, _, picked) -> {
            Dossier shown = model.dossier().get();
            if (picked != null && (shown == null || shown.person().id() != picked.id())) {
                desk.navigator().open(Place.of(PageName.PEOPLE, PART, picked.id()));
            }
        });
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
        Label words = new Label();
        words.setId("dossier-head");
        words.textProperty().bind(head);
        words.getStyleClass().add("muted");
        HBox toolbar = new HBox(person, kind, words);
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private Node timeline() {
        GroupedTable<Entry> table = new GroupedTable<Entry>("履职时间线", entry -> entry)
                .column("日期", 150, entry -> ChineseDate.format(entry.on()))
                .column("类别", 90, entry -> entry.kind().label(), entry -> Badge.of(entry.kind().label(), tone(entry)))
                .column("事项", 330, Entry::what, entry -> Buttons.link(entry.what(), () -> open(entry)))
                .column("状态", 170, Entry::state)
                .column("说明", 360, Entry::detail)
                .groups(model.years())
                .onOpen(this::open)
                .whenEmpty(new EmptyState(
                        "bi-person-lines-fill",
                        "这里还没有履职记录",
                        "先在上面选一个人，登记过的事按时间排在这里。"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        return table;
    }

    private static Badge.Tone tone(Entry entry) {
        return switch (entry.kind()) {
            case SEAT, CERTIFICATE -> Badge.Tone.ACCENT;
            case ENDING, MEETING, TASK, LIAISON -> Badge.Tone.NEUTRAL;
        };
    }

    private void open(Entry entry) {
        desk.navigator().open(place(entry));
    }

    private static Place place(Entry entry) {
        return switch (entry.kind()) {
            case SEAT, ENDING -> Place.of(PageName.ORGANIZATION, entry.record());
            case CERTIFICATE -> Place.of(PageName.DISPATCH, entry.record());
            case MEETING -> Place.of(PageName.MEETING, entry.record());
            case TASK -> Place.of(PageName.FOLLOW_UP, entry.record());
            case LIAISON -> Place.of(PageName.ORGANIZATION, LiaisonView.PART, entry.record());
        };
    }

    private Node attended() {
        DataTable<Attended> table = new DataTable<Attended>("会议出席")
                .column("年度", 80, line -> line.year() + "年")
                .column("组织", 230, Attended::body)
                .column("会议种类", 140, Attended::kind)
                .column("出席/应到", 100, line -> line.tally().present() + "/" + line.tally().expected())
                .column("请假", 70, line -> String.valueOf(line.tally().excused()))
                .column("缺席", 70, line -> String.valueOf(line.tally().absent()))
                .column("列席", 70, line -> String.valueOf(line.tally().satIn()))
                .column("没有登记", 90, line -> String.valueOf(line.tally().unrecorded()))
                .rows(model.attended())
                .whenEmpty(new Label("没有列入过已召开会议的应到名单"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        return table;
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
        return Map.of(PageCommand.FIND, person::requestFocus, PageCommand.PRINT, this::toDrafting);
    }
}

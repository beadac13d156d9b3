package org.jiedao.home.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.home.TermEnd;
import org.jiedao.home.Todo;
import org.jiedao.rule.Clause;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.Section;

/// Page 首页: what is to be done, which terms end, what was issued last. Every line leads to where it is done.
public final class HomeView implements PageBody {
    private final HomeViewModel model;
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();

    /// `buildSample` fills an empty register with the fictional street.
    public HomeView(HomeViewModel model, YearBookViewModel book, Desk desk, Runnable buildSample) {
        this.model = model;
        this.desk = desk;
        FirstSteps first = new FirstSteps(model, desk, () -> build(buildSample));
        shownWhen(first, model.progress().map(progress -> !progress.isComplete()));
        Section todo = new Section("待办", list(model.todos(), this::todo, "bi-check2-circle", "眼下没有待办"));
        todo.note().textProperty().bind(Bindings.size(model.todos()).asString("%d件"));
        Section papers = new Section(
                "最近的文书", list(model.recent(), this::paper, "bi-file-earmark-text", "还没有签发过文书"));
        shownWhen(todo, model.blank().not());
        shownWhen(papers, model.blank().not());
        Section dues = dues(book);
        shownWhen(dues, model.blank().not());
        VBox left = new VBox(sampleNote(), first, todo, dues, papers);
        Section standings = new Section("体检", new StandingsPane(model.outlook().outlook(), desk.navigator()));
        shownWhen(standings, model.blank().not());
        VBox right = new VBox(
                standings, new Section("任期到期", list(model.terms(), this::term, "bi-calendar3", "还没有登记届次")));
        Section rhythm = rhythm();
        shownWhen(rhythm, model.blank().not());
        node.setContent(new HomeColumns(left, right, rhythm, node.widthProperty(), desk.settings()));
        node.setFitToWidth(true);
        node.getStyleClass().add("plain-scroll");
    }

    private Section dues(YearBookViewModel book) {
        MenuButton year = new MenuButton("年度责任表", Icons.of("bi-printer"));
        year.setId("annual-duties");
        year.disableProperty().bind(Bindings.isEmpty(model.committees()));
        MenuItem all = new MenuItem("全部（一册拟稿）……");
        all.setId("annual-duties-book");
        all.setOnAction(_ -> book.bind(List.copyOf(model.committees())));
        ObservableList<MenuItem> each = FXCollections.observableArrayList();
        Lists.fill(each, model.committees(), this::yearOf);
        each.subscribe(() -> fill(year, each, all));
        fill(year, each, all);
        Label note = new Label();
        Section dues = new Section("近期应办", new DuesPane(model.outlook().outlook(), desk.navigator(), note), year);
        dues.note().textProperty().bind(note.textProperty());
        return dues;
    }

    private static void fill(MenuButton year, List<MenuItem> each, MenuItem all) {
        year.getItems().setAll(each);
        year.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private Section rhythm() {
        YearPane pane = new YearPane(model.year(), desk.navigator());
        Section rhythm = new Section("年度节律", pane, pane.chooser());
        rhythm.note().setText(desk.today().getYear() + "年");
        return rhythm;
    }

    private MenuItem yearOf(Committee committee) {
        MenuItem item = new MenuItem(committee.name());
        item.setOnAction(_ -> desk.navigator().open(Place.drafting(Paper.ANNUAL_DUTIES.name(), committee.id())));
        return item;
    }

    private void build(Runnable buildSample) {
        desk.tasks()
                .run(
                        "建立示例街道",
                        _ -> {
                            buildSample.run();
                            return true;
                        },
                        _ -> desk.navigator().open(Place.of(PageName.HOME)),
                        cause -> desk.notices().failed("示例街道没有建立，什么也没有写。", cause));
    }

    /// The sample can be taken away as long as nothing else was recorded.
    private Node sampleNote() {
        Label words = new Label("这是示例街道，人和单位都是虚构的。看完可以移走，再登记自己的街道。");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = Buttons.plain("移走示例", "bi-trash", this::removeSample);
        remove.setId("remove-sample");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox note = new HBox(Icons.of("bi-signpost-split"), words, remove);
        note.getStyleClass().addAll("message-bar", "tone-note");
        note.setAlignment(Pos.CENTER_LEFT);
        shownWhen(note, model.removable());
        return note;
    }

    private void removeSample() {
        desk.tasks()
                .run(
                        "移走示例街道",
                        progress -> model.removeSample(progress::at),
                        refusal -> {
                            model.load();
                            refusal.ifPresentOrElse(
                                    desk.notices()::refused,
                                    () -> desk.notices().done("示例街道已移走，登记册又是空的；反悔按 Ctrl+Y。"));
                        },
                        cause -> desk.notices().failed("示例街道没有移走，数据没有变。请检查备份文件夹所在的磁盘后再试。", cause));
    }

    private static <T> Node list(
            ObservableList<T> items, Function<T, Node> line, String icon, String nothing) {
        VBox lines = Lists.fill(new VBox(), items, line);
        lines.getStyleClass().add("lines");
        EmptyState empty = new EmptyState(icon, nothing, "");
        shownWhen(empty, Bindings.isEmpty(items));
        return new StackPane(empty, lines);
    }

    private Node todo(Todo todo) {
        Clause clause = todo.clause();
        Label citation = new Label(clause == null ? "" : clause.citation());
        citation.getStyleClass().add("citation");
        if (clause != null) {
            citation.setTooltip(FindingsPane.quoted(clause.wording()));
        }
        return line(todo.what(), todo.why(), citation, Aims.place(todo.aim()));
    }

    private Node term(TermEnd end) {
        Badge.Tone tone = end.isNear(model.today()) ? Badge.Tone.ATTENTION : Badge.Tone.NEUTRAL;
        return line(
                end.committee().name(),
                "第" + end.term().ordinal() + "届　" + ChineseDate.format(end.term().endsOn()) + "届满",
                Badge.of(end.remaining(model.today()), tone),
                Place.of(PageName.ORGANIZATION, end.committee().body().id()));
    }

    private Node paper(DispatchEntry entry) {
        return line(
                entry.number().toString(),
                entry.matter().title(),
                Badge.of(entry.matter().paper().label(), Badge.Tone.NEUTRAL),
                Place.of(PageName.DISPATCH, entry.id()));
    }

    private HomeLine line(String what, String more, Node mark, Place place) {
        return new HomeLine(what, more, mark, () -> desk.navigator().open(place));
    }

    private static void shownWhen(Node shown, ObservableValue<Boolean> condition) {
        shown.visibleProperty().bind(condition);
        shown.managedProperty().bind(condition);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
    }
}

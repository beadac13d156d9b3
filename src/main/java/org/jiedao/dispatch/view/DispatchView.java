package org.jiedao.dispatch.view;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
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
import org.jiedao.ui.SearchField;

/// Page 文书: the register and the paper chosen.
public final class DispatchView implements PageBody {
    private final DispatchViewModel model;
    private final Desk desk;
    private final SearchField filter = new SearchField("按文号、标题或种类筛选");
    private final HBox node = new HBox();
    private final VersionDifference difference;

    public DispatchView(DispatchViewModel model, BindingViewModel binding, Desk desk) {
        this.model = model;
        this.desk = desk;
        difference = new VersionDifference(model);
        filter.query().addListener((_, _, query) -> model.filter(query));
        filter.setMaxWidth(420);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.size(model.rows()).asString("%d件"));
        HBox toolbar = new HBox(filter, count);
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        DataTable<EntryRow> table = table();
        // below the table: where it appears no row moves under the mouse
        VBox left = new VBox(
                toolbar, table, new BindingBar(binding, table.getSelectionModel().getSelectedItems()));
        left.getStyleClass().add("rows");
        HBox.setHgrow(left, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.preview(), work());
        StackPane right = new StackPane(preview, difference);
        right.prefWidthProperty().bind(node.widthProperty().multiply(0.46));
        right.minWidthProperty().bind(node.widthProperty().multiply(0.44));
        right.managedProperty().bind(preview.managedProperty());
        node.getStyleClass().add("columns");
        node.getChildren().addAll(left, right);
    }

    private DataTable<EntryRow> table() {
        DataTable<EntryRow> table = new DataTable<EntryRow>("发文登记")
                .twoLines()
                .column("文号", 150, EntryRow::number)
                .column("标题", 260, EntryRow::title)
                .column("日期", 92, EntryRow::date)
                .column("种类", 84, EntryRow::kind)
                .column("人数", 54, EntryRow::headcount)
                .column("状态", 70, EntryRow::state, row -> Badge.of(row.state(), tone(row)))
                .rows(model.rows())
                .onOpen(this::go)
                .whenEmpty(new EmptyState(
                        "bi-file-earmark-text",
                        "还没有签发过文书",
                        "在“聘任”里走完一步，就能签发那一步的文书；编号、文件和校验值都登记在这里。",
                        Buttons.plain(
                                "去聘任", "bi-person-check", () -> desk.navigator().open(Place.of(PageName.APPOINTMENT)))))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> {
            EntryRow row = table.getSelectionModel().getSelectedItem();
            if (row != null && table.getSelectionModel().getSelectedItems().size() == 1) {
                go(row);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static Badge.Tone tone(EntryRow row) {
        if (row.entry().isVoid()) {
            return Badge.Tone.BAD;
        }
        return row.entry().newest().number() == 1 ? Badge.Tone.GOOD : Badge.Tone.ACCENT;
    }

    private void go(EntryRow row) {
        desk.navigator().open(Place.of(PageName.DISPATCH, row.entry().id()));
    }

    private Node work() {
        Label facts = new Label();
        facts.textProperty().bind(model.facts());
        facts.setWrapText(true);
        facts.getStyleClass().add("form-hint");
        FlowPane buttons = new FlowPane(
                PrintPane.button(model.printing(), model::purpose),
                Buttons.plain("打开 PDF", "bi-box-arrow-up-right", () -> model.reprint(desk.surroundings().opener()::open)),
                Buttons.plain("打开文件夹", "bi-folder2-open", () -> model.file("pdf")
                        .ifPresent(desk.surroundings().opener()::reveal)),
                revise());
        buttons.getStyleClass().add("button-flow");
        TextField reason = new TextField();
        reason.setId("void-reason");
        reason.setPromptText("作废须写明原因");
        reason.setAccessibleText("作废原因");
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button markVoid = Buttons.plain("作废", "bi-slash-circle", model::markVoid);
        markVoid.setId("mark-void");
        HBox voiding = new HBox(reason, markVoid);
        voiding.getStyleClass().add("button-row");
        voiding.visibleProperty().bind(model.voidable().and(model.printing().open().not()));
        voiding.managedProperty().bind(voiding.visibleProperty());
        VBox work = new VBox(facts, versions(), PrintPane.inPlaceOf(buttons, model.printing(), desk.tasks()), voiding);
        work.getStyleClass().add("tight");
        // else the room is reckoned for the buttons in two rows
        buttons.prefWrapLengthProperty().bind(work.widthProperty());
        HBox.setHgrow(work, Priority.ALWAYS);
        return work;
    }

    private Button revise() {
        Button revise = Buttons.plain("修改后另出新版", "bi-files", () -> model.shown()
                .ifPresent(entry -> desk.navigator().open(Place.revising(entry.id()))));
        revise.setId("revise");
        revise.visibleProperty().bind(model.voidable());
        revise.managedProperty().bind(model.voidable());
        return revise;
    }

    private Node versions() {
        ComboBox<DispatchEntry.Version> version =
                Lists.choice(model.versions(), one -> one.label() + "　" + ChineseDate.format(one.madeOn()));
        version.setId("version");
        version.setAccessibleText("看哪一版");
        version.valueProperty().bindBidirectional(model.version());
        Button compare = Buttons.plain("和上一版的差别", "bi-file-diff", difference::open);
        compare.setId("compare");
        compare.disableProperty()
                .bind(model.version().map(one -> one.number() == 1).orElse(true));
        FlowPane line = new FlowPane(version, compare);
        line.getStyleClass().add("button-flow");
        line.visibleProperty().bind(Bindings.size(model.versions()).greaterThan(1));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
        Long id = place.id();
        if (id == null) {
            model.close();
        } else {
            model.show(id);
        }
    }

    @Override
    public ObservableStringValue trail() {
        return model.trail();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.FIND,
                filter::requestFocus,
                PageCommand.PRINT,
                () -> model.printing().start(model.purpose()),
                PageCommand.CLOSE,
                () -> desk.navigator().open(Place.of(PageName.DISPATCH)));
    }
}

package org.jiedao.upward.form.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.people.Pinyin;
import org.jiedao.settings.Draft;
import org.jiedao.sheet.FormSheet;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.upward.Period;
import org.jiedao.upward.form.MappingText;

/// Part 上级表样 of page 上报: the superiors' own workbooks; a dropped one is marked once, known again, and filled.
public final class FormsView implements PageBody {
    public static final String PART = "上级表样";

    private final FormsViewModel model;
    private final FillingViewModel filling;
    private final Desk desk;
    private final StackPane node = new StackPane();
    private final ObservableStringValue trail;
    private final BooleanBinding adoptable;
    private final ObservableList<Node> actions;

    public FormsView(FormUseCases cases, Desk desk) {
        this.desk = desk;
        model = new FormsViewModel(cases, desk);
        filling = new FillingViewModel(cases, model, desk);
        trail = Bindings.createStringBinding(() -> model.open().get() == null ? "" : model.name().get(), model.open(), model.name());
        adoptable = Bindings.createBooleanBinding(
                () -> model.open().get() != null && model.open().get().kept() == null && !model.kept().isEmpty(),
                model.open(),
                model.kept());
        Node list = list();
        Node table = table();
        list.visibleProperty().bind(model.open().isNull());
        table.visibleProperty().bind(model.open().isNotNull());
        node.getChildren().addAll(list, table);
        node.setOnDragOver(this::accept);
        node.setOnDragDropped(this::take);
        actions = FXCollections.observableArrayList(choose(), close(), save(), fill());
    }

    private Button choose() {
        Button choose = Buttons.plain(
                "选择表样", "bi-folder2-open", () -> desk.surroundings().dialogs().chooseWorkbook().ifPresent(this::opened));
        choose.setId("choose-form");
        return choose;
    }

    private void opened(Path file) {
        if (model.dirty().dirty().get()) {
            desk.notices().refused("没有打开：“" + model.name().get() + "”的对应还没有保存。请先保存对应，或关闭表样。");
        } else {
            model.open(file);
        }
    }

    private Button close() {
        Button close = Buttons.when(
                Buttons.plain("关闭表样", "bi-x", model::close), model.open().isNotNull(), "回到保存过的表样；没有保存的对应不留");
        close.setId("close-form");
        return close;
    }

    private Button save() {
        Button save = Buttons.when(
                Buttons.plain("保存对应", "bi-check2", model::save),
                model.open().isNotNull(),
                "下次拖入同一份空白表，就认得、填得；先选择表样");
        save.setId("save-mapping");
        return save;
    }

    private Button fill() {
        Button fill = Buttons.when(
                Buttons.primary("填写并导出", "bi-file-earmark-excel", filling::fill),
                model.open().isNotNull(),
                "只写标了的格子，别的原样不动；填好的一份登记在“报送登记”；先选择表样");
        fill.setId("fill-form");
        return fill;
    }

    private Node list() {
        DataTable<KeptLine> table = new DataTable<KeptLine>("保存过的表样")
                .column("表样", 320, line -> line.form().name())
                .column("标了几处", 90, line -> String.valueOf(line.marks()))
                .column("上次填写", 140, KeptLine::filled)
                .column("上次报送", 260, KeptLine::sent)
                .rows(model.kept())
                .onOpen(_ -> desk.surroundings().dialogs().chooseWorkbook().ifPresent(this::opened))
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-file-earmark-excel",
                        "把上级发来的空白表（.xlsx）拖到这里",
                        "标一次哪一格填哪个数，保存以后，下次拖进来就能填。格式、公式、合并的格子都不动。"))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label hint = new Label("再填一次：把同一份空白表拖进来，或双击一行再选文件。今年换了新表的，拖进来以后可以沿用去年的对应。");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox rows = new VBox(hint, table);
        rows.getStyleClass().add("tight");
        return rows;
    }

    private Node table() {
        SheetPane sheet = new SheetPane(model);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox left = new VBox(bar(), sheets(), sheet);
        left.getStyleClass().add("tight");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, new MarkPane(model, filling));
        columns.getStyleClass().add("columns");
        return columns;
    }

    private Node bar() {
        TextField name = new TextField();
        name.setId("form-name");
        name.setAccessibleText("表样名称");
        name.textProperty().bindBidirectional(model.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Integer> year = Lists.choice(filling.years(), one -> one + "年");
        year.setId("fill-year");
        year.setAccessibleText("填哪一年");
        year.valueProperty().bindBidirectional(filling.year());
        ComboBox<Period.Part> part =
                Lists.choice(FXCollections.observableArrayList(Arrays.asList(Period.Part.values())), Period.Part::label);
        part.setId("fill-part");
        part.setAccessibleText("填哪一期");
        part.valueProperty().bindBidirectional(filling.part());
        CheckBox replacing = new CheckBox("覆盖已有内容");
        replacing.setId("fill-replacing");
        replacing.selectedProperty().bindBidirectional(filling.replacing());
        Label label = new Label("名称");
        label.setMinWidth(Region.USE_PREF_SIZE);
        replacing.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(label, name, year, part, replacing);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node sheets() {
        SearchableChoice<FormSheet> sheet =
                new SearchableChoice<>(model.sheets(), FormSheet::name, one -> Pinyin.of(one.name()).initials());
        sheet.setId("form-sheets");
        sheet.setAccessibleText("哪张表");
        sheet.valueProperty().bindBidirectional(model.sheet());
        Label cut = new Label("只显示左上一部分，别的格写地址");
        cut.getStyleClass().add("muted");
        cut.visibleProperty().bind(model.sheet().map(FormSheet::cut).orElse(false));
        MenuButton adopt = new MenuButton("沿用另一份的对应");
        adopt.setId("adopt-mapping");
        Lists.fill(adopt.getItems(), model.kept(), this::adopting);
        adopt.visibleProperty().bind(adoptable);
        HBox bar = new HBox(new Label("表"), sheet, adopt, cut);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private MenuItem adopting(KeptLine line) {
        MenuItem item = new MenuItem(line.form().name());
        item.setOnAction(_ -> model.adopt(line.form()));
        return item;
    }

    private void accept(DragEvent event) {
        if (workbook(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        workbook(event).ifPresent(file -> {
            opened(file);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static Optional<Path> workbook(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?"))
                .map(File::toPath)
                .findFirst();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
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
        return model.dirty().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        OpenForm open = model.open().get();
        return open == null || !model.dirty().dirty().get()
                ? Optional.empty()
                : Optional.of(new Draft(
                        PageName.REPORTING.name(),
                        open.file().toString(),
                        Map.of("name", model.name().get(), "marks", MappingText.write(model.mapping().get()))));
    }

    @Override
    public void restore(Draft draft) {
        model.restore(
                Path.of(draft.form()),
                draft.fields().getOrDefault("name", ""),
                draft.fields().getOrDefault("marks", ""));
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save);
    }
}

package org.jiedao.people.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchField;

/// Page 人员: the roster and, at its side, the person chosen.
public final class PeopleView implements PageBody {
    private static final double ROOM_FOR_ONE_LINE = 880;

    private final PeopleViewModel model;
    private final Desk desk;
    private final SearchField filter = new SearchField("按姓名、单位、职务或拼音首字母筛选");
    private final HBox node = new HBox();
    private final ObservableList<Node> actions;

    public PeopleView(PeopleViewModel model, NameProofs proofs, Desk desk) {
        this.model = model;
        this.desk = desk;
        filter.setId("people-filter");
        filter.query().addListener((_, _, query) -> model.filter(query));
        PersonPane form = new PersonPane(model, desk);
        form.visibleProperty().bind(model.editing());
        form.managedProperty().bind(model.editing());
        model.editing().addListener((_, _, editing) -> {
            if (editing) {
                proofs.hide();
            }
        });
        VBox list = new VBox(toolbar(), table());
        list.getStyleClass().add("rows");
        HBox.setHgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("columns");
        node.getChildren().addAll(list, form, proofs.pane());
        actions = FXCollections.observableArrayList(
                proof(proofs),
                Buttons.plain("导入花名册", "bi-file-earmark-spreadsheet", this::chooseWorkbook),
                paste(),
                new RosterExport(model, desk).button(),
                Buttons.primary("新增人员", "bi-person-plus", model::addNew));
    }

    private HBox toolbar() {
        Label count = new Label();
        count.textProperty().bind(Bindings.size(model.rows()).asString("%d人"));
        count.getStyleClass().add("muted");
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMaxWidth(420);
        HBox toolbar = new HBox(filter, count);
        toolbar.getStyleClass().add("toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        return toolbar;
    }

    private Node table() {
        Navigator navigator = desk.navigator();
        DataTable<PersonRow> table = new DataTable<PersonRow>("人员表")
                .twoLinesUnder(ROOM_FOR_ONE_LINE)
                .column("姓名", 110, PersonRow::name)
                .column("单位", 240, PersonRow::unit)
                .column("职务", 150, PersonRow::post)
                .column("党内职务", 150, PersonRow::partyPost)
                .column("工作电话", 130, PersonRow::phone)
                .rows(model.rows())
                .onOpen(row -> navigator.open(Place.of(PageName.PEOPLE, row.person().id())))
                .onPaste(() -> navigator.open(Place.pasted()))
                .whenEmpty(new EmptyState(
                        "bi-people",
                        "这里还没有人",
                        "把街道手里的花名册（Excel）拖进窗口，先看一遍再导入；也可以逐个新增。若在筛选，请清空筛选框。",
                        Buttons.plain("导入花名册", "bi-file-earmark-spreadsheet", this::chooseWorkbook)))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> choose(table));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Button proof(NameProofs proofs) {
        Button proof = Buttons.when(
                Buttons.plain("校对姓名", "bi-search", () -> proofNames(proofs)),
                Bindings.isNotEmpty(model.rows()),
                "把表里筛选出来的人的姓名放大成校对页：72磅大字、单位、生僻字的编码和字体");
        proof.setId("proof-names");
        return proof;
    }

    private void proofNames(NameProofs proofs) {
        desk.navigator().open(Place.of(PageName.PEOPLE));
        proofs.show("姓名校对页", model.proofEntries());
    }

    private Button paste() {
        Button paste = Buttons.plain(
                "粘贴", "bi-clipboard", () -> desk.navigator().open(Place.pasted()));
        paste.setId("paste-rows");
        paste.setTooltip(new Tooltip("在 Excel 或 WPS 里连同表头复制几行，再点这里或在表格里按 Ctrl+V：先看预览，确认之前什么也不写"));
        return paste;
    }

    private void choose(DataTable<PersonRow> table) {
        ObservableList<PersonRow> chosen = table.getSelectionModel().getSelectedItems();
        chosen.stream()
                .filter(_ -> chosen.size() == 1)
                .forEach(row -> desk.navigator().open(Place.of(PageName.PEOPLE, row.person().id())));
    }

    private void chooseWorkbook() {
        desk.surroundings()
                .dialogs()
                .chooseWorkbook()
                .ifPresent(file -> desk.navigator().open(Place.of(PageName.IMPORT, file)));
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
            model.edit(id);
        }
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
        return model.form().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return Optional.of(model.draft());
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft);
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, model::addNew,
                PageCommand.SAVE, model::save,
                PageCommand.FIND, filter::requestFocus,
                PageCommand.CLOSE, () -> desk.navigator().open(Place.of(PageName.PEOPLE)));
    }
}

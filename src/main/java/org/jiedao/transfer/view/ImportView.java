package org.jiedao.transfer.view;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;

/// Page 导入花名册: nothing is written until 确认导入.
public final class ImportView implements PageBody {
    private final ImportViewModel model;
    private final Desk desk;
    private final TabPane node;
    private final ObservableList<Node> actions;

    public ImportView(ImportViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        VBox remarks = Lists.fill(new VBox(), model.remarks(), ImportView::remark);
        remarks.getStyleClass().addAll("card", "tight");
        ScrollPane scroll = new ScrollPane(remarks);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Tab told = tab("提示", scroll);
        told.textProperty().bind(Bindings.size(model.remarks()).asString("提示 %d"));
        node = new TabPane(
                tab("逐行预览", new RowsPane(model, desk.settings())), tab("栏目对应", new MappingPane(model)), told);
        node.setAccessibleText("预览、栏目和提示");
        Button confirm = Buttons.when(
                Buttons.primary("确认导入", "bi-check2", model::confirm), model.ready(), "导入是一步，可以整个撤销；导入前先自动备份");
        confirm.setId("confirm-import");
        actions = FXCollections.observableArrayList(
                Buttons.plain("换一个文件", "bi-file-earmark-spreadsheet", this::chooseAnother), confirm);
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    private static Node remark(String sentence) {
        Label line = new Label("· " + sentence);
        line.setWrapText(true);
        return line;
    }

    private void chooseAnother() {
        desk.surroundings().dialogs().chooseWorkbook().ifPresent(model::read);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        Optional<Path> file = Optional.ofNullable(place.file());
        file.ifPresent(model::read);
        if (place.isPasted()) {
            model.paste(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
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
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::confirm);
    }
}

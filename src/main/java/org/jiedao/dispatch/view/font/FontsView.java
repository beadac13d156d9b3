package org.jiedao.dispatch.view.font;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.view.WorkingSheetPane;
import org.jiedao.document.font.CharacterLevel;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Place;
import org.jiedao.ui.Section;

/// Part 字体: the five faces, the user's own fonts, the sample sheet.
public final class FontsView implements PageBody {
    private static final double FACES_HEIGHT = 236;
    private static final double OWN_HEIGHT = 170;
    private static final double SHEET_SHARE = 0.46;

    private final FontsViewModel model;
    private final Desk desk;
    private final HBox node = new HBox();
    private final ObservableList<Node> actions;

    public FontsView(FontsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        VBox list = new VBox(faces(), own());
        list.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        WorkingSheetPane sheet = new WorkingSheetPane(model.sheet(), desk);
        sheet.prefWidthProperty().bind(node.widthProperty().multiply(SHEET_SHARE));
        sheet.minWidthProperty().bind(node.widthProperty().multiply(SHEET_SHARE));
        node.getStyleClass().add("columns");
        node.getChildren().addAll(scroll, sheet);
        var show = Buttons.primary("字体样张", "bi-eye", model::showSheet);
        show.setId("font-sheet");
        var reread = Buttons.plain("重新读取", "bi-arrow-repeat", model::reread);
        reread.setId("reread-fonts");
        actions = FXCollections.observableArrayList(reread, show);
    }

    private Node faces() {
        DataTable<FaceRow> table = new DataTable<FaceRow>("五种字体")
                .column("字体", 62, FaceRow::face)
                .column("标准用处", 150, FaceRow::asked)
                .column("本机所用", 128, FaceRow::family)
                .column("来自", 92, FaceRow::origin, row -> Badge.of(row.origin(), tone(row)))
                .column("GB 2312", 78, FaceRow::common)
                .column("一级", 92, FaceRow::first)
                .column("三级", 92, FaceRow::third)
                .column("缺字时", 180, FaceRow::lacking)
                .column("文件", 150, FaceRow::file)
                .rows(model.faces())
                .remembered(desk.settings());
        table.setPrefHeight(FACES_HEIGHT);
        table.setMinHeight(FACES_HEIGHT);
        VBox content = new VBox(table, hint(levels()));
        content.getStyleClass().add("tight");
        return new Section("公文用的五种字体", content);
    }

    private static String levels() {
        return CharacterLevel.GB_2312.label() + "：" + CharacterLevel.GB_2312.extent() + "。GB 18030—2022 一级按 "
                + CharacterLevel.LEVEL_1.extent() + " 计；三级是" + CharacterLevel.LEVEL_3.extent()
                + "。缺的字逐字借用：先自带的生僻字字体，再自备的和系统里有这个字的字体；都没有，就不让签发，并指出是谁的名字。";
    }

    private static Badge.Tone tone(FaceRow row) {
        return switch (row.coverage().font().origin()) {
            case OWN -> Badge.Tone.ACCENT;
            case SYSTEM -> Badge.Tone.GOOD;
            case BUNDLED -> Badge.Tone.NEUTRAL;
        };
    }

    private Node own() {
        DataTable<OwnFontRow> table = new DataTable<OwnFontRow>("自备字体")
                .column("文件", 170, OwnFontRow::file)
                .column("族名", 140, OwnFontRow::family)
                .column("采用", 66, row -> row.usable() ? "是" : "否", FontsView::used)
                .column("说明", 330, OwnFontRow::state)
                .rows(model.own())
                .whenEmpty(new EmptyState(
                        "bi-type",
                        "字体文件夹还空着",
                        "把单位已购买、准许嵌入的仿宋、小标宋等字体文件（TTF、OTF、TTC）放进去，再点“重新读取”。"))
                .remembered(desk.settings());
        table.setPrefHeight(OWN_HEIGHT);
        table.setMinHeight(OWN_HEIGHT);
        Label folder = hint("");
        folder.textProperty().bind(model.folder().map(path -> "文件夹：" + path));
        VBox content = new VBox(
                folder,
                table,
                hint("先后：自备 → 系统 → 自带；认字体自己的族名，不认文件名。PDF 嵌入字体，到哪里都一样；Word 只写族名，"
                        + "要在别的电脑上显示同样的字，那台电脑也要装这种字体。"));
        content.getStyleClass().add("tight");
        return new Section(
                "自备字体",
                content,
                Buttons.quiet("换文件夹", "bi-folder-symlink", this::choose),
                Buttons.quiet("打开文件夹", "bi-folder2-open", model::openFolder));
    }

    private static Node used(OwnFontRow row) {
        return row.usable() ? Badge.of("在用", Badge.Tone.GOOD) : Badge.of("未用", Badge.Tone.ATTENTION);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        return hint;
    }

    private void choose() {
        desk.surroundings().dialogs().chooseFolder().ifPresent(model::prefer);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public void open(Place place) {
        model.load();
    }
}

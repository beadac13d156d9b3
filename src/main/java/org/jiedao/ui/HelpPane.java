package org.jiedao.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The help of the page shown, beside it; F1 opens and closes it.
final class HelpPane extends VBox {
    private static final String KEYS =
            """
            Ctrl+K 搜索　Ctrl+F 本页筛选
            Ctrl+N 新建　Ctrl+S 保存
            Ctrl+Z 撤销　Ctrl+Y 重做
            Ctrl+P 打印　F5 刷新
            Alt+← 返回　Esc 关闭
            表格内：F2 或回车 修改　Del 移出
            Ctrl+C 连同表头复制　Ctrl+V 粘贴""";

    private final Label title = new Label();
    private final Label text = new Label();

    HelpPane(Runnable close) {
        setId("help");
        getStyleClass().add("help-pane");
        title.getStyleClass().add("card-title");
        text.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, Icons.button("bi-x", "关闭帮助", close));
        Label keys = new Label(KEYS);
        keys.getStyleClass().add("help-keys");
        keys.setWrapText(true);
        VBox words = new VBox(text, new Label("常用按键"), keys);
        words.getStyleClass().add("help-text");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        getChildren().addAll(head, scroll);
    }

    void show(PageName page) {
        title.setText("帮助 · " + page.label());
        text.setText(HelpText.of(page));
    }
}

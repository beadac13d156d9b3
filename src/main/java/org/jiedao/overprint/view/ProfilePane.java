package org.jiedao.overprint.view;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.TradeSize;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Surroundings;

/// The sheet, what was measured on the calibration sheet, and the picture below.
final class ProfilePane extends VBox {
    private final ProfileViewModel model;
    private final Surroundings surroundings;

    ProfilePane(ProfileViewModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        getStyleClass().addAll("card", "tight");
        ScrollPane scroll = new ScrollPane(grid());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button save = Buttons.when(Buttons.primary("保存", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用");
        save.setId("save-profile");
        Button cancel = Buttons.when(Buttons.plain("取消", "bi-x", model::load), model.dirty(), "回到记录的样子");
        HBox foot = new HBox(save, cancel);
        foot.getStyleClass().add("button-row");
        getChildren().addAll(scroll, foot);
    }

    private FormGrid grid() {
        TextField name = new TextField();
        name.setId("profile-name");
        name.textProperty().bindBidirectional(model.name());
        ComboBox<String> printer = new ComboBox<>();
        printer.setId("profile-printer");
        printer.setEditable(true);
        printer.setOnShowing(_ -> printer.getItems().setAll(model.printers()));
        printer.getEditor().setAccessibleText("打印机");
        printer.getEditor().textProperty().bindBidirectional(model.printer());
        var purpose = Lists.choice(FXCollections.observableArrayList(Purpose.values()), Purpose::label);
        purpose.valueProperty().bindBidirectional(model.purpose());
        var trade = Lists.choice(FXCollections.observableArrayList(TradeSize.values()), TradeSize::label);
        trade.setId("profile-trade");
        trade.valueProperty().bindBidirectional(model.trade());
        return new FormGrid()
                .field("方案名称", name)
                .field("打印机", printer, "可选可填。偏差是按打印机量的，换一台请另建方案。")
                .field("用于", purpose)
                .field("纸张", trade, "预印纸各厂大小不一，请用尺量了再填。")
                .wide(row(0, 1))
                .wide(calibration())
                .wide(row(2, 3))
                .wide(row(4, 5))
                .wide(background());
    }

    private Node calibration() {
        Label words = new Label("① 印校准页，用尺量十字A和两条标尺；② 填下面四个数，保存；③ 印复核页，对光叠在预印纸上核对。");
        words.setWrapText(true);
        words.getStyleClass().add("form-hint");
        Button measure = Buttons.plain("校准页", "bi-aspect-ratio", () -> model.calibration(false, surroundings.opener()::open));
        measure.setId("calibration-sheet");
        Button verify = Buttons.plain("复核页", "bi-check2-square", () -> model.calibration(true, surroundings.opener()::open));
        verify.setId("verification-sheet");
        FlowPane buttons = new FlowPane(measure, verify);
        buttons.getStyleClass().add("button-flow");
        VBox box = new VBox(words, buttons);
        box.getStyleClass().add("tight");
        return box;
    }

    private Node background() {
        Label words = new Label("空白预印纸的扫描图或照片，摆文字框时垫在下面看。只在屏幕上显示，绝不打印；存在本机数据文件夹，不在备份里，丢了不影响打印。");
        words.setWrapText(true);
        words.getStyleClass().add("form-hint");
        Button choose = Buttons.plain(
                "选底图", "bi-image", () -> surroundings.dialogs().choosePicture().ifPresent(model::background));
        choose.setId("choose-background");
        FlowPane buttons = new FlowPane(choose, Buttons.quiet("去掉底图", "bi-x", model::clearBackground));
        buttons.getStyleClass().add("button-flow");
        VBox box = new VBox(words, buttons);
        box.getStyleClass().add("tight");
        return box;
    }

    private Node row(int left, int right) {
        HBox row = new HBox(cell(left), cell(right));
        row.getStyleClass().add("columns");
        return row;
    }

    private Node cell(int number) {
        ProfileViewModel.Measure measure = model.measures().get(number);
        TextField field = new TextField();
        field.setId("profile-measure-" + number);
        field.textProperty().bindBidirectional(measure.typed());
        FormGrid cell = new FormGrid().field(measure.label(), field);
        cell.setPrefWidth(100);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}

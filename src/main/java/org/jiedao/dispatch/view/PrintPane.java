package org.jiedao.dispatch.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.document.preview.Duplex;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;

/// The choices before printing, under the page they are about.
public final class PrintPane extends VBox {
    private static final int COPIES_COLUMNS = 3;
    private static final int PAGES_COLUMNS = 5;

    private final PrintViewModel model;

    private PrintPane(PrintViewModel model, BackgroundTasks tasks) {
        this.model = model;
        setId("print-pane");
        getStyleClass().addAll("tight", "print-pane");
        Label hint = line(new Label(), "form-hint");
        hint.textProperty().bind(model.hint());
        Label trouble = line(new Label(), "print-trouble");
        trouble.setId("print-trouble");
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        VBox choices = new VBox(first(), extent(), sides(), hint, start());
        choices.getStyleClass().add("tight");
        choices.visibleProperty().bind(Bindings.isNotEmpty(model.printers()));
        choices.managedProperty().bind(choices.visibleProperty());
        Button none = Buttons.plain("返回", "bi-arrow-left", model::close);
        none.visibleProperty().bind(choices.visibleProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(choices, trouble, none, progress(tasks));
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
    }

    /// Opens the choices for what the preview shows.
    public static Button button(PrintViewModel model, java.util.function.Supplier<PrintPurpose> purpose) {
        Button button = Buttons.plain("打印", "bi-printer", () -> model.start(purpose.get()));
        button.setId("print");
        return button;
    }

    /// The choices in the place of the buttons beside 打印 while they are open: the page needs the room.
    public static VBox inPlaceOf(Node buttons, PrintViewModel model, BackgroundTasks tasks) {
        buttons.visibleProperty().bind(model.open().not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        VBox either = new VBox(buttons, new PrintPane(model, tasks));
        either.getStyleClass().add("tight");
        HBox.setHgrow(either, Priority.ALWAYS);
        return either;
    }

    private static Label line(Label label, String style) {
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node first() {
        ComboBox<String> printer = Lists.choice(model.printers(), name -> name);
        printer.setId("print-printer");
        printer.setAccessibleText("打印机");
        printer.valueProperty().bindBidirectional(model.printer());
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setPrefWidth(160);
        HBox.setHgrow(printer, Priority.ALWAYS);
        return row(caption("打印机"), printer, Icons.button("bi-x", "不打印了", model::close));
    }

    private Node start() {
        Button print = Buttons.primary("开始打印", "bi-printer", model::print);
        print.setId("print-now");
        print.disableProperty().bind(model.sending());
        return print;
    }

    private Node extent() {
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> choices = FXCollections.observableArrayList(PrintForm.Extent.values()).stream()
                .map(extent -> choice(extent, group))
                .toList();
        TextField pages = field("print-pages", "指定的页码", PAGES_COLUMNS);
        pages.setPromptText("如 1-3,5");
        pages.textProperty().bindBidirectional(model.form().pages());
        pages.textProperty().addListener((_, _, typed) -> {
            if (!typed.isBlank()) {
                model.form().extent().set(PrintForm.Extent.SOME);
            }
        });
        FlowPane line = flow(caption("页码"));
        line.getChildren().addAll(choices);
        line.getChildren().add(pages);
        return line;
    }

    private RadioButton choice(PrintForm.Extent extent, ToggleGroup group) {
        RadioButton button = new RadioButton(extent.label());
        button.setId("print-" + extent);
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.form().extent().set(extent));
        model.form().extent().subscribe(chosen -> button.setSelected(chosen == extent));
        return button;
    }

    private Node sides() {
        TextField copies = field("print-copies", "份数", COPIES_COLUMNS);
        copies.textProperty().bindBidirectional(model.form().copies());
        CheckBox collate = new CheckBox("逐份");
        collate.setAccessibleText("逐份打印");
        collate.selectedProperty().bindBidirectional(model.form().collate());
        collate.visibleProperty().bind(model.form().collating());
        collate.managedProperty().bind(model.form().collating());
        ComboBox<Duplex> duplex = Lists.choice(model.form().duplexes(), Duplex::label);
        duplex.setId("print-duplex");
        duplex.setAccessibleText("单双面");
        duplex.valueProperty().bindBidirectional(model.form().duplex());
        return flow(caption("份数"), copies, collate, duplex);
    }

    private Node progress(BackgroundTasks tasks) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("打印进度");
        bar.progressProperty().bind(tasks.progress());
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Node line = row(Buttons.plain("取消打印", "bi-x", model::cancel), bar);
        line.visibleProperty().bind(model.sending());
        line.managedProperty().bind(model.sending());
        return line;
    }

    private static TextField field(String id, String name, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(columns);
        return field;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("form-label");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("toolbar");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("button-flow");
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        return flow;
    }
}

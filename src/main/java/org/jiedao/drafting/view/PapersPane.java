package org.jiedao.drafting.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.view.PrintPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FileOpener;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// The papers about the record that a page shows, each with how it stands: 预览, 签发, 改文字, 打开.
public final class PapersPane extends VBox {
    private static final double DATE_WIDTH = 170;

    private final PapersViewModel model;
    private final DateField date = new DateField();
    private final VBox content = new VBox();

    /// `more` is what the page can do besides with all of them.
    public PapersPane(PapersViewModel model, Node... more) {
        this.model = model;
        date.setId("paper-date");
        date.valueProperty().bindBidirectional(model.date());
        date.setAccessibleText("成文日期，不填用合适的一天");
        date.setPromptText("合适的一天");
        date.setPrefWidth(DATE_WIDTH);
        Label dated = new Label("成文日期");
        dated.getStyleClass().add("form-label");
        dated.setMinWidth(Region.USE_PREF_SIZE);
        HBox day = new HBox(dated, date);
        day.getStyleClass().add("toolbar");
        day.setAlignment(Pos.CENTER_LEFT);
        day.getChildren().addAll(more);
        VBox rows = Lists.fill(new VBox(), model.rows(), this::row);
        rows.getStyleClass().add("rows");
        VBox remarks = Lists.fill(new VBox(), model.remarks(), PapersPane::hint);
        remarks.setId("paper-remarks");
        remarks.getStyleClass().add("tight");
        remarks.visibleProperty().bind(Bindings.isNotEmpty(model.remarks()));
        remarks.managedProperty().bind(remarks.visibleProperty());
        content.getChildren().addAll(rows, remarks);
        content.getStyleClass().add("rows");
        getChildren().add(new Section("文书", content, day));
    }

    /// What is chosen or said before the papers.
    public PapersPane under(Node head) {
        content.getChildren().addFirst(head);
        return this;
    }

    private Node row(PaperRow row) {
        Label name = new Label(row.paper().label());
        name.getStyleClass().add("headline");
        name.setWrapText(true);
        Button preview = Buttons.plain("预览", "bi-eye", () -> {
            date.read();
            model.preview(row.paper());
        });
        preview.setId("preview-" + row.paper());
        Button edit = Buttons.quiet("改文字", "bi-pencil", () -> model.edit(row.paper()));
        edit.setId("edit-" + row.paper());
        FlowPane buttons = new FlowPane(preview, issueButton(row), edit);
        buttons.getStyleClass().add("button-flow");
        VBox paper = new VBox(name, buttons);
        paper.getStyleClass().add("tight");
        row.issued().forEach(entry -> paper.getChildren().add(issued(entry)));
        if (row.moved()) {
            paper.getChildren().add(hint("资料已变：现在的登记或模板与签发的文字不同，要改请另出新版，或作废重签。"));
        }
        return paper;
    }

    /// A paper that stands issued can be issued again, but not by the button that leaps to the eye.
    private Button issueButton(PaperRow row) {
        Runnable work = () -> {
            date.read();
            model.issue(row.paper());
        };
        Button issue = row.stands()
                ? Buttons.quiet("再签发一件", "bi-file-earmark-check", work)
                : Buttons.plain("签发", "bi-file-earmark-check", work);
        issue.setId("issue-" + row.paper());
        issue.disableProperty().bind(model.busy());
        return issue;
    }

    private HBox issued(DispatchEntry entry) {
        String day = "　" + ChineseDate.format(entry.matter().issuedOn());
        HBox line = new HBox(
                Buttons.link(
                        "已签发 " + entry.number() + day + (entry.isVoid() ? "（已作废）" : ""), () -> model.look(entry)),
                Buttons.quiet("打开", "bi-box-arrow-up-right", () -> model.sheet().open(entry)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tight");
        return line;
    }

    private static Node hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-hint");
        label.setWrapText(true);
        return label;
    }

    /// What can be done with the issued paper shown.
    public static Region work(PapersViewModel model, Desk desk) {
        FileOpener opener = desk.surroundings().opener();
        FlowPane buttons = new FlowPane(
                PrintPane.button(model.sheet().printing(), model.sheet()::purpose),
                Buttons.plain("打开 PDF", "bi-box-arrow-up-right", () -> with(model, opener::open)),
                Buttons.plain("打开文件夹", "bi-folder2-open", () -> with(model, opener::reveal)));
        buttons.getStyleClass().add("button-flow");
        Region work = PrintPane.inPlaceOf(buttons, model.sheet().printing(), desk.tasks());
        work.visibleProperty().bind(model.sheet().entry().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        HBox.setHgrow(work, Priority.ALWAYS);
        return work;
    }

    private static void with(PapersViewModel model, Consumer<Path> use) {
        model.sheet().file().ifPresent(use);
    }
}

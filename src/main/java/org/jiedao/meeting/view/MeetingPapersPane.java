package org.jiedao.meeting.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.dispatch.view.PrintPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FileOpener;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// Tab 文书 of a meeting: each paper with its state, the sheet beside it.
public final class MeetingPapersPane extends HBox {
    private static final double DATE_WIDTH = 170;
    private static final double PREVIEW_SHARE = 0.42;

    private final MeetingPapersViewModel model;
    private final DateField date = new DateField();

    public MeetingPapersPane(MeetingPapersViewModel model, Desk desk) {
        this.model = model;
        setId("meeting-papers");
        getStyleClass().add("columns");
        date.setId("meeting-paper-date");
        date.valueProperty().bindBidirectional(model.date());
        date.setAccessibleText("成文日期，不填用合适的一天");
        date.setPrefWidth(DATE_WIDTH);
        Label dated = new Label("成文日期");
        dated.getStyleClass().add("form-label");
        dated.setMinWidth(Region.USE_PREF_SIZE);
        Button book = Buttons.plain("一键成册", "bi-journals", model::bind);
        book.setId("meeting-book");
        VBox rows = Lists.fill(new VBox(), model.rows(), this::row);
        rows.getStyleClass().add("rows");
        Label hint = new Label("成文日期不填：通知用发出的一天，签到表、记录用开会的一天，纪要用今天。");
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        VBox content = new VBox(rows, hint);
        content.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(new Section("会议文书", content, dated, date, book));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model.preview(), work(desk));
        preview.prefWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        preview.minWidthProperty().bind(widthProperty().multiply(PREVIEW_SHARE));
        getChildren().addAll(scroll, preview);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.load();
            }
        });
    }

    private Node row(MeetingPaperCases.Row row) {
        Label name = new Label(row.paper().label());
        name.getStyleClass().add("headline");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button preview = Buttons.plain("预览", "bi-eye", () -> {
            date.read();
            model.preview(row.paper());
        });
        preview.setId("preview-" + row.paper());
        Button edit = Buttons.quiet("去拟稿改", "bi-pencil", () -> model.edit(row.paper()));
        edit.setId("edit-" + row.paper());
        HBox line = new HBox(name, gap, edit, preview, issueButton(row));
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox paper = new VBox(line);
        row.issued().ifPresentOrElse(
                entry -> paper.getChildren().add(issued(entry, row.moved())),
                () -> line.getChildren().add(1, state("未签发")));
        paper.getStyleClass().add("tight");
        return paper;
    }

    private Button issueButton(MeetingPaperCases.Row row) {
        Button issue = Buttons.plain(
                row.issued().isPresent() ? "再签发一件" : "签发", "bi-file-earmark-check", () -> {
                    date.read();
                    model.issue(row.paper());
                });
        issue.setId("issue-" + row.paper());
        issue.disableProperty().bind(model.busy());
        return issue;
    }

    private Node issued(DispatchEntry entry, boolean moved) {
        String day = ChineseDate.format(entry.matter().issuedOn());
        HBox line = new HBox(
                Buttons.link("已签发 " + entry.number() + "　" + day, () -> model.look(entry)),
                Buttons.quiet("打开", "bi-box-arrow-up-right", () -> model.open(entry)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tight");
        return moved ? new VBox(line, state("资料已变：现在的登记或模板与签发的文字不同，要改请另出新版，或作废重签。")) : line;
    }

    private static Node state(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-hint");
        label.setWrapText(true);
        return label;
    }

    private Node work(Desk desk) {
        FileOpener opener = desk.surroundings().opener();
        FlowPane buttons = new FlowPane(
                PrintPane.button(model.printing(), model::purpose),
                Buttons.plain("打开 PDF", "bi-box-arrow-up-right", () -> with(opener::open)),
                Buttons.plain("打开文件夹", "bi-folder2-open", () -> with(opener::reveal)));
        buttons.getStyleClass().add("button-flow");
        Node work = PrintPane.inPlaceOf(buttons, model.printing(), desk.tasks());
        work.visibleProperty().bind(model.issued().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        return work;
    }

    private void with(Consumer<Path> use) {
        model.file().ifPresent(use);
    }
}

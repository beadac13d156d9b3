package org.jiedao.followup.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.view.PrintPane;
import org.jiedao.drafting.Subject;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FileOpener;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// The papers of a task, or of a body chosen here: 预览 and 签发.
final class PapersPane extends VBox {
    private static final double DATE_WIDTH = 160;

    private final PapersViewModel model;
    private final DateField date = new DateField();

    PapersPane(PapersViewModel model, boolean ofBodies) {
        this.model = model;
        date.setId(ofBodies ? "list-date" : "order-date");
        date.valueProperty().bindBidirectional(model.date());
        date.setAccessibleText("成文日期");
        date.setPrefWidth(DATE_WIDTH);
        VBox rows = Lists.fill(new VBox(), model.papers(), this::row);
        rows.getStyleClass().add("rows");
        Label none = new Label("登记了议定事项或督查问题，才有清单和通报可出。");
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(model.papers()));
        none.managedProperty().bind(none.visibleProperty());
        VBox content = new VBox(none, rows);
        content.getStyleClass().add("rows");
        if (ofBodies) {
            content.getChildren().addFirst(body());
        }
        getChildren().add(new Section("文书", content, date));
    }

    /// As of which day, and of which body with everything below it.
    private Node body() {
        ComboBox<Subject> body = Lists.choice(model.subjects(), Subject::label);
        body.setId("list-body");
        body.setAccessibleText("哪个组织，连同它下面的");
        body.setMaxWidth(Double.MAX_VALUE);
        body.valueProperty().addListener((_, _, chosen) -> model.choose(chosen));
        model.subject().subscribe(body::setValue);
        Label hint = new Label("截至成文日期，连同所选组织下面的。");
        hint.getStyleClass().add("form-hint");
        VBox both = new VBox(body, hint);
        both.getStyleClass().add("tight");
        return both;
    }

    private Node row(PapersViewModel.PaperRow row) {
        Label name = new Label(row.paper().label());
        name.getStyleClass().add("headline");
        Button preview = Buttons.plain("预览", "bi-eye", () -> {
            date.read();
            model.preview(row.paper());
        });
        preview.setId("preview-" + row.paper());
        Button edit = Buttons.quiet("改文字", "bi-pencil", () -> model.edit(row.paper()));
        edit.setId("edit-" + row.paper());
        Button issue = issueButton(row);
        issue.setId("issue-" + row.paper());
        FlowPane buttons = new FlowPane(preview, issue, edit);
        buttons.getStyleClass().add("button-flow");
        VBox paper = new VBox(name, buttons);
        paper.getStyleClass().add("tight");
        row.issued().forEach(entry -> paper.getChildren().add(issued(entry)));
        return paper;
    }

    /// A paper that stands issued can be issued again, but not by the button that leaps to the eye.
    private Button issueButton(PapersViewModel.PaperRow row) {
        Runnable work = () -> {
            date.read();
            model.issue(row.paper());
        };
        Button issue = row.stands()
                ? Buttons.quiet("再签发一件", "bi-file-earmark-check", work)
                : Buttons.plain("签发", "bi-file-earmark-check", work);
        issue.disableProperty().bind(model.busy());
        return issue;
    }

    private HBox issued(DispatchEntry entry) {
        HBox line = new HBox(
                Buttons.link("已签发 " + entry.number() + (entry.isVoid() ? "（已作废）" : ""), () -> model.look(entry)),
                Buttons.quiet("打开", "bi-box-arrow-up-right", () -> model.open(entry)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tight");
        return line;
    }

    /// What can be done with the issued paper shown.
    static Node work(PapersViewModel model, Desk desk) {
        FileOpener opener = desk.surroundings().opener();
        FlowPane buttons = new FlowPane(
                PrintPane.button(model.printing(), model::purpose),
                Buttons.plain("打开 PDF", "bi-box-arrow-up-right", () -> withPdf(model, opener::open)),
                Buttons.plain("打开文件夹", "bi-folder2-open", () -> withPdf(model, opener::reveal)));
        buttons.getStyleClass().add("button-flow");
        Region work = PrintPane.inPlaceOf(buttons, model.printing(), desk.tasks());
        work.visibleProperty().bind(model.issued().isNotNull());
        work.managedProperty().bind(work.visibleProperty());
        HBox.setHgrow(work, Priority.ALWAYS);
        return work;
    }

    private static void withPdf(PapersViewModel model, Consumer<Path> use) {
        DispatchEntry entry = model.issued().get();
        if (entry != null) {
            model.pdf(entry).ifPresent(use);
        }
    }
}

package org.jiedao.appointment.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// The papers of the step shown: 预览 and 签发.
final class PapersPane extends VBox {
    private static final double DATE_WIDTH = 170;

    private final PapersViewModel model;
    private final DateField date = new DateField();

    PapersPane(PapersViewModel model) {
        this.model = model;
        date.setId("paper-date");
        date.valueProperty().bindBidirectional(model.date());
        VBox rows = Lists.fill(new VBox(), model.papers(), this::row);
        rows.getStyleClass().add("rows");
        date.setAccessibleText("成文日期");
        date.setPrefWidth(DATE_WIDTH);
        Label dated = new Label("成文日期");
        dated.getStyleClass().add("form-label");
        dated.setMinWidth(Region.USE_PREF_SIZE);
        Section section = new Section("文书", rows, dated, date);
        visibleProperty().bind(Bindings.isNotEmpty(model.papers()));
        managedProperty().bind(visibleProperty());
        getChildren().add(section);
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
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, edit, preview, issue);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox paper = new VBox(line);
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
                : Buttons.primary("签发", "bi-file-earmark-check", work);
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
}

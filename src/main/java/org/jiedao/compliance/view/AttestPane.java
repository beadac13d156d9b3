package org.jiedao.compliance.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SideForm;
import org.jspecify.annotations.Nullable;

/// The form of one attested rule: its words, what was said so far, and what is said now. A file may be dropped on it.
final class AttestPane extends VBox {
    private final AttestViewModel model;
    private final Desk desk;
    private final AttestForm form;
    /// Kept here, because a binding that nobody holds is collected.
    private final StringBinding title;

    private final StringBinding suggestion;

    AttestPane(AttestViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.form = model.form();
        setId("attest-pane");
        title = Bindings.createStringBinding(
                () -> model.shown().get() == null ? "" : model.shown().get().rule().id() + " 登记佐证", model.shown());
        suggestion = Bindings.createStringBinding(
                () -> model.suggestedUntil().map(day -> "到本期末 " + ChineseDate.format(day)).orElse(""),
                model.shown(),
                form.on());
        SideForm side = new SideForm(
                title,
                fields(),
                form.dirty(),
                new SideForm.Work(model::save, () -> desk.navigator()
                        .open(Place.of(PageName.COMPLIANCE, AttestView.PART))));
        VBox.setVgrow(side, Priority.ALWAYS);
        getChildren().add(side);
        model.shown().subscribe(_ -> side.toTop());
        setOnDragOver(this::accept);
        setOnDragDropped(this::take);
    }

    private FormGrid fields() {
        return new FormGrid()
                .wide(clause())
                .wide(new AttestedPast(model, desk))
                .wide(bodies())
                .field("佐证人", text("attest-who", form.who()), "谁说的，职务也写上。")
                .field("日期", date("attest-on", form.on()))
                .field("凭据", text("attest-evidence", form.evidence()), "文号、文件名，或者原件放在哪个柜子、哪个盒子。")
                .wide(file())
                .field("有效期至（可以不填）", date("attest-until", form.until()))
                .wide(suggested())
                .wide(hint("只写谁、哪天、凭什么。不写个人的看法、健康、收入和家庭情况，不附身份证和病历。"));
    }

    private Node clause() {
        Label citation = wrapped("citation");
        Label wording = wrapped("wording");
        Label evidence = wrapped("form-hint");
        wording.setId("attest-wording");
        Label body = wrapped("wording");
        body.textProperty().bind(model.shown().map(rule -> rule.body().name()));
        citation.textProperty().bind(model.shown().map(rule -> rule.rule().quotation().clause().citation()));
        wording.textProperty().bind(model.shown().map(rule -> "“" + rule.rule().quotation().clause().wording() + "”"));
        evidence.textProperty().bind(model.shown().map(rule -> "要的凭据：" + rule.rule().scope().evidence()));
        VBox clause = new VBox(body, citation, wording, evidence);
        clause.getStyleClass().add("tight");
        return clause;
    }

    /// The same words for the other bodies of which the rule is asked.
    private Node bodies() {
        Label caption = new Label("用于哪些组织");
        caption.getStyleClass().add("form-label");
        Hyperlink all = Buttons.link("全选或全不选", form::tickAll);
        all.setId("attest-all");
        HBox head = new HBox(caption, all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar");
        VBox ticks = Lists.fill(new VBox(), form.ticks(), AttestPane::tick);
        ticks.getStyleClass().add("choices");
        VBox bodies = new VBox(head, ticks);
        bodies.visibleProperty().bind(Bindings.size(form.ticks()).greaterThan(1));
        bodies.managedProperty().bind(bodies.visibleProperty());
        return bodies;
    }

    private static Node tick(AttestForm.Tick tick) {
        AttestedRule rule = tick.rule();
        CheckBox box = new CheckBox(rule.body().name() + "（" + rule.standing().label() + "）");
        box.setId("attest-tick-" + rule.body().id());
        box.selectedProperty().bindBidirectional(tick.chosen());
        return box;
    }

    private Node file() {
        Label name = wrapped("form-hint");
        name.setId("attest-file");
        name.textProperty().bind(form.file().map(path -> "将抄存：" + path.getFileName()).orElse("也可以把扫描件拖到这里，整份抄进数据文件夹。"));
        var choose = Buttons.plain(
                "选文件", "bi-paperclip", () -> desk.surroundings().dialogs().chooseFile().ifPresent(form.file()::set));
        choose.setId("attest-choose-file");
        Hyperlink drop = Buttons.link("不附", () -> form.file().set(null));
        drop.visibleProperty().bind(form.file().isNotNull());
        drop.managedProperty().bind(drop.visibleProperty());
        HBox buttons = new HBox(choose, drop);
        buttons.getStyleClass().add("toolbar");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox file = new VBox(buttons, name);
        file.getStyleClass().add("tight");
        return file;
    }

    private Node suggested() {
        Hyperlink take = Buttons.link("", model::takeSuggestedUntil);
        take.setId("attest-suggested");
        take.textProperty().bind(suggestion);
        take.visibleProperty().bind(suggestion.isNotEmpty());
        take.managedProperty().bind(take.visibleProperty());
        return take;
    }

    private void accept(DragEvent event) {
        if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        dropped(event).ifPresent(form.file()::set);
        event.setDropCompleted(true);
        event.consume();
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
    }

    private static TextField text(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /// What cannot be read as a day stays as typed.
    private static DateField date(String id, StringProperty text) {
        DateField field = new DateField();
        field.setId(id);
        field.getEditor().textProperty().addListener((_, _, typed) -> text.set(typed == null ? "" : typed));
        text.addListener((_, _, set) -> show(field, set));
        show(field, text.get());
        return field;
    }

    private static void show(DateField field, @Nullable String set) {
        if (!field.getEditor().getText().equals(set)) {
            field.getEditor().setText(set);
            field.read();
        }
    }

    private static Label hint(String words) {
        Label hint = wrapped("form-hint");
        hint.setText(words);
        return hint;
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}

package org.jiedao.drafting.view;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jiedao.drafting.Reading;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FindingsPane;
import org.jiedao.wording.KnownField;
import org.jspecify.annotations.Nullable;

/// A text with its line numbers, and below it what is wrong, what is missing and what is advised. It is set anew when
/// typing pauses, never while an input method is still composing.
final class TextEditor extends VBox {
    private static final Duration PAUSE = Duration.millis(100);
    private static final double MOST_REMARKS = 140;

    private final EditorViewModel model;
    private final TextArea area = new TextArea();
    private final LineNumbers numbers = new LineNumbers(area);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox remarks = new VBox();
    private boolean composing;

    TextEditor(EditorViewModel model, String id) {
        this.model = model;
        getStyleClass().add("text-editor");
        area.setId(id);
        area.setWrapText(true);
        area.setAccessibleText("文字");
        area.getStyleClass().add("paper-text");
        area.textProperty().bindBidirectional(model.text());
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        area.textProperty().addListener((_, _, _) -> await());
        pause.setOnFinished(_ -> model.layOut());
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox text = new HBox(numbers, area);
        text.getStyleClass().add("numbered");
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, foot());
        model.fault().subscribe(this::showRemarks);
        model.hints().addListener((ListChangeListener<EditorViewModel.Hint>) _ -> showRemarks());
    }

    private Node foot() {
        Label place = new Label();
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "第" + lineAt(area.getCaretPosition()) + "行",
                        area.caretPositionProperty(),
                        area.textProperty()));
        place.getStyleClass().add("muted");
        Label missing = new Label();
        missing.setId(area.getId() + "-missing");
        missing.textProperty().bind(model.missing().map(count -> count.intValue() == 0
                ? "没有【待补】"
                : count + "处【待补】"));
        missing.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(place, gap, missing);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        remarks.getStyleClass().add("remarks");
        remarks.setId(area.getId() + "-remarks");
        ScrollPane scroll = new ScrollPane(remarks);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("plain-scroll", "remarks-scroll");
        remarks.heightProperty().subscribe(height -> {
            double wanted = Math.min(MOST_REMARKS, height.doubleValue() + 2);
            scroll.setMinHeight(wanted);
            scroll.setPrefHeight(wanted);
        });
        scroll.visibleProperty().bind(Bindings.isNotEmpty(remarks.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox foot = new VBox(line, scroll);
        foot.getStyleClass().add("tight");
        return foot;
    }

    private int lineAt(int caret) {
        String text = area.getText() == null ? "" : area.getText();
        return 1 + (int) text.substring(0, Math.min(caret, text.length()))
                .chars()
                .filter(character -> character == '\n')
                .count();
    }

    /// Puts a field where the caret is, a section round what is selected.
    void insert(KnownField field) {
        String selected = area.getSelectedText();
        int start = area.getSelection().getStart();
        String tag = field.tag(selected);
        area.replaceSelection(tag);
        int within = field.isSection() ? tag.indexOf("}}") + 2 + selected.length() : tag.length();
        area.positionCaret(start + within);
        area.requestFocus();
    }

    private void compose(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        await();
    }

    private void await() {
        if (composing) {
            pause.stop();
        } else {
            pause.playFromStart();
        }
    }

    private void showRemarks() {
        Reading.@Nullable Faulty fault = model.fault().get();
        Map<Integer, String> wrong = fault == null ? Map.of() : Map.of(fault.line(), fault.sentence());
        numbers.mark(
                wrong,
                model.hints().stream()
                        .collect(Collectors.toMap(
                                EditorViewModel.Hint::line, hint -> hint.hint().message(), (one, other) -> one + "\n" + other)));
        remarks.getChildren().clear();
        if (fault != null) {
            remarks.getChildren().add(remark(fault.line(), fault.sentence() + "预览停在上一次排好的样子。", "violation"));
        }
        model.hints().forEach(hint -> remarks.getChildren().add(hinted(hint)));
    }

    private Node hinted(EditorViewModel.Hint hint) {
        VBox words = new VBox(remark(hint.line(), hint.hint().message(), "advice"));
        Label citation = new Label(hint.hint().clause().citation());
        citation.getStyleClass().add("citation");
        citation.setTooltip(FindingsPane.quoted(hint.hint().clause().wording()));
        words.getChildren().add(citation);
        return words;
    }

    private Node remark(int line, String sentence, String tone) {
        Hyperlink where = Buttons.link("第" + line + "行", () -> select(line));
        where.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(sentence);
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(where, said);
        row.getStyleClass().addAll("remark", tone);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void select(int line) {
        String text = area.getText();
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        area.requestFocus();
        area.selectRange(start, end < 0 ? text.length() : end);
    }
}

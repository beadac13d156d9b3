package org.jiedao.drafting.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jiedao.dispatch.WorkingTexts.WorkingText;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// A text was kept, and the records have moved on since: what moved, and the two ways to go on with the user's text.
public final class RecordsMoved {
    private final ObservableValue<@Nullable Sheet> sheet;
    private final EditorViewModel editor;
    private final Notices notices;
    private final Consumer<Sheet> adopt;

    RecordsMoved(
            ObservableValue<@Nullable Sheet> sheet, EditorViewModel editor, Notices notices, Consumer<Sheet> adopt) {
        this.sheet = sheet;
        this.editor = editor;
        this.notices = notices;
        this.adopt = adopt;
    }

    /// What the records said when the text was kept, and what they say now.
    public List<TextDifference.Line> movement() {
        return now().map(one -> TextDifference.between(base(one), one.composed()))
                .orElse(List.of());
    }

    private Optional<Sheet> now() {
        return Optional.ofNullable(sheet.getValue());
    }

    private static String base(Sheet one) {
        return one.kept().map(WorkingText::composed).orElse(one.composed());
    }

    /// Brings what the records say now into the user's text, where they do not touch the same lines.
    public void bringUp() {
        now().ifPresent(one -> {
            Optional<String> merged =
                    TextDifference.merged(base(one), editor.text().get(), one.composed());
            if (merged.isPresent()) {
                editor.text().set(merged.get());
                adopt.accept(one);
                editor.layOut();
                notices.saved("资料的变动已并入文稿，您改的文字都在。");
            } else {
                notices.refused("您改的和资料变动的是同一行，没有自动并入。请对照上面的差别改好，再点“仍用我的文字”。");
            }
        });
    }

    /// The user's text stands although the records say something else.
    public void keepMine() {
        now().ifPresent(one -> {
            adopt.accept(one);
            notices.saved("仍用您的文字，已存稿。");
        });
    }
}

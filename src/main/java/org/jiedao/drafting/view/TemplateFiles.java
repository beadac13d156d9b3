package org.jiedao.drafting.view;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.EditWording;
import org.jiedao.drafting.WordingFile;
import org.jiedao.ui.Message;
import org.jiedao.ui.Notices;

/// The wording in hand out to a file, and a file into hand: looked at first, kept when the user saves it.
final class TemplateFiles {
    private final EditWording cases;
    private final EditorViewModel editor;
    private final StringProperty note;
    private final Notices notices;

    /// `note` is what the version will be called when it is kept.
    TemplateFiles(EditWording cases, EditorViewModel editor, StringProperty note, Notices notices) {
        this.cases = cases;
        this.editor = editor;
        this.note = note;
        this.notices = notices;
    }

    void write(Path file) throws IOException {
        WordingFile.write(file, editor.text().get());
        notices.done("模板已导出到 " + file + "。");
    }

    void read(Paper paper, Path file) throws IOException {
        switch (WordingFile.read(file)) {
            case WordingFile.Outcome.Refused(String sentence) -> notices.refused(sentence);
            case WordingFile.Outcome.Read(String text) -> {
                editor.text().set(text);
                note.set("导入 " + file.getFileName());
                editor.layOut();
                notices.show(Message.note("已读入“" + file.getFileName() + "”，还没有保存。" + todo(paper, text)));
            }
        }
    }

    private String todo(Paper paper, String text) throws IOException {
        return cases.refusal(paper, text)
                .map(refused -> "有一处要先改好才能保存：" + refused.sentence())
                .orElse("看过预览，保存后生效。");
    }
}

package org.jiedao.dispatch.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;

/// Several papers of the register bound as one book.
public final class BindingViewModel {
    private final BindPapers cases;
    private final Desk desk;
    private final StringProperty title = new SimpleStringProperty("");

    public BindingViewModel(BindPapers cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /// What the cover says, a bar where a line ends.
    public StringProperty title() {
        return title;
    }

    public void bind(List<DispatchEntry> entries) {
        desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> bind(List.copyOf(entries), folder));
    }

    private void bind(List<DispatchEntry> entries, Path folder) {
        String words = title.get();
        desk.tasks()
                .run("编成一册", _ -> cases.bind(entries, words, folder), this::tell, cause -> desk.notices()
                        .failed("没有编册，没有留下文件。请看文件夹能否写入、同名文件是否开着。", cause));
    }

    private void tell(BindPapers.Outcome outcome) {
        switch (outcome) {
            case BindPapers.Outcome.Bound(List<Path> files) ->
                desk.notices()
                        .show(Message.done("已编成一册：封面、目录、连续页码，Word 和 PDF 都在" + files.getLast().getParent() + "。")
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(files.getLast()))));
            case BindPapers.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}

package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.ui.Desk;

/// The forms that are kept, each with its blank workbook.
final class KeptFormsViewModel {
    private final FormUseCases cases;
    private final Desk desk;
    private final ObservableList<KeptLine> lines = FXCollections.observableArrayList();

    KeptFormsViewModel(FormUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    ObservableList<KeptLine> lines() {
        return lines;
    }

    void load() {
        desk.tasks()
                .run(
                        "读取表样",
                        _ -> KeptLine.of(cases.submissions()),
                        lines::setAll,
                        cause -> desk.notices().failed("保存过的表样没有读出来，数据没有变。请按F5再试一次。", cause));
    }

    /// Takes the blank workbook kept for a form, or the one that the user finds.
    void take(KeptLine line, Consumer<Path> taker) {
        desk.tasks()
                .run(
                        "找空白表",
                        _ -> cases.forms().blank(line.form()),
                        blank -> blank.or(desk.surroundings().dialogs()::chooseWorkbook).ifPresent(taker),
                        cause -> desk.notices().failed("留存的空白表没有读出来，没有打开。请把上级发来的空白表拖进来。", cause));
    }

    void remove(KeptLine line) {
        desk.tasks()
                .run(
                        "删除表样",
                        _ -> {
                            cases.forms().remove(line.form());
                            return line.form().name();
                        },
                        removed -> {
                            load();
                            desk.notices().saved("已删除表样“" + removed + "”的对应；填好的留存文件没有动。");
                        },
                        cause -> desk.notices().failed("没有删除，对应还在。请再试一次。", cause));
    }
}

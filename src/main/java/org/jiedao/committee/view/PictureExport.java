package org.jiedao.committee.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;

/// Writes a picture where the user says, one at a time.
final class PictureExport {
    private final String what;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();

    PictureExport(String what, Desk desk) {
        this.what = what;
        this.desk = desk;
    }

    /// Draws into a file and answers where it is.
    interface Drawing {
        Path into(Path file) throws IOException;
    }

    ObservableValue<Boolean> idle() {
        return writing.map(busy -> !busy);
    }

    void run(String name, Drawing drawing) {
        if (writing.get()) {
            return;
        }
        Optional<Path> target = desk.surroundings().dialogs().chooseTarget(name);
        target.ifPresent(file -> {
            writing.set(true);
            desk.tasks().run("导出" + what, _ -> drawing.into(file), written -> {
                writing.set(false);
                desk.notices().show(Message.done("已导出" + what + "：" + written + "。"));
            }, cause -> {
                writing.set(false);
                desk.notices().failed(what + "没有导出，原来的文件没有变。请换一个文件夹再试。", cause);
            });
        });
    }
}

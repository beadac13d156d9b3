package org.jiedao.dispatch.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jiedao.ui.Icons;

/// 打印, with the printers there are to choose from.
public final class PrintButton extends MenuButton {
    public PrintButton(Supplier<List<String>> printers, Consumer<String> print) {
        super("打印", Icons.of("bi-printer"));
        setId("print");
        getItems().setAll(nothing());
        setOnShowing(_ -> {
            List<MenuItem> items =
                    printers.get().stream().map(name -> item(name, print)).toList();
            getItems().setAll(items.isEmpty() ? List.of(nothing()) : items);
        });
    }

    private static MenuItem item(String printer, Consumer<String> print) {
        MenuItem item = new MenuItem(printer);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> print.accept(printer));
        return item;
    }

    private static MenuItem nothing() {
        MenuItem item = new MenuItem("没有找到打印机，请打开 PDF 打印");
        item.setDisable(true);
        return item;
    }
}

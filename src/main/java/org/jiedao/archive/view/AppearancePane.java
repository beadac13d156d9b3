package org.jiedao.archive.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jiedao.settings.Settings;
import org.jiedao.settings.Theme;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Section;
import org.jiedao.ui.SettingsViewModel;

/// Light or dark, the size of text, and what this program is.
final class AppearancePane extends VBox {
    private static final String ABOUT =
            """
            街道党建工作台，供街道党工委和社区党组织的工作人员在自己的电脑上使用。
            数据只存在本机的数据文件夹里，程序不连接网络。
            自由软件，按 GNU Affero 通用公共许可证第3版或更高版本（AGPL-3.0-or-later）发布，源代码随同提供。
            文书格式依据 GB/T 9704—2012《党政机关公文格式》。""";

    AppearancePane(SettingsViewModel settings) {
        getStyleClass().add("rows");
        Settings now = settings.settings().get();
        FormGrid form = new FormGrid()
                .field(
                        "颜色",
                        choice(
                                List.of(Theme.values()),
                                now.theme(),
                                Theme::label,
                                theme -> settings.change(before -> before.with(theme))))
                .field(
                        "文字大小",
                        choice(
                                List.of(100, 125, 150),
                                now.scalePercent(),
                                percent -> percent + "%",
                                percent -> settings.change(before -> before.withScale(percent))),
                        "只改这个窗口里的文字，不影响打印出来的文书。");
        Label about = new Label(ABOUT);
        about.setWrapText(true);
        getChildren().addAll(new Section("外观", form), new Section("关于", about));
    }

    private static <T> Node choice(List<T> values, T now, Function<T, String> label, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("button-row");
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(now));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            row.getChildren().add(button);
        }
        return row;
    }
}

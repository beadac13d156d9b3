package org.jiedao.people.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jiedao.people.ExportRoster;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Icons;

/// The people of the table as a workbook: numbers masked, or in full this once and for a reason.
final class RosterExport {
    private final PeopleViewModel model;
    private final Desk desk;

    RosterExport(PeopleViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    MenuButton button() {
        MenuButton button = new MenuButton("导出", Icons.of("bi-box-arrow-up"));
        button.setId("export-roster");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("导出花名册");
        button.setTooltip(new Tooltip("把表里筛选出来的人写成 Excel；电话平时遮去中间几位，要完整的先选原因，都记入操作记录"));
        button.disableProperty().bind(Bindings.isEmpty(model.rows()));
        button.getItems().addAll(item("电话遮去中间几位", ""), new SeparatorMenuItem());
        ExportRoster.REASONS.forEach(reason -> button.getItems()
                .add(item("这一次带完整电话：" + reason, reason)));
        return button;
    }

    private MenuItem item(String label, String reason) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> export(reason));
        return item;
    }

    private void export(String reason) {
        List<ExportRoster.Line> lines = model.lines();
        desk.surroundings().dialogs().chooseTarget("花名册.xlsx").ifPresent(file -> desk.tasks()
                .run(
                        "导出花名册",
                        _ -> model.export(lines, file, reason),
                        desk.notices()::done,
                        cause -> desk.notices().failed("花名册没有导出，原来的文件没有改动。请检查磁盘空间和文件是否被占用。", cause)));
    }
}

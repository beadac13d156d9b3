package org.jiedao.drafting.view;

import java.time.format.DateTimeFormatter;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.ui.Badge;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Place;

/// The texts that were kept and not issued yet, each with whether the records have moved on since.
final class UnfinishedPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    UnfinishedPane(DraftingViewModel model, Desk desk) {
        DataTable<Sheet> table = new DataTable<Sheet>("未签发的文稿")
                .column("文书", 120, sheet -> sheet.paper().label())
                .column("事项", 300, sheet -> sheet.subject().label())
                .column("存稿时间", 170, sheet -> sheet.kept().map(kept -> kept.keptAt().format(WHEN)).orElse(""))
                .column("资料", 110, UnfinishedPane::state, sheet -> Badge.of(state(sheet), tone(sheet)))
                .rows(model.unfinished())
                .onOpen(sheet -> open(desk, sheet))
                .whenEmpty(new EmptyState(
                        "bi-pencil-square",
                        "没有改到一半的文稿",
                        "在上面选文书和事项，自动生成的文稿就放在左边，改了就存稿，签发时用改过的文字。“聘任”和“组织”里的“改文字”也到这里。"))
                .remembered(desk.settings());
        table.setOnMouseReleased(_ -> {
            Sheet sheet = table.getSelectionModel().getSelectedItem();
            if (sheet != null) {
                open(desk, sheet);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private static String state(Sheet sheet) {
        return sheet.movedOn() ? "已变动" : "未变";
    }

    private static Badge.Tone tone(Sheet sheet) {
        return sheet.movedOn() ? Badge.Tone.ATTENTION : Badge.Tone.GOOD;
    }

    private static void open(Desk desk, Sheet sheet) {
        desk.navigator()
                .open(Place.drafting(sheet.paper().name(), sheet.subject().id()));
    }
}

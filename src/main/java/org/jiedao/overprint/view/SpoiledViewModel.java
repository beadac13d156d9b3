package org.jiedao.overprint.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.file.WholeFile;
import org.jiedao.overprint.SheetFacts;
import org.jiedao.overprint.SpoiledRows;
import org.jiedao.overprint.SpoiledRows.Row;
import org.jiedao.overprint.SpoiledSheet;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;
import org.jiedao.ui.Desk;

/// The register of wasted sheets.
public final class SpoiledViewModel {
    /// What usually happens; the user may write something else.
    static final List<String> REASONS = List.of("卡纸", "偏移", "写错", "污损");

    private final SpoiledRows spoiled;
    private final Desk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final StringProperty reason = new SimpleStringProperty(REASONS.getFirst());
    private final StringProperty newSheet = new SimpleStringProperty("");

    SpoiledViewModel(SpoiledRows spoiled, Desk desk) {
        this.spoiled = spoiled;
        this.desk = desk;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty newSheet() {
        return newSheet;
    }

    void load() {
        rows.setAll(spoiled.rows());
        counts.set(SpoiledRows.counts(rows));
    }

    List<SpoiledSheet> of(long entryId) {
        return spoiled.sheets().of(entryId);
    }

    void enter(long entryId, SheetFacts facts) {
        SpoiledSheet sheet = new SpoiledSheet(
                0,
                entryId,
                facts.serial(),
                reason.get(),
                LocalDateTime.now(desk.surroundings().clock()),
                newSheet.get());
        spoiled.enter(sheet).ifPresentOrElse(desk.notices()::refused, () -> {
            newSheet.set("");
            load();
            desk.notices().saved("已登记" + facts.person() + "的废页一张（" + sheet.reason() + "），可以重印这一张。");
        });
    }

    public void remove(Row row) {
        spoiled.sheets().remove(row.sheet());
        load();
        desk.notices().saved("已取消" + row.person() + "的废页登记。");
    }

    public void export(Path target) {
        desk.tasks()
                .run(
                        "导出废页登记",
                        _ -> written(target),
                        file -> desk.notices().done("废页登记已导出：" + file),
                        cause -> desk.notices().failed("废页登记没有导出。文件若在Excel或WPS里开着，请先关掉。", cause));
    }

    private Path written(Path target) throws IOException {
        TableSheet table = spoiled.table(desk.today());
        WholeFile.write(target, out -> new SheetWriter().write(table, out));
        desk.departures().left(table.title(), List.of(target), table.texts());
        return target;
    }
}

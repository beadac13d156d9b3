package org.jiedao.transfer.view;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.archive.Backups;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.ColumnMapping;
import org.jiedao.transfer.Field;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.NameDoubt;
import org.jiedao.transfer.PlannedRow;
import org.jiedao.transfer.Preview;
import org.jiedao.transfer.RosterPlan;
import org.jiedao.transfer.RosterSource;
import org.jiedao.transfer.TablePreview;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// A roster looked at before it is written: rows, columns, remarks, and what the user decides.
public final class ImportViewModel {
    private final ImportUseCases cases;
    private final Desk desk;
    private final ObservableList<RowLine> lines = FXCollections.observableArrayList();
    private final FilteredList<RowLine> shown = new FilteredList<>(lines);
    private final ObservableList<TablePreview> tables = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final Map<PlannedRow.Kind, ReadOnlyStringWrapper> counts = new EnumMap<>(PlannedRow.Kind.class);
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Map<String, ColumnMapping> chosen = new HashMap<>();
    private Optional<RosterSource> source = Optional.empty();
    private Optional<RosterPlan> plan = Optional.empty();

    public ImportViewModel(ImportUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        for (PlannedRow.Kind kind : PlannedRow.Kind.values()) {
            counts.put(kind, new ReadOnlyStringWrapper(kind.label()));
        }
    }

    public ObservableList<RowLine> lines() {
        return shown;
    }

    public ObservableList<TablePreview> tables() {
        return tables;
    }

    /// What is good to know about the whole file: hidden rows, names that may not print, columns not taken.
    public ObservableList<String> remarks() {
        return remarks;
    }

    /// `新增 12`.
    public ReadOnlyStringProperty count(PlannedRow.Kind kind) {
        return Objects.requireNonNull(counts.get(kind)).getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    /// Whether there is a preview to confirm.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    public void read(Path workbook) {
        read(new RosterSource.Workbook(workbook));
    }

    /// Looks at rows copied in a spreadsheet as at a file.
    public void paste(String text) {
        read(new RosterSource.Pasted(text));
    }

    private void read(RosterSource chosenSource) {
        source = Optional.of(chosenSource);
        chosen.clear();
        trail.set(chosenSource.name());
        preview();
    }

    /// Says what a column of a table is about, and looks again.
    public void map(TablePreview table, int column, Field field) {
        chosen.put(table.shape(), table.mapping().with(column, field));
        preview();
    }

    /// Shows the rows of some kinds only.
    public void show(List<PlannedRow.Kind> kinds) {
        shown.setPredicate(kinds.isEmpty() ? null : line -> kinds.contains(line.row().kind()));
    }

    public void confirm() {
        plan.ifPresent(confirmed -> {
            Choices choices = choices();
            desk.tasks()
                    .run(
                            "导入花名册",
                            progress -> {
                                cases.backups().backUp(Backups.Reason.BEFORE_IMPORT, progress::at);
                                return cases.roster().confirm(confirmed, choices);
                            },
                            this::tell,
                            cause -> desk.notices().failed("花名册没有导入，一行也没有写。", cause));
        });
    }

    private void preview() {
        forget();
        Map<String, ColumnMapping> mappings = Map.copyOf(chosen);
        source.ifPresent(roster -> desk.tasks()
                .run(
                        "读取花名册",
                        _ -> cases.roster().preview(roster, mappings),
                        this::show,
                        cause -> desk.notices()
                                .failed("没有读到" + roster.name() + "，什么也没有导入。文件若正在 Excel 或 WPS 中打开，请关闭后再试。", cause)));
    }

    private void forget() {
        plan = Optional.empty();
        ready.set(false);
        lines.clear();
        tables.clear();
        remarks.clear();
    }

    private void show(Preview preview) {
        switch (preview) {
            case Preview.Ready(RosterPlan looked) -> {
                plan = Optional.of(looked);
                lines.setAll(looked.rows().stream().map(RowLine::of).toList());
                tables.setAll(looked.tables());
                remarks.setAll(remarks(looked));
                counts.forEach((kind, text) ->
                        text.set(kind.label() + " " + looked.of(kind).size()));
                ready.set(true);
            }
            case Preview.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    private static List<String> remarks(RosterPlan plan) {
        return Stream.of(
                        plan.notices().stream(),
                        plan.nameDoubts().stream().map(NameDoubt::sentence),
                        plan.tables().stream().flatMap(ImportViewModel::notTaken))
                .flatMap(lines -> lines)
                .toList();
    }

    /// Columns without which something might be missed; those that no roster needs, such as 序号, are passed over.
    private static Stream<String> notTaken(TablePreview table) {
        return table.columns().stream()
                .filter(column -> column.field() == Field.WITHHELD
                        || column.field() == Field.UNKNOWN
                        || !column.note().isEmpty())
                .map(column -> "%s：%s列“%s”%s"
                        .formatted(
                                table.header().sheet(),
                                column.letter(),
                                column.header(),
                                column.note().isEmpty() ? column.field().label() : column.note()));
    }

    private Choices choices() {
        Choices choices = Choices.none();
        for (RowLine line : lines) {
            choices = choices.with(line.row().place(), line.decision().get().choice());
        }
        return choices;
    }

    private void tell(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported imported -> {
                forget();
                desk.navigator().open(Place.of(PageName.PEOPLE));
                desk.notices().saved(imported.sentence());
            }
            case ImportOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}

package org.jiedao.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.people.GlyphCoverage;
import org.jiedao.sheet.Reading;

/// Brings a roster into the register: first a preview that writes nothing, then one step that can be undone.
public final class ImportRoster {
    private final RosterRegister register;
    private final ImportMappings mappings;
    private final RosterReader reader;
    private final Clock clock;

    public ImportRoster(RosterRegister register, ImportMappings mappings, GlyphCoverage glyphs, Clock clock) {
        this.register = register;
        this.mappings = mappings;
        this.reader = new RosterReader(mappings, glyphs);
        this.clock = clock;
    }

    /// Columns are understood as last chosen for tables of this shape, else by their headers.
    public Preview preview(Path file) throws IOException {
        return preview(new RosterSource.Workbook(file), Map.of());
    }

    /// `chosen` says, by the shape of a table, what its columns are about.
    public Preview preview(RosterSource source, Map<String, ColumnMapping> chosen) throws IOException {
        return switch (source.read()) {
            case Reading.Refused refused -> new Preview.Refused(refused.sentence());
            case Reading.Read read -> {
                String name = source.name();
                RosterReader.Roster roster = reader.read(name, read.sheets(), chosen);
                yield roster.tables().isEmpty()
                        ? new Preview.Refused("“" + name + "”里没有找到花名册，没有导入。表头里要有“姓名”，和“单位”“职务”“联系电话”等另外至少一栏。")
                        : new Preview.Ready(plan(name, roster, read.notices()));
            }
        };
    }

    private RosterPlan plan(String file, RosterReader.Roster roster, List<String> aboutFile) {
        List<PlannedRow> rows = new ArrayList<>(Planner.plan(roster.rows(), snapshot()));
        roster.refused()
                .forEach(refused -> rows.add(new PlannedRow(
                        refused.place(),
                        refused.name(),
                        PlannedRow.Kind.REFUSED,
                        new PlannedRow.Account(List.of(), refused.reasons(), List.of()),
                        null)));
        List<String> sheets =
                roster.tables().stream().map(table -> table.header().sheet()).toList();
        rows.sort(Comparator.<PlannedRow>comparingInt(row -> sheets.indexOf(row.place().sheet()))
                .thenComparingInt(row -> row.place().row()));
        List<String> notices =
                Stream.concat(aboutFile.stream(), roster.notices().stream()).toList();
        return new RosterPlan(file, roster.tables(), rows, roster.nameDoubts(), notices);
    }

    /// Writes what the plan and the choices say, whole or not at all. Refused when the register is no longer the one
    /// that was previewed. A mapping chosen for this file is remembered.
    public ImportOutcome confirm(RosterPlan plan, Choices choices) {
        ImportOutcome outcome = register.changeLog().step("导入花名册 " + plan.file(), () -> write(plan, choices));
        return switch (outcome) {
            case ImportOutcome.Refused refused -> refused;
            case ImportOutcome.Imported imported -> {
                plan.tables().stream()
                        .filter(table -> table.origin() == TablePreview.Origin.CHOSEN)
                        .forEach(table -> mappings.remember(table.shape(), table.mapping()));
                yield imported;
            }
        };
    }

    private ImportOutcome write(RosterPlan plan, Choices choices) {
        List<PlannedRow> readable =
                plan.rows().stream().filter(row -> row.entry() != null).toList();
        List<RosterRow> rows = readable.stream()
                .map(row -> Objects.requireNonNull(row.entry()).row())
                .toList();
        RegisterSnapshot now = snapshot();
        if (!Planner.plan(rows, now).equals(readable)) {
            return new ImportOutcome.Refused("预览之后登记册有了变化，“" + plan.file() + "”没有导入。请重新预览，再确认。");
        }
        return new RosterWriter(register, new RosterUnits(rows, now), now).write(plan, choices);
    }

    private RegisterSnapshot snapshot() {
        return RegisterSnapshot.of(register, LocalDate.now(clock));
    }
}

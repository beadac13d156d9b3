package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.people.GlyphCoverage;
import org.jiedao.people.NameScan;
import org.jiedao.sheet.SheetGrid;

/// Reads every table of a workbook's sheets.
final class RosterReader {
    /// What stands in a workbook, before it is held against the register.
    record Roster(
            List<TablePreview> tables,
            List<RosterRow> rows,
            List<RowReading.Refused> refused,
            List<NameDoubt> nameDoubts,
            List<String> notices) {}

    private final HeaderWords words = new HeaderWords();
    private final FactReader facts = new FactReader();
    private final ColumnMapper mapper;
    private final NameScan names;

    RosterReader(ImportMappings mappings, GlyphCoverage glyphs) {
        this.mapper = new ColumnMapper(words, mappings);
        this.names = new NameScan(glyphs);
    }

    Roster read(String file, List<SheetGrid> sheets, Map<String, ColumnMapping> chosen) {
        TableFinder finder = new TableFinder(words, file);
        Roster roster =
                new Roster(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (SheetGrid sheet : sheets) {
            List<FoundTable> tables = finder.tables(sheet);
            String where = "“" + file + "”“" + sheet.name() + "”表";
            if (tables.isEmpty()) {
                roster.notices().add(where + "没有找到有“姓名”的表头，没有读");
            } else {
                hidden(sheet, where, roster.notices());
            }
            tables.forEach(table -> read(mapper.map(table, chosen), roster));
        }
        return roster;
    }

    private void read(MappedTable table, Roster roster) {
        roster.tables().add(table.preview());
        for (RowReading reading : new RowReader(table, facts, names).rows()) {
            switch (reading) {
                case RowReading.Usable usable -> {
                    RosterRow row = usable.row();
                    roster.rows().add(row);
                    roster.nameDoubts().addAll(NameDoubt.of(row.place(), row.name().value(), names));
                }
                case RowReading.Refused refused -> roster.refused().add(refused);
                case RowReading.Skipped skipped -> {}
            }
        }
    }

    private static void hidden(SheetGrid sheet, String where, List<String> notices) {
        if (sheet.hidden()) {
            notices.add(where + "被隐藏，已读入");
        }
        if (!sheet.hiddenColumns().isEmpty()) {
            String columns = sheet.hiddenColumns().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(SheetGrid::columnName)
                    .collect(Collectors.joining("、"));
            notices.add(where + columns + "列被隐藏，已读入");
        }
    }
}

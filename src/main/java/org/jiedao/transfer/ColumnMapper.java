package org.jiedao.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.sheet.SheetCell;

/// Decides what each column of a table is about: as chosen now, as remembered, or as the headers say.
final class ColumnMapper {
    private static final int MOST_SAMPLES = 3;

    private final HeaderWords words;
    private final ImportMappings mappings;

    ColumnMapper(HeaderWords words, ImportMappings mappings) {
        this.words = words;
        this.mappings = mappings;
    }

    MappedTable map(FoundTable table, Map<String, ColumnMapping> chosen) {
        String shape = shape(table);
        Optional<ColumnMapping> now = fitting(table, Optional.ofNullable(chosen.get(shape)));
        Optional<ColumnMapping> remembered = now.isPresent() ? now : fitting(table, mappings.find(shape));
        TablePreview.Origin origin = now.isPresent()
                ? TablePreview.Origin.CHOSEN
                : remembered.isPresent() ? TablePreview.Origin.REMEMBERED : TablePreview.Origin.HEADERS;
        List<TablePreview.Column> columns = columns(table, remembered.orElseGet(() -> guess(table)));
        return new MappedTable(table, new TablePreview(table.header(), table.title(), shape, columns, origin));
    }

    private ColumnMapping guess(FoundTable table) {
        return new ColumnMapping(table.columns().stream()
                .map(column -> words.field(column.parts()))
                .toList());
    }

    private static Optional<ColumnMapping> fitting(FoundTable table, Optional<ColumnMapping> mapping) {
        return mapping.filter(
                known -> known.fields().size() == table.columns().size());
    }

    /// No mapping brings in what must stay out.
    private List<TablePreview.Column> columns(FoundTable table, ColumnMapping mapping) {
        List<TablePreview.Column> columns = new ArrayList<>();
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (int index = 0; index < table.columns().size(); index++) {
            FoundTable.Column column = table.columns().get(index);
            boolean withheld = words.field(column.parts()) == Field.WITHHELD;
            Field field = withheld ? Field.WITHHELD : mapping.fields().get(index);
            String note = field.taken() && !seen.add(field) ? "前面已有“" + field.label() + "”列，这一列未导入" : "";
            columns.add(new TablePreview.Column(column.index(), column.header(), field, note, samples(table, column.index(), field)));
        }
        return columns;
    }

    private static List<String> samples(FoundTable table, int column, Field field) {
        return field == Field.WITHHELD
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.blank() && cell.cover() == SheetCell.Cover.NONE)
                        .map(cell -> cell.text().strip())
                        .distinct()
                        .limit(MOST_SAMPLES)
                        .toList();
    }

    private static String shape(FoundTable table) {
        String headers = table.columns().stream()
                .map(column -> column.index() + HeaderWords.key(column.header()))
                .collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(headers.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

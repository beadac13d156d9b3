package org.jiedao.storage.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.archive.PastChange.Difference;
import org.jiedao.archive.PastChange.Manner;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.people.MaskedPhone;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.record.RecordWords.ColumnWords;
import org.jiedao.storage.record.RecordWords.TableWords;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// One row of the change log in words.
public final class ToldRow {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DSLContext dsl;
    private final RecordWords words = RecordWords.shipped();
    private final RecordNames names;

    public ToldRow(DSLContext dsl) {
        this.dsl = dsl;
        this.names = new RecordNames(dsl);
    }

    /// Nothing where only what is not told was changed.
    public Optional<Touched> touched(ChangeRowRecord change, boolean own) {
        String table = change.getTableName();
        TableWords said = words.table(table).orElseThrow();
        Record before = image(table, change.getBeforeImage());
        Record after = image(table, change.getAfterImage());
        List<Difference> differences = new ArrayList<>();
        said.columns().forEach((column, it) -> {
            String old = value(it, column, before);
            String now = value(it, column, after);
            boolean onlyHiddenPart = it.phone() && old.equals(now) && !Objects.equals(raw(column, before), raw(column, after));
            if (it.told() && !it.ofOwner() && (!old.equals(now) || onlyHiddenPart)) {
                differences.add(new Difference(it.name(), old, now + (onlyHiddenPart ? "（中间几位不同）" : "")));
            }
        });
        Manner manner = before == null ? Manner.ADDED : after == null ? Manner.REMOVED : Manner.CHANGED;
        String part = own ? "" : part(table, said, after == null ? before : after);
        return manner == Manner.CHANGED && differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Touched(part, manner, differences));
    }

    /// Every column that says something of a record, in words.
    public List<Difference> columns(String table, Record row) {
        List<Difference> columns = new ArrayList<>();
        words.table(table).orElseThrow().columns().forEach((column, it) -> {
            String now = value(it, column, row);
            if (it.told() && !now.isEmpty()) {
                columns.add(new Difference(it.name(), "", now));
            }
        });
        return columns;
    }

    private String part(String table, TableWords said, @Nullable Record row) {
        String name = row == null ? "" : names.name(table, row);
        return name.isEmpty() ? said.name() : said.name() + "“" + name + "”";
    }

    private @Nullable Record image(String table, @Nullable String json) {
        return json == null ? null : RowImage.row(dsl, RecordParts.table(table), json);
    }

    private static @Nullable Object raw(String column, @Nullable Record row) {
        return row == null ? null : row.get(column.toUpperCase(Locale.ROOT));
    }

    private String value(ColumnWords it, String column, @Nullable Record row) {
        Object value = raw(column, row);
        if (value == null) {
            return "";
        }
        if (it.table().isPresent() && value instanceof Long id) {
            return names.name(it.table().get(), id);
        }
        if (it.phone()) {
            return MaskedPhone.of(value.toString());
        }
        if (it.ruleset()) {
            return Rulesets.shipped().label(value.toString());
        }
        return it.codes()
                .flatMap(CodeWords::of)
                .map(labels -> labels.getOrDefault(value.toString(), value.toString()))
                .orElseGet(() -> plain(value));
    }

    private static String plain(Object value) {
        return switch (value) {
            case LocalDate day -> ChineseDate.format(day);
            case LocalTime time -> TIME.format(time);
            case LocalDateTime at -> ChineseDate.format(at.toLocalDate()) + " " + TIME.format(at);
            case Boolean yes -> yes ? "是" : "否";
            case BigDecimal points -> points.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}

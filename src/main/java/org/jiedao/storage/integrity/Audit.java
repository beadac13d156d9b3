package org.jiedao.storage.integrity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStoreException;
import org.jiedao.storage.record.RecordWords;
import org.jspecify.annotations.Nullable;

/// Every table read and compared with what it is known to sum to. `intact` are those that are as they were saved.
public record Audit(List<Difference> differences, int intact) {
    private static final RecordWords WORDS = RecordWords.shipped();

    public Audit {
        differences = List.copyOf(differences);
    }

    /// One table that is not as it was saved.
    sealed interface Difference {
        String table();

        record Unreadable(String table, long saved) implements Difference {}

        record Rows(String table, long saved, long read) implements Difference {}

        record Content(String table, long rows) implements Difference {}

        /// Its rows are as they were saved, and one of its indexes finds others.
        record Index(String table) implements Difference {}
    }

    public boolean isClean() {
        return differences.isEmpty();
    }

    /// `indexes`: those too, which takes several times as long.
    public static Audit of(Connection connection, Map<String, RowSum> saved, boolean indexes) {
        Map<String, String> there = tables(connection);
        List<Difference> differences = new ArrayList<>();
        int intact = 0;
        for (var table : saved.entrySet()) {
            Optional<Difference> difference = compared(connection, there.get(table.getKey()), table.getKey(), table.getValue());
            if (difference.isEmpty() && indexes) {
                difference = lostInIndex(connection, there.get(table.getKey()));
            }
            difference.ifPresent(differences::add);
            intact += difference.isEmpty() ? 1 : 0;
        }
        for (String table : there.keySet()) {
            if (!saved.containsKey(table)) {
                differences.add(new Difference.Content(table, 0));
            }
        }
        return new Audit(differences, intact);
    }

    private static Map<String, String> tables(Connection connection) {
        try {
            return new Digests(connection).tables().stream().collect(Collectors.toMap(Digests::lower, name -> name));
        } catch (SQLException | MVStoreException unreadable) {
            return new HashMap<>();
        }
    }

    private static Optional<Difference> compared(
            Connection connection, @Nullable String name, String table, RowSum saved) {
        if (name == null) {
            return Optional.of(new Difference.Unreadable(table, saved.rows()));
        }
        try {
            RowSum read = new Digests(connection).sum(name);
            if (read.rows() != saved.rows()) {
                return Optional.of(new Difference.Rows(table, saved.rows(), read.rows()));
            }
            if (!read.isSame(saved)) {
                return Optional.of(new Difference.Content(table, read.rows()));
            }
            return Optional.empty();
        } catch (SQLException | MVStoreException unreadable) {
            return Optional.of(new Difference.Unreadable(table, saved.rows()));
        }
    }

    private static Optional<Difference> lostInIndex(Connection connection, String name) {
        try {
            return IndexAudit.agrees(connection, name)
                    ? Optional.empty()
                    : Optional.of(new Difference.Index(Digests.lower(name)));
        } catch (SQLException | MVStoreException unreadable) {
            return Optional.of(new Difference.Index(Digests.lower(name)));
        }
    }

    /// A sentence for each, with what is known.
    public List<String> sentences() {
        return differences.stream().map(Audit::sentence).toList();
    }

    private static String sentence(Difference difference) {
        String name = "“" + name(difference.table()) + "”";
        return switch (difference) {
            case Difference.Unreadable unreadable -> name + "保存时有" + unreadable.saved() + "条，现在读不出来。";
            case Difference.Rows rows -> name + "保存时有" + rows.saved() + "条，现在读出" + rows.read() + "条。";
            case Difference.Content _ -> name + "的内容与保存时不符。";
            case Difference.Index _ -> name + "的记录都在，但查找用的索引已损坏。";
        };
    }

    /// What users call a table.
    static String name(String table) {
        return WORDS.table(table)
                .map(RecordWords.TableWords::name)
                .orElse(switch (table) {
                    case "change_step", "change_row" -> "操作记录";
                    case "dispatch_entry", "dispatch_version" -> "发文登记";
                    case "dispatch_file" -> "已签发的文件";
                    case "certificate" -> "聘书";
                    default -> "内部的登记（" + table + "）";
                });
    }
}

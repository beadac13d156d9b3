package org.jiedao.dispatch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;

/// The workbook beside a paper that is a table: the very cells that stand on paper, but with names as recorded, since a
/// workbook is searched and sorted.
public final class PaperWorkbook {
    private static final String BETWEEN_NOTES = "　{2,}";
    private static final Pattern SPREAD_NAME = Pattern.compile("(\\p{IsIdeographic})　(\\p{IsIdeographic})");

    private PaperWorkbook() {}

    /// One workbook where the paper is a table, else none.
    public static List<Draft.Extra> of(Paper paper, Document document, LocalDate on) {
        if (!paper.isTable()) {
            return List.of();
        }
        return blocks(document, Block.Table.class)
                .limit(1)
                .map(table -> sheet(document, table, on))
                .map(sheet -> new Draft.Extra("xlsx", out -> new SheetWriter().write(sheet, out)))
                .toList();
    }

    static TableSheet sheet(Document document, Block.Table table, LocalDate on) {
        List<String> notes = Stream.concat(
                        blocks(document, Block.Subtitle.class)
                                .map(subtitle -> subtitle.text().replaceAll("^（|^——|）$", "")),
                        blocks(document, Block.TableNote.class)
                                .flatMap(note -> Arrays.stream(note.text().split(BETWEEN_NOTES))))
                .toList();
        return new TableSheet(document.title(), notes, table.header().getLast(), cells(table.rows()), on);
    }

    private static List<List<String>> cells(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(PaperWorkbook::closed).toList())
                .toList();
    }

    private static String closed(String cell) {
        Matcher spread = SPREAD_NAME.matcher(cell);
        return spread.matches() ? spread.group(1) + spread.group(2) : cell;
    }

    private static <B extends Block> Stream<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}

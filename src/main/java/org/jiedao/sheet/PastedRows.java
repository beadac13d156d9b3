package org.jiedao.sheet;

import java.util.List;

/// Reads rows as a spreadsheet puts them on the clipboard: tabs between cells, one line a row, a cell in quotes where it
/// holds a tab, a line break or a quote.
public final class PastedRows {
    private final GridBuilder grid;
    private final String name;
    private final StringBuilder cell = new StringBuilder();
    private int row;
    private int column;

    public PastedRows(String name) {
        this.name = name;
        grid = new GridBuilder("剪贴板", false, new ReadingBudget(name));
    }

    public Reading read(String text) {
        try {
            take(text.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (UnreadableWorkbook refused) {
            return new Reading.Refused(refused.sentence());
        }
        SheetGrid rows = grid.build();
        return rows.rows().isEmpty()
                ? new Reading.Refused("“" + name + "”里没有表格，什么也没有导入。请先在 Excel 或 WPS 里连同表头选中几行复制，再来粘贴。")
                : new Reading.Read(List.of(rows), List.of());
    }

    private void take(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted) {
                boolean doubled = letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = letter != '"' || doubled;
                if (quoted) {
                    cell.append(letter);
                    at += doubled ? 1 : 0;
                }
            } else if (letter == '"' && cell.isEmpty() && closes(text, at)) {
                quoted = true;
            } else {
                plain(letter);
            }
        }
        endRow();
    }

    /// A quote that nothing closes stands for itself.
    private static boolean closes(String text, int from) {
        return text.indexOf('"', from + 1) > 0;
    }

    private void plain(char letter) {
        switch (letter) {
            case '\t' -> endCell();
            case '\n' -> endRow();
            default -> cell.append(letter);
        }
    }

    private void endCell() {
        grid.put(row, false, column, SheetCell.of(cell.toString()));
        cell.setLength(0);
        column++;
    }

    private void endRow() {
        endCell();
        row++;
        column = 0;
    }
}

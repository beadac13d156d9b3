package org.jiedao.sheet;

/// What one workbook may cost. Counted over all sheets, because a roster spread over many sheets is as long.
final class ReadingBudget {
    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    /// Cells up to the last filled one of each row: 40 columns in each of the rows, counting twice what is set late.
    private static final int MOST_CELLS = 2 * 40 * MOST_ROWS;
    /// What Excel itself lets a cell hold.
    static final int MOST_CHARACTERS_IN_CELL = 32_767;

    private static final long MOST_CHARACTERS = 60_000_000;

    private final String file;
    private int rows;
    private int cells;
    private long characters;

    ReadingBudget(String file) {
        this.file = file;
    }

    void row(String sheet, int number) {
        if (++rows > MOST_ROWS) {
            throw new UnreadableWorkbook(
                    "“%s”的“%s”表读到第%d行时，有内容的行已超过%,d行，没有读入。请删去无关的行，或者拆成几个文件再选一次。"
                            .formatted(file, sheet, number, MOST_ROWS));
        }
    }

    void cell(String sheet, int number) {
        if (++cells > MOST_CELLS) {
            throw new UnreadableWorkbook("“%s”的“%s”表读到第%d行时，单元格已超过%,d个，没有读入。请只保留花名册各列再选一次。"
                    .formatted(file, sheet, number, MOST_CELLS));
        }
    }

    /// Counts text kept before it is known in which cell it stands.
    void text(int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableWorkbook("“%s”里的文字超过%,d个字，不像花名册，没有读入。".formatted(file, MOST_CHARACTERS));
        }
    }
}

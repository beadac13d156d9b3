package org.jiedao.transfer;

/// Where something stands, as the user finds it: file, sheet, row number at the left of the sheet.
public record Place(String file, String sheet, int row) {
    @Override
    public String toString() {
        return "“" + file + "”“" + sheet + "”表第" + row + "行";
    }

    /// For a sentence about another row of the same file.
    String near() {
        return "“" + sheet + "”表第" + row + "行";
    }
}

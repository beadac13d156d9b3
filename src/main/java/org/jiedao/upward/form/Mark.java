package org.jiedao.upward.form;

/// A cell of a form, and what goes into it and maybe below it.
public record Mark(Spot spot, Figure figure) {
    public boolean covers(String sheet, int row, int column) {
        return spot.sheet().equals(sheet)
                && spot.column() == column
                && row >= spot.row()
                && row < spot.row() + figure.height();
    }

    boolean meets(Mark other) {
        return covers(other.spot.sheet(), other.spot.row(), other.spot.column())
                || other.covers(spot.sheet(), spot.row(), spot.column());
    }

    public String address() {
        return figure.height() == 1
                ? spot.address()
                : spot.address() + ":" + spot.down(figure.height() - 1).cell();
    }
}

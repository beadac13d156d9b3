package org.jiedao.duty.view;

import java.util.function.Predicate;
import org.jiedao.duty.DutyBoard;

/// Which rows of the board are shown.
enum BoardFilter {
    ALL("全部", _ -> true),
    OPEN("没有交的", row -> row.line().state() != DutyBoard.State.HANDED_IN),
    NO_PACKET("没有编材料的", row -> row.line().packetState() == DutyBoard.PacketState.NONE),
    OUTDATED("材料已过时的", row -> row.line().packetState() == DutyBoard.PacketState.OUTDATED);

    private final String label;
    private final Predicate<BoardRow> shows;

    BoardFilter(String label, Predicate<BoardRow> shows) {
        this.label = label;
        this.shows = shows;
    }

    String label() {
        return label;
    }

    boolean shows(BoardRow row) {
        return shows.test(row);
    }
}

package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;

/// Sign-offs of several organs with a seal each (7.3.5.1): in the organs' order, at most three in a row, so far apart
/// that no seal touches another or leaves the type area. The last organ stands over the date, as one alone would.
final class SealRows {

    private static final int MOST_IN_A_ROW = 3;

    private final Block.SignOff signOff;
    private final Setting setting;
    private final double width;
    private final double last;
    private final double widest;

    private SealRows(Block.SignOff signOff, Setting setting, double width) {
        this.signOff = signOff;
        this.setting = setting;
        this.width = width;
        this.widest = signOff.organs().stream()
                .mapToDouble(organ -> setting.width(organ, Face.FANG))
                .max()
                .orElse(0);
        double half = Math.max(widest, OfficialLayout.SEAL_DIAMETER.pt()) / 2;
        double overDate = width
                - OfficialLayout.SEALED_DATE_RIGHT.pt()
                - setting.width(signOff.date(), Face.FANG) / 2;
        this.last = Math.max(half, Math.min(overDate, width - half));
    }

    static List<SignOffRow> of(Block.SignOff signOff, Setting setting, double width) {
        return new SealRows(signOff, setting, width).rows();
    }

    private List<SignOffRow> rows() {
        List<String> organs = signOff.organs();
        int columns = Math.min(MOST_IN_A_ROW, organs.size());
        while (columns > 1 && first(columns) < Math.max(widest, OfficialLayout.SEAL_DIAMETER.pt()) / 2) {
            columns--;
        }
        List<SignOffRow> rows = new ArrayList<>();
        for (int from = 0; from < organs.size(); from += columns) {
            double above = (rows.isEmpty() ? OfficialLayout.SEALED_ORGAN_BELOW_BODY : OfficialLayout.SEAL_ROWS_APART).pt();
            rows.add(row(above, organs.subList(from, Math.min(from + columns, organs.size())), columns));
        }
        double date = setting.width(signOff.date(), Face.FANG);
        rows.add(new SignOffRow(0, List.of(new SignOffRow.Placed(Math.max(0, last - date / 2), signOff.date()))));
        return rows;
    }

    /// A row that is not full ends below the full one's end, where the date is.
    private SignOffRow row(double above, List<String> organs, int columns) {
        List<SignOffRow.Placed> placed = new ArrayList<>();
        for (int i = 0; i < organs.size(); i++) {
            double centre = last - (organs.size() - 1 - i) * pitch(columns);
            double left = centre - setting.width(organs.get(i), Face.FANG) / 2;
            placed.add(new SignOffRow.Placed(Math.max(0, left), organs.get(i)));
        }
        return new SignOffRow(above, placed);
    }

    private double first(int columns) {
        return last - (columns - 1) * pitch(columns);
    }

    /// From one organ's middle to the next: as far as leaves equal room at both sides, and no less than a seal needs.
    private double pitch(int columns) {
        double even = (2 * last - width) / Math.max(1, columns - 1);
        double name = widest + setting.width("　", Face.FANG);
        return Math.max(even, Math.max(name, OfficialLayout.SEAL_DIAMETER.pt() + OfficialLayout.SEALS_APART.pt()));
    }
}

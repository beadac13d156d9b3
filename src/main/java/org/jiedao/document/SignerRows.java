package org.jiedao.document;

import java.util.List;
import java.util.stream.IntStream;

/// Where 签发人 and their names begin (7.2.6): two names a row, each column flush left, the widest right-indented by one
/// character. Points from the left edge of the type area.
public record SignerRows(double labelLeft, List<Double> columns, List<List<String>> rows) {

    public static final String LABEL = "签发人：";

    private static final int NAMES_IN_A_ROW = 2;

    public SignerRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static List<List<String>> rows(List<String> signers) {
        return IntStream.iterate(0, i -> i < signers.size(), i -> i + NAMES_IN_A_ROW)
                .mapToObj(i -> signers.subList(i, Math.min(i + NAMES_IN_A_ROW, signers.size())))
                .toList();
    }

    public static SignerRows of(Block.DocNumber number, Setting setting, double width) {
        List<List<String>> rows = rows(number.signers());
        double right = width - OfficialLayout.UPWARD_NUMBER_INDENT.pt();
        int count = rows.getFirst().size();
        double[] lefts = new double[count];
        for (int column = count - 1; column >= 0; column--) {
            int at = column;
            right -= rows.stream()
                    .filter(row -> row.size() > at)
                    .mapToDouble(row -> setting.width(row.get(at), Face.KAI))
                    .max()
                    .orElse(0);
            lefts[column] = right;
            right -= setting.width("　", Face.KAI);
        }
        double label = lefts[0] - setting.width(LABEL, Face.FANG);
        return new SignerRows(label, java.util.Arrays.stream(lefts).boxed().toList(), rows);
    }
}

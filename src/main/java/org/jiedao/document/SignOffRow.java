package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;

/// One line of a sign-off: the room above it and what begins where, in points from the left edge of the type area. Both
/// writers set these lines, so that they agree (7.3.5).
public record SignOffRow(double above, List<Placed> texts) {

    public SignOffRow {
        texts = List.copyOf(texts);
    }

    public record Placed(double left, String text) {}

    private SignOffRow(double above, double left, String text) {
        this(above, List.of(new Placed(left, text)));
    }

    public static List<SignOffRow> of(Block.SignOff signOff, Setting setting, double width) {
        return switch (signOff.seal()) {
            case SIGNER -> stamped(signOff, setting, width);
            case ORGAN -> signOff.organs().size() > 1 ? SealRows.of(signOff, setting, width) : single(signOff, setting, width);
            case NONE -> signOff.organs().size() > 1 ? unsealed(signOff, setting, width) : single(signOff, setting, width);
        };
    }

    private static List<SignOffRow> single(Block.SignOff signOff, Setting setting, double width) {
        SignOffPlace place = SignOffPlace.of(signOff, setting, width);
        double above = (signOff.seal() == Seal.ORGAN
                        ? OfficialLayout.SEALED_ORGAN_BELOW_BODY
                        : OfficialLayout.ORGAN_BELOW_BODY)
                .pt();
        return signOff.organ().isEmpty()
                ? List.of(new SignOffRow(above, place.dateLeft(), signOff.date()))
                : List.of(
                        new SignOffRow(above, place.organLeft(), signOff.organ()),
                        new SignOffRow(0, place.dateLeft(), signOff.date()));
    }

    /// The main organ first, the others below it; the longest stands two characters from the right.
    private static List<SignOffRow> unsealed(Block.SignOff signOff, Setting setting, double width) {
        String longest = signOff.organs().stream()
                .max(java.util.Comparator.comparingDouble(organ -> setting.width(organ, Face.FANG)))
                .orElse("");
        SignOffPlace place = SignOffPlace.of(new Block.SignOff(longest, signOff.date(), false), setting, width);
        List<SignOffRow> rows = new ArrayList<>();
        for (String organ : signOff.organs()) {
            double above = rows.isEmpty() ? OfficialLayout.ORGAN_BELOW_BODY.pt() : 0;
            rows.add(new SignOffRow(above, place.organLeft(), organ));
        }
        rows.add(new SignOffRow(0, place.dateLeft(), signOff.date()));
        return rows;
    }

    /// Each signer's title stands in the middle of the room for the stamp, which is as high as
    /// [OfficialLayout#STAMP_HEIGHT] says.
    private static List<SignOffRow> stamped(Block.SignOff signOff, Setting setting, double width) {
        double right = width - OfficialLayout.STAMP_RIGHT.pt();
        double titleRight = right - OfficialLayout.STAMP_WIDTH.pt() - OfficialLayout.TITLE_LEFT_OF_STAMP.pt();
        double half = (OfficialLayout.STAMP_HEIGHT.pt() - OfficialLayout.LINE_PITCH.pt()) / 2;
        List<SignOffRow> rows = new ArrayList<>();
        for (String title : signOff.organs()) {
            double above = rows.isEmpty() ? OfficialLayout.STAMP_BELOW_BODY.pt() + half : 2 * half;
            double left = Math.max(0, titleRight - setting.width(title, Face.FANG));
            rows.add(new SignOffRow(above, left, title));
        }
        double date = right - setting.width(signOff.date(), Face.FANG);
        double above = rows.isEmpty() ? OfficialLayout.STAMP_BELOW_BODY.pt() : half;
        rows.add(new SignOffRow(above + OfficialLayout.DATE_BELOW_STAMP.pt(), date, signOff.date()));
        return rows;
    }
}

package org.jiedao.document;

/// Where organ and date begin, in points from the left edge of the type area (7.3.5.1, 7.3.5.2).
public record SignOffPlace(double organLeft, double dateLeft) {

    public static SignOffPlace of(Block.SignOff signOff, Setting setting, double width) {
        double organ = setting.width(signOff.organ(), Face.FANG);
        double date = setting.width(signOff.date(), Face.FANG);
        return signOff.seal() == Seal.ORGAN ? sealed(organ, date, width) : unsealed(organ, date, width);
    }

    /// The date stands four characters from the right, the organ centred above it; both move left where a long organ
    /// would leave the type area.
    private static SignOffPlace sealed(double organ, double date, double width) {
        double centre = width - OfficialLayout.SEALED_DATE_RIGHT.pt() - date / 2;
        double within = Math.max(organ / 2, Math.min(centre, width - organ / 2));
        return new SignOffPlace(within - organ / 2, Math.max(0, within - date / 2));
    }

    /// The organ stands two characters from the right, the date begins two characters behind the organ's beginning; a
    /// date longer than the organ takes the two characters itself.
    private static SignOffPlace unsealed(double organ, double date, double width) {
        double shift = OfficialLayout.DATE_RIGHT_OF_ORGAN.pt();
        double longer = Math.max(organ, date);
        double left = Math.max(0, width - OfficialLayout.ORGAN_RIGHT.pt() - longer);
        return date > organ
                ? new SignOffPlace(Math.max(0, left - shift), left)
                : new SignOffPlace(left, Math.min(left + shift, width - date));
    }
}

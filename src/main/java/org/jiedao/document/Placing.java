package org.jiedao.document;

/// Where a point of a sheet is drawn so that a printer which shifts and stretches puts it where it belongs. Millimetres
/// from the sheet's upper left corner.
public record Placing(double scaleX, double scaleY, double shiftX, double shiftY) {

    public static final Placing AS_IS = new Placing(1, 1, 0, 0);

    public double x(double intended) {
        return scaleX * intended + shiftX;
    }

    public double y(double intended) {
        return scaleY * intended + shiftY;
    }
}

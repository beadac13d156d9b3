package org.jiedao.overprint;

/// Lengths as a ruler is read: to a tenth of a millimetre.
final class Tenths {

    private static final double PER_UNIT = 10;

    private Tenths() {}

    static double of(double measured) {
        return Math.rint(measured * PER_UNIT) / PER_UNIT;
    }
}

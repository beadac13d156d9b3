package org.jiedao.document;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A PNG, as large as it would stand on paper if there were room.
public final class Picture {
    /// Pixels to the inch of the pictures that the workbench makes: two for one of the screen.
    public static final double RESOLUTION = 192;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// Where the header of a PNG says how many pixels it is wide and high.
    private static final int SIZES = 16;

    private static final double PT_PER_INCH = 72;

    private final byte[] png;
    private final double width;
    private final double height;

    private Picture(byte[] png, double width, double height) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
    }

    /// `resolution` is how many of its pixels make an inch.
    public static Picture of(byte[] png, double resolution) {
        if (png.length < SIZES + 2 * Integer.BYTES
                || !Arrays.equals(SIGNATURE, Arrays.copyOf(png, SIGNATURE.length))) {
            throw new IllegalArgumentException("not a PNG");
        }
        ByteBuffer header = ByteBuffer.wrap(png, SIZES, 2 * Integer.BYTES);
        double point = PT_PER_INCH / resolution;
        return new Picture(png, header.getInt() * point, header.getInt() * point);
    }

    public byte[] png() {
        return png.clone();
    }

    /// In points.
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Made smaller, if need be, to fit.
    public Picture within(double mostWidth, double mostHeight) {
        double factor = Math.min(1, Math.min(mostWidth / width, mostHeight / height));
        return new Picture(png, width * factor, height * factor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && width == picture.width
                && height == picture.height
                && Arrays.equals(png, picture.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}

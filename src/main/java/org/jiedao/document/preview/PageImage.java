package org.jiedao.document.preview;

/// A page as pixels, row by row, each 0xAARRGGBB. The array is the caller's.
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}

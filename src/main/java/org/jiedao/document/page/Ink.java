package org.jiedao.document.page;

/// The colours of a page.
public enum Ink {
    BLACK(0, 0, 0),
    /// The red of marks and lines.
    RED(0.85f, 0.05f, 0.05f),
    /// Frame and title of a certificate.
    CRIMSON(0.62f, 0.08f, 0.10f),
    GOLD(0.72f, 0.55f, 0.24f);

    private final float[] rgb;

    Ink(float red, float green, float blue) {
        rgb = new float[] {red, green, blue};
    }

    public float[] rgb() {
        return rgb.clone();
    }
}

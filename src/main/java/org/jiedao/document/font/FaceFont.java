package org.jiedao.document.font;

/// A font at work: under which family name programs know it, from which file, and from where.
public record FaceFont(FontFile file, String family, FontOrigin origin) {

    boolean bundled() {
        return origin == FontOrigin.BUNDLED;
    }
}

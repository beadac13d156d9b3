package org.jiedao.people;

/// Whether any font at hand can print a character.
@FunctionalInterface
public interface GlyphCoverage {
    boolean covers(int codePoint);
}

package org.jiedao.document.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The glyphs of a cut font in their new order, which grows where a glyph is composed of others.
final class GlyphNumbers {

    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    GlyphNumbers(int[] first) {
        for (int glyph : first) {
            add(glyph);
        }
    }

    private int add(int glyph) {
        numbers.putIfAbsent(glyph, glyphs.size());
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    int size() {
        return glyphs.size();
    }

    int glyph(int number) {
        return glyphs.get(number);
    }

    int of(int glyph) {
        Integer known = numbers.get(glyph);
        return known == null ? add(glyph) : known;
    }
}

package org.jiedao.document;

import java.util.List;

/// One line as broken: its spans, its natural width in points, and whether it ends its paragraph (and so is not
/// justified). `forced` says that a simple breaker, Word's for one, would have ended the line elsewhere; `opened` is what such a one adds between Chinese and digits.
public record Line(List<Span> spans, double width, boolean last, boolean forced, double opened) {
    public Line {
        spans = List.copyOf(spans);
    }

    public String text() {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    public int characters() {
        return spans.stream().mapToInt(s -> s.text().codePointCount(0, s.text().length())).sum();
    }
}

package org.jiedao.document;

import java.util.List;

/// One line as broken: its spans, its natural width in points, and whether it ends its paragraph (and so is not
/// justified). `spacing` is the letter spacing at which a word processor breaks it here.
public record Line(List<Span> spans, double width, boolean last, double spacing) {
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

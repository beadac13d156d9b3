package org.jiedao.document.page;

import java.util.List;
import org.jiedao.document.Picture;
import org.jiedao.document.Span;

/// Something on a page. Points, from the left and from the top.
public sealed interface Mark {

    /// Spans on one baseline, `spacing` behind each character.
    record Words(double x, double baseline, List<Span> spans, double size, double spacing, Ink ink) implements Mark {}

    /// Words read from the top of the page downward, as the page number of a sheet that lies on its side.
    record SideWords(double x, double y, List<Span> spans, double size) implements Mark {}

    record Rule(double x, double y, double toX, double toY, double thickness, Ink ink) implements Mark {}

    record Image(double x, double y, Picture picture) implements Mark {}

    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Words w -> new Words(w.x + dx, w.baseline + dy, w.spans, w.size, w.spacing, w.ink);
            case SideWords w -> new SideWords(w.x + dx, w.y + dy, w.spans, w.size);
            case Image i -> new Image(i.x + dx, i.y + dy, i.picture);
            case Rule r -> new Rule(r.x + dx, r.y + dy, r.toX + dx, r.toY + dy, r.thickness, r.ink);
        };
    }
}

package org.jiedao.document.page;

import java.util.List;
import org.jiedao.document.Orientation;

/// What the page maker is fed with, in reading order.
sealed interface Part {

    record Flow(List<Strip> strips) implements Part {
        public Flow {
            strips = List.copyOf(strips);
        }
    }

    record NewPage(Orientation orientation) implements Part {}

    /// Stands on the bottom edge of the last page's type area.
    record Foot(List<Strip> strips) implements Part {
        public Foot {
            strips = List.copyOf(strips);
        }
    }

    /// A page placed by hand, without number.
    record Whole(Orientation orientation, List<Mark> marks) implements Part {
        public Whole {
            marks = List.copyOf(marks);
        }
    }
}

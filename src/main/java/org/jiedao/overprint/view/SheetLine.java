package org.jiedao.overprint.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jiedao.overprint.SheetFacts;

/// One sheet of a batch, and whether it is to be printed.
public record SheetLine(SheetFacts facts, long spoiled, BooleanProperty wanted) {
    SheetLine(SheetFacts facts, long spoiled) {
        this(facts, spoiled, new SimpleBooleanProperty(true));
    }

    String spoiledCount() {
        return spoiled == 0 ? "" : spoiled + "张";
    }
}

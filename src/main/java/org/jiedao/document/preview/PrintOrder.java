package org.jiedao.document.preview;

import java.util.List;

/// How a PDF is printed. `pages` are counted from 1, in the order in which they leave the printer; empty for all.
public record PrintOrder(String printer, List<Integer> pages, int copies, Duplex duplex, boolean collate) {

    public static final int MOST_COPIES = 999;

    public PrintOrder {
        pages = List.copyOf(pages);
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    /// Every page once on one side.
    public static PrintOrder once(String printer) {
        return new PrintOrder(printer, List.of(), 1, Duplex.ONE_SIDE, true);
    }
}

package org.jiedao.document.preview;

import java.util.List;

/// What a printer can do beside printing on one side.
public record PrinterAbilities(List<Duplex> duplexes, boolean collates) {

    public static final PrinterAbilities LEAST = new PrinterAbilities(List.of(Duplex.ONE_SIDE), false);

    public PrinterAbilities {
        duplexes = List.copyOf(duplexes);
    }

    public boolean can(Duplex duplex) {
        return duplexes.contains(duplex);
    }
}

package org.jiedao.dispatch.view;

import java.io.IOException;
import java.util.List;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.document.preview.PrinterAbilities;

/// Prints finished pages. An interface, since a test has no printer. Asking for printers may take a while: never on the
/// window's thread.
public interface PaperPrinter {
    /// The printers by name as they are now; empty where there is none.
    List<String> printers();

    /// The one the system proposes; empty where it proposes none.
    String usual();

    PrinterAbilities abilities(String printer);

    /// One job under the given name. Returns when the job is with the printer's queue.
    void print(byte[] pdf, String name, PrintOrder order, PrintProgress progress) throws IOException;
}

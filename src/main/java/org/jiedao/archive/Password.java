package org.jiedao.archive;

import java.io.IOException;

/// The password under which the data file and the backups lie, if there is one. Whoever passes an array overwrites it.
public interface Password {
    boolean isSet() throws IOException;

    /// Takes about a second, so that nobody tries many.
    boolean opens(char[] password) throws IOException;

    /// While the register is open too: only the key is wrapped anew.
    Outcome change(char[] old, char[] password) throws IOException;

    /// While the register is closed.
    Outcome set(char[] password) throws IOException;

    /// While the register is closed.
    Outcome remove(char[] password) throws IOException;

    /// What became of it; `sentence` is for the user.
    sealed interface Outcome {
        String sentence();

        record Done(String sentence) implements Outcome {}

        /// Nothing was changed.
        record Refused(String sentence) implements Outcome {}
    }
}

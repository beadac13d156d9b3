package org.jiedao.dispatch;

import java.util.Optional;

/// What others know about an issued paper that its reader should see beside it, such as sheets wasted in printing.
@FunctionalInterface
public interface EntryRemarks {
    Optional<String> on(DispatchEntry entry);
}

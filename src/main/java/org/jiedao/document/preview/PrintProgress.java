package org.jiedao.document.preview;

/// Told of each page before it is drawn; throws `CancellationException` once the user wants no more.
@FunctionalInterface
public interface PrintProgress {

    PrintProgress NONE = (_, _) -> {};

    void at(long done, long of);
}

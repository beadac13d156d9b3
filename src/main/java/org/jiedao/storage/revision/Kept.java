package org.jiedao.storage.revision;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was read of some tables, until one of them is written. The same object is answered as long as it is true, so that
/// what is derived from it can be kept as long.
public final class Kept<T> {
    private final Revisions revisions;
    private final List<String> tables;
    private final Supplier<T> read;
    private @Nullable T value;
    private long revision;

    Kept(Revisions revisions, List<String> tables, Supplier<T> read) {
        this.revisions = revisions;
        this.tables = tables;
        this.read = read;
        revisions.of(tables);
    }

    /// Within a transaction that wrote one of the tables it is read and not kept.
    public synchronized T get() {
        long now = revisions.of(tables);
        if (revisions.unsettled(tables)) {
            return read.get();
        }
        T known = value;
        if (known == null || revision != now) {
            known = read.get();
            value = known;
            revision = now;
        }
        return known;
    }
}

package org.jiedao.overprint;

import java.util.List;

/// The register of wasted sheets. Every change is one undoable step.
public interface SpoiledSheets {

    /// The newest first.
    List<SpoiledSheet> all();

    default List<SpoiledSheet> of(long entryId) {
        return all().stream().filter(sheet -> sheet.entryId() == entryId).toList();
    }

    void add(SpoiledSheet sheet);

    void remove(SpoiledSheet sheet);
}

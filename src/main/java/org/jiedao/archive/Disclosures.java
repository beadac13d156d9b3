package org.jiedao.archive;

import java.nio.file.Path;
import java.util.List;
import org.jiedao.file.Departures;
import org.jspecify.annotations.Nullable;

/// The log of what was shown in full and of what was exported. It is only ever added to, each entry with its link in the
/// chain of the change log.
public interface Disclosures extends Departures {
    /// A number was shown in full; of `person`, or of a unit where that is absent.
    void shown(String name, @Nullable Long person, String reason);

    /// A file was written; `file` is its name, without folders.
    void exported(Export export);

    /// The whole register left, with everybody in it.
    void everythingLeft(String what, Path file, String reason);

    /// What was written, for how many people, and about which one where it is about one.
    record Export(
            String what, String file, int people, boolean masked, String reason, @Nullable Long person) {}

    /// Those with `text` somewhere in them, the newest first.
    List<Disclosure> find(String text, int most);

    List<Disclosure> of(long person);
}

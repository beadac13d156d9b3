package org.jiedao.handover.view;

import java.nio.file.Path;
import org.jiedao.archive.Backups;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.handover.Handovers;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;

/// What part 交接 reads and does. `taking` closes the window, puts a pack that was checked in the place of the register and
/// opens the window anew; false, and nothing done, where the window stayed open.
public record HandoverUseCases(
        Handovers handovers,
        RecordHandover recording,
        PackHandover packing,
        PaperCases papers,
        Taking taking) {
    /// `password` is the giver's, empty where the pack is not sealed.
    public interface Taking {
        boolean take(Path pack, Backups.Held contents, char[] password);
    }
}

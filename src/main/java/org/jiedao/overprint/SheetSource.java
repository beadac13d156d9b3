package org.jiedao.overprint;

import java.util.List;

/// Where the texts of preprinted sheets come from.
public interface SheetSource {

    /// What can be printed for a purpose, the newest first; voided entries are none of it.
    List<SheetBatch> batches(Purpose purpose);

    Facts facts(SheetBatch batch);

    /// What is known of a batch's sheets.
    sealed interface Facts {
        record Known(List<SheetFacts> sheets) implements Facts {
            public Known {
                sheets = List.copyOf(sheets);
            }
        }

        /// `sentence` says why the register cannot answer for the sheets any more.
        record Refused(String sentence) implements Facts {}
    }
}

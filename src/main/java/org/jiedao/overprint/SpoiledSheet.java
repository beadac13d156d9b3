package org.jiedao.overprint;

import java.time.LocalDateTime;

/// A preprinted sheet that was wasted: of which entry and certificate, why, when, and the maker's number of the sheet
/// that takes its place where sheets are numbered; empty where the certificate is printed again as it was.
public record SpoiledSheet(long id, long entryId, int serial, String reason, LocalDateTime at, String newSheet) {

    public SpoiledSheet {
        reason = reason.strip();
        newSheet = newSheet.strip();
    }
}

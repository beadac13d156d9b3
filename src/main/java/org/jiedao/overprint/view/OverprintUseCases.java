package org.jiedao.overprint.view;

import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.overprint.Backgrounds;
import org.jiedao.overprint.ChangeProfile;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.overprint.SheetProfiles;
import org.jiedao.overprint.SpoiledRows;

/// What part 套打 reads and does.
public record OverprintUseCases(
        SheetProfiles profiles,
        ChangeProfile change,
        PrintSheets printing,
        SpoiledRows spoiled,
        Backgrounds backgrounds,
        PaperPrinter printer) {}

package org.jiedao.overprint.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.document.preview.PageImage;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetFacts;
import org.jiedao.overprint.SheetFields;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// The texts of a sheet as they will be printed, drawn at the width at which they are shown.
public final class SheetPreview {
    private static final double USUAL_WIDTH = 600;

    private final PrintSheets printing;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private Optional<SheetFacts> facts = Optional.empty();
    private Optional<Profile> drawn = Optional.empty();
    private double width = USUAL_WIDTH;

    SheetPreview(PrintSheets printing, BackgroundTasks tasks, Notices notices) {
        this.printing = printing;
        this.tasks = tasks;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<@Nullable PageImage> image() {
        return image.getReadOnlyProperty();
    }

    /// Answers whether that is something else than before.
    boolean fill(Optional<SheetFacts> filling) {
        boolean other = !filling.equals(facts);
        facts = filling;
        return other;
    }

    /// Says how many pixels wide the sheet is shown.
    void fit(double pixels) {
        double wanted = Math.max(1, Math.rint(pixels));
        if (wanted != width) {
            width = wanted;
            drawn.ifPresent(this::render);
        }
    }

    void render(Profile profile) {
        drawn = Optional.of(profile);
        SheetFacts filling = facts.orElseGet(() -> SheetFields.names(profile.target().purpose()));
        double pixels = width;
        tasks.run(
                "排版预览",
                _ -> draw(profile, filling, pixels),
                image::set,
                cause -> notices.failed("套打预览没有排出来，方案没有改动。", cause));
    }

    private PageImage draw(Profile profile, SheetFacts filling, double pixels) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printing.writer().write(printing.composing().preview(profile, filling), pdf);
        try (PdfPages pages = new PdfPages(pdf.toByteArray())) {
            return pages.image(0, pixels / pages.width(0));
        }
    }
}

package org.jiedao.dispatch.view;

import java.io.IOException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jiedao.document.preview.PageImage;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// The pages of one PDF, one at a time, drawn at the width at which they are shown: scaling would blur the strokes.
public final class PreviewViewModel {
    private static final double USUAL_WIDTH = 480;
    private static final double LEAST_WIDTH = 80;
    private static final int LEAST_ZOOM = 50;
    private static final int MOST_ZOOM = 200;
    private static final int ZOOM_STEP = 25;

    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private double width = USUAL_WIDTH;
    private byte[] pdf = {};

    public PreviewViewModel(BackgroundTasks tasks, Notices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable PageImage> image() {
        return image.getReadOnlyProperty();
    }

    /// Counted from 1.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// In percent of the width there is.
    public ReadOnlyIntegerProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// The file shown; empty while there is none.
    byte[] pdf() {
        return pdf.clone();
    }

    /// Shows the first page of what `source` answers.
    public void show(String name, BackgroundTasks.Work<byte[]> source) {
        double pixels = width;
        tasks.run(
                "排版预览",
                progress -> {
                    byte[] bytes = source.run(progress);
                    return new Loaded(bytes, drawn(bytes, 1, pixels));
                },
                loaded -> {
                    pdf = loaded.bytes();
                    title.set(name);
                    show(loaded.page());
                    open.set(true);
                },
                cause -> notices.failed("“" + name + "”没有排出来，什么也没有签发。", cause));
    }

    /// Another setting of what is shown, at the page shown: drawn off the window's thread, then shown by running what
    /// comes back.
    public Drawing drawing(String name) {
        int wanted = page.get();
        double pixels = width;
        return bytes -> {
            Drawn drawn = drawn(bytes, wanted, pixels);
            return () -> {
                pdf = bytes;
                title.set(name);
                show(drawn);
                open.set(true);
            };
        };
    }

    /// Draws a page of a PDF and answers what shows it.
    @FunctionalInterface
    public interface Drawing {
        Runnable of(byte[] pdf) throws IOException;
    }

    /// Says how many pixels wide the page is shown.
    public void fit(double pixels) {
        double wanted = Math.max(LEAST_WIDTH, Math.rint(pixels));
        if (wanted != width) {
            width = wanted;
            turnTo(page.get());
        }
    }

    public void next() {
        turnTo(page.get() + 1);
    }

    public void previous() {
        turnTo(page.get() - 1);
    }

    public void zoomIn() {
        zoom.set(Math.min(MOST_ZOOM, zoom.get() + ZOOM_STEP));
    }

    public void zoomOut() {
        zoom.set(Math.max(LEAST_ZOOM, zoom.get() - ZOOM_STEP));
    }

    public void close() {
        open.set(false);
        image.set(null);
        pdf = new byte[0];
    }

    private void turnTo(int number) {
        byte[] bytes = pdf;
        double pixels = width;
        if (bytes.length > 0 && number >= 1 && number <= count.get()) {
            tasks.run("翻页", _ -> drawn(bytes, number, pixels), this::show, cause -> notices.failed("这一页没有显示出来。", cause));
        }
    }

    private void show(Drawn drawn) {
        count.set(drawn.of());
        page.set(drawn.number());
        image.set(drawn.image());
    }

    /// The last page, where there are fewer than asked for.
    private static Drawn drawn(byte[] bytes, int wanted, double pixels) throws IOException {
        try (PdfPages pages = new PdfPages(bytes)) {
            int number = Math.min(wanted, pages.count());
            double scale = pixels / pages.width(number - 1);
            return new Drawn(pages.image(number - 1, scale), number, pages.count());
        }
    }

    private record Drawn(PageImage image, int number, int of) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Loaded(byte[] bytes, Drawn page) {}
}

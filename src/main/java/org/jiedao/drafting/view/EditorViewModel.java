package org.jiedao.drafting.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.PreviewViewModel;
import org.jiedao.document.hint.Mended;
import org.jiedao.document.hint.TextHint;
import org.jiedao.drafting.Reading;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// A text that is set anew whenever typing pauses: its pages, what is wrong with it and in which line, what is still
/// to be supplied, and what a careful reader would say. Only the newest order is carried out.
public final class EditorViewModel {
    private final EditorTools tools;
    private final BackgroundTasks tasks;
    private final Desk desk;
    private final PreviewViewModel preview;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Reading.@Nullable Faulty> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper missing = new ReadOnlyIntegerWrapper();
    private final ObservableList<Hint> hints = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final AtomicInteger newest = new AtomicInteger();
    private @Nullable Matter matter;

    /// What the text is: its paper, its name above the preview, and how it is read.
    record Matter(Paper paper, String title, Reader reader) {}

    /// Makes a document of a text.
    @FunctionalInterface
    interface Reader {
        Reading read(String text) throws IOException;
    }

    /// A hint with the line of the editor that it is about.
    public record Hint(int line, TextHint hint) {}

    /// What one laying-out gave.
    private record LaidOut(Reading reading, List<Hint> hints, Runnable show) {}

    EditorViewModel(EditorTools tools, Desk desk) {
        this.tools = tools;
        this.desk = desk;
        this.tasks = desk.tasks().beside();
        preview = new PreviewViewModel(tasks, desk.notices());
    }

    public StringProperty text() {
        return text;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    /// Why the text is no document; null where it is one.
    public ReadOnlyObjectProperty<Reading.@Nullable Faulty> fault() {
        return fault.getReadOnlyProperty();
    }

    /// How many places are still to be supplied.
    public ReadOnlyIntegerProperty missing() {
        return missing.getReadOnlyProperty();
    }

    public ObservableList<Hint> hints() {
        return hints;
    }

    /// Whether there is a text to edit.
    public ReadOnlyBooleanProperty open() {
        return open;
    }

    void show(Matter shown, String first) {
        matter = shown;
        open.set(true);
        text.set(first);
        layOut();
    }

    /// The same text read otherwise, as for another subject.
    void show(Matter shown) {
        matter = shown;
        layOut();
    }

    void close() {
        newest.incrementAndGet();
        matter = null;
        open.set(false);
        text.set("");
        fault.set(null);
        hints.clear();
        preview.close();
    }

    /// Sets the text as it stands now; an earlier order that is still waiting is dropped.
    public void layOut() {
        Matter shown = matter;
        if (shown == null) {
            return;
        }
        int order = newest.incrementAndGet();
        String now = text.get();
        PreviewViewModel.Drawing drawing = preview.drawing(shown.title());
        tasks.run(
                "排版预览",
                _ -> laidOut(shown, now, drawing, order),
                laid -> {
                    if (order == newest.get()) {
                        show(laid);
                    }
                },
                cause -> desk.notices().failed("预览没有排出来，正在编辑的文字还在。", cause));
    }

    /// Mends the text where the standard leaves no doubt, and answers what was mended, as the end of a sentence; empty
    /// where nothing was.
    String mend() {
        Matter shown = matter;
        if (shown == null) {
            return "";
        }
        Mended mended = tools.mending().mend(text.get(), shown.paper().format());
        if (mended.hints().isEmpty()) {
            return "";
        }
        text.set(mended.text());
        layOut();
        TextHint first = mended.hints().getFirst();
        return "按标准修整了" + mended.hints().size() + "处，如第" + first.line() + "行" + first.message() + "。";
    }

    private LaidOut laidOut(Matter shown, String now, PreviewViewModel.Drawing drawing, int order) throws IOException {
        stillWanted(order);
        Reading reading = shown.reader().read(now);
        return switch (reading) {
            case Reading.Faulty _ -> new LaidOut(reading, List.of(), () -> {});
            case Reading.Sound sound -> {
                stillWanted(order);
                Optional<Reading.Faulty> unprintable = unprintable(sound);
                yield unprintable.isPresent()
                        ? new LaidOut(unprintable.get(), List.of(), () -> {})
                        : new LaidOut(reading, hints(shown.paper(), sound), drawn(sound, drawing, order));
            }
        };
    }

    private Runnable drawn(Reading.Sound sound, PreviewViewModel.Drawing drawing, int order) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        tools.pdf().write(sound.document(), pdf);
        stillWanted(order);
        return drawing.of(pdf.toByteArray());
    }

    private Optional<Reading.Faulty> unprintable(Reading.Sound sound) {
        return tools.fonts().uncovered(sound.document()).stream().findFirst().map(character -> {
            String glyph = Character.toString(character.codePoint());
            int before = sound.text().text().indexOf(glyph);
            String above = sound.text().text().substring(0, Math.max(0, before));
            int line = 1 + (int) above.chars().filter(one -> one == '\n').count();
            return new Reading.Faulty(sound.origin(line), character.sentence());
        });
    }

    private void stillWanted(int order) {
        if (order != newest.get()) {
            throw new CancellationException("a newer text is to be set");
        }
    }

    private List<Hint> hints(Paper paper, Reading.Sound sound) {
        return tools.hints().of(sound.text().text(), paper.format()).stream()
                .map(hint -> new Hint(sound.origin(hint.line()), hint))
                .distinct()
                .toList();
    }

    private void show(LaidOut laid) {
        switch (laid.reading()) {
            case Reading.Faulty faulty -> {
                fault.set(faulty);
                missing.set(0);
            }
            case Reading.Sound sound -> {
                fault.set(null);
                missing.set(sound.text().missing());
            }
        }
        hints.setAll(laid.hints());
        laid.show().run();
    }
}

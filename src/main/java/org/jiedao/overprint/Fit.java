package org.jiedao.overprint;

import static org.jiedao.document.PlacedSheet.pt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.document.Advances;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Line;

/// How a text is set so that all of it stands inside its box.
sealed interface Fit {

    /// What a person still reads on a certificate: 五号.
    double SMALLEST = 10.5;

    /// A little smaller is better than one more line, much smaller is not.
    double STILL_LIKE = 0.8;

    double STEP = 0.5;

    /// `note` says what was done to make it fit; nothing where the text stands as designed.
    record Done(double size, double pitch, List<Line> lines, Optional<String> note) implements Fit {
        public Done {
            lines = List.copyOf(lines);
        }

        /// Height of the lines in points.
        double height() {
            return (lines.size() - 1) * pitch + size;
        }
    }

    /// It does not fit at the smallest size either.
    record TooLong(String sentence) implements Fit {}

    static Fit of(Box box, String text, Advances advances) {
        double full = box.setting().size();
        double least = Math.min(full, SMALLEST);
        return Stream.of(
                        sizes(full, Math.max(least, full * STILL_LIKE))
                                .map(size -> tried(box, text, size, box.setting().lines(), advances)),
                        sizes(full, least).map(size -> tried(box, text, size, Integer.MAX_VALUE, advances)))
                .flatMap(tries -> tries)
                .flatMap(Optional::stream)
                .map(Fit.class::cast)
                .findFirst()
                .orElseGet(() -> new TooLong("“%s”在文字框“%s”里排不下，缩到%.1f磅仍超出；请加宽文字框或删减文字".formatted(text, box.name(), least)));
    }

    private static Stream<Double> sizes(double full, double least) {
        int steps = (int) Math.floor((full - least) / STEP + 1e-9);
        Stream<Double> whole = Stream.iterate(0, step -> step + 1).limit(steps + 1L).map(step -> full - step * STEP);
        return Stream.concat(whole, Stream.of(least));
    }

    private static Optional<Done> tried(Box box, String text, double size, int most, Advances advances) {
        double width = pt(box.area().width());
        var setting = new org.jiedao.document.Setting(size, 0, advances);
        List<Line> lines = new ChineseLines(setting, width).of(text, box.setting().face(), 0, 0);
        double pitch = box.setting().pitch() * size / box.setting().size();
        Done done = new Done(size, pitch, lines, note(box, size, lines.size()));
        boolean wide = lines.stream().anyMatch(line -> line.width() > width + 0.01);
        boolean fits = !wide && lines.size() <= most && done.height() <= pt(box.area().height()) + 0.01;
        return fits ? Optional.of(done) : Optional.empty();
    }

    private static Optional<String> note(Box box, double size, int lines) {
        String smaller = size < box.setting().size()
                ? "字号由%.1f磅缩为%.1f磅".formatted(box.setting().size(), size)
                : "";
        String more = lines > box.setting().lines() ? "排成了" + lines + "行" : "";
        return Optional.of(String.join("，", Stream.of(smaller, more).filter(part -> !part.isEmpty()).toList()))
                .filter(note -> !note.isEmpty());
    }
}

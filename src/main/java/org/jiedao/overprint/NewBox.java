package org.jiedao.overprint;

import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.Face;

/// A box to begin with: in the middle of the sheet, for the first field that has none yet.
public record NewBox(Profile profile) {
    private static final double WIDTH = 60;
    private static final double HEIGHT = 12;

    public Box box() {
        List<String> fields = SheetFields.of(profile.target().purpose());
        String field = fields.stream().filter(this::free).findFirst().orElse(fields.getFirst());
        Area middle = new Area(
                (profile.sheet().width() - WIDTH) / 2, (profile.sheet().height() - HEIGHT) / 2, WIDTH, HEIGHT);
        return new Box(
                0,
                name(field),
                SheetFields.mark(field),
                middle,
                new Box.Setting(Face.FANG, 20, 28, Alignment.CENTRE, 1));
    }

    private String name(String field) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? field : field + number)
                .filter(this::free)
                .findFirst()
                .orElse(field);
    }

    private boolean free(String name) {
        return profile.boxes().stream().noneMatch(box -> box.name().equals(name));
    }
}

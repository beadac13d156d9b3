package org.jiedao.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.Face;
import org.jiedao.document.Specimen;
import org.jiedao.document.font.CharacterLevel;
import org.jiedao.document.font.FaceFont;
import org.jiedao.document.font.FontCatalogue;

/// 姓名校对页: each name as large as a hand, in the face that papers print it in, with what is unusual about its
/// characters, for the person to tick before anything is printed.
public final class NameProof {
    private static final double NAME_SIZE = 72;
    private static final double DETAIL_SIZE = 14;

    private final FontCatalogue fonts;
    private final NameScan scan;

    public NameProof(FontCatalogue fonts) {
        this.fonts = fonts;
        this.scan = new NameScan(codePoint -> fonts.covers(codePoint, Face.FANG));
    }

    /// Whose name it is; `unit` is empty where none is recorded.
    public record Entry(PersonName name, String unit) {}

    public Specimen compose(String title, LocalDate day, List<Entry> entries) {
        List<Specimen.Group> groups = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            groups.add(group(i + 1, entries.get(i)));
        }
        return new Specimen(title, day, groups);
    }

    private Specimen.Group group(int number, Entry entry) {
        String name = entry.name().value();
        Stream<String> details = Stream.of(
                        Stream.of(number + ". " + (entry.unit().isEmpty() ? "【单位待补】" : entry.unit()) + "　□ 核对无误"),
                        name.codePoints().distinct().filter(NameProof::unusual).mapToObj(this::told),
                        scan.scan(name).stream().map(fault -> "请核对：" + fault.reason()))
                .flatMap(lines -> lines);
        return new Specimen.Group(Stream.concat(
                        Stream.of(new Specimen.Line(name, Face.FANG, NAME_SIZE)),
                        details.map(line -> new Specimen.Line(line, Face.FANG, DETAIL_SIZE)))
                .toList());
    }

    /// Outside what every computer has; letters and the interpunct are not.
    private static boolean unusual(int codePoint) {
        return codePoint > 0x2FF && !CharacterLevel.GB_2312.contains(codePoint);
    }

    private String told(int codePoint) {
        FaceFont font = fonts.serving(Face.FANG, codePoint);
        String served = font.file().has(codePoint)
                ? "字体：" + font.family() + "（" + font.origin().label() + "）"
                : "没有字体能印";
        return "%s　U+%04X　%s".formatted(Character.toString(codePoint), codePoint, served);
    }
}

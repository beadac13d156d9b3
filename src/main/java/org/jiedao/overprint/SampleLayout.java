package org.jiedao.overprint;

import java.util.List;
import org.jiedao.document.Face;

/// A layout to begin with: an A4 sheet on its side on which 聘书, 同志 and 此聘 are printed, in fictional places.
public final class SampleLayout {

    public static final String NAME = "示例：横向A4聘书内页";

    private SampleLayout() {}

    /// For a printer; the places are to be measured on the user's own sheets.
    public static Profile on(String printer) {
        return new Profile(
                0,
                new Profile.Target(NAME, printer, Purpose.CERTIFICATE),
                new SheetSize(297, 210),
                Calibration.NONE,
                null,
                List.of(
                        box("编号", "编号：{{编号}}", new Area(177, 22, 92, 8), set(Face.FANG, 12, 18, Alignment.RIGHT, 1)),
                        box("姓名", "{{姓名}}", new Area(40, 66, 62, 15), set(Face.KAI, 28, 36, Alignment.CENTRE, 1)),
                        box(
                                "聘任内容",
                                "　　兹聘请您为{{委员会}}{{拟任}}。",
                                new Area(40, 84, 217, 32),
                                set(Face.FANG, 22, 36, Alignment.LEFT, 2)),
                        box("聘期起", "{{聘任日期}}", new Area(80, 121, 66, 12), set(Face.FANG, 20, 28, Alignment.CENTRE, 1)),
                        box("聘期止", "{{届满日期}}", new Area(160, 121, 66, 12), set(Face.FANG, 20, 28, Alignment.CENTRE, 1)),
                        box("机关", "{{机关}}", new Area(147, 160, 110, 10), set(Face.FANG, 18, 26, Alignment.CENTRE, 1)),
                        box("日期", "{{成文日期大写}}", new Area(147, 172, 110, 10), set(Face.FANG, 18, 26, Alignment.CENTRE, 1))));
    }

    private static Box box(String name, String content, Area area, Box.Setting setting) {
        return new Box(0, name, content, area, setting);
    }

    private static Box.Setting set(Face face, double size, double pitch, Alignment alignment, int lines) {
        return new Box.Setting(face, size, pitch, alignment, lines);
    }
}

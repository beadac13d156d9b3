package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.jiedao.document.Specimen;
import org.jiedao.document.font.FontCatalogue;

/// Fills the pages of a working sheet. A character that no font has prints as the sign of a missing sort, since the sheet
/// is there to show it.
public final class SpecimenPages {

    /// 〓, which compositors set where a sort was missing.
    private static final String MISSING_SORT = "〓";

    private static final double LEADING = 1.35;
    private static final double GROUP_GAP = 12;

    private final FontCatalogue catalogue;

    public SpecimenPages(FontCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Sheet> of(Specimen specimen) {
        List<Sheet> sheets = new ArrayList<>(List.of(new Sheet(Orientation.PORTRAIT)));
        add(sheets, List.of(strip(specimen.title(), Face.TITLE, OfficialLayout.TITLE_SIZE.pt()), Strip.blank(GROUP_GAP)));
        for (Specimen.Group group : specimen.groups()) {
            List<Strip> strips = new ArrayList<>();
            group.lines().forEach(line -> strips.addAll(broken(line)));
            strips.add(Strip.blank(GROUP_GAP));
            add(sheets, strips);
        }
        number(sheets);
        return List.copyOf(sheets);
    }

    private static void add(List<Sheet> sheets, List<Strip> strips) {
        double height = strips.stream().mapToDouble(Strip::height).sum();
        if (!sheets.getLast().fits(height) && !sheets.getLast().empty()) {
            sheets.add(new Sheet(Orientation.PORTRAIT));
        }
        for (Strip strip : strips) {
            if (!sheets.getLast().fits(strip.height())) {
                sheets.add(new Sheet(Orientation.PORTRAIT));
            }
            sheets.getLast().add(strip);
        }
    }

    private List<Strip> broken(Specimen.Line line) {
        Setting setting = new Setting(line.size(), 0, catalogue);
        List<Strip> strips = new ArrayList<>();
        StringBuilder filled = new StringBuilder();
        double width = 0;
        for (int codePoint : line.text().codePoints().toArray()) {
            String shown = catalogue.covers(codePoint, line.face()) ? Character.toString(codePoint) : MISSING_SORT;
            double wide = setting.width(shown, line.face());
            if (width + wide > OfficialLayout.AREA_WIDTH.pt() && !filled.isEmpty()) {
                strips.add(strip(filled.toString(), line.face(), line.size()));
                filled.setLength(0);
                width = 0;
            }
            filled.append(shown);
            width += wide;
        }
        strips.add(strip(filled.toString(), line.face(), line.size()));
        return strips;
    }

    private static Strip strip(String text, Face face, double size) {
        double height = size * LEADING;
        Mark words = new Mark.Words(
                0, TextSetter.baseline(height, size), List.of(new Span(text, face)), size, 0, Ink.BLACK);
        return new Strip(height, List.of(words));
    }

    private void number(List<Sheet> sheets) {
        double size = OfficialLayout.PAGE_NUMBER_SIZE.pt();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            Span span = new Span("第" + (i + 1) + "页，共" + sheets.size() + "页", Face.FANG);
            double left = sheet.areaLeft() + (sheet.areaWidth() - new Setting(size, 0, catalogue).width(span)) / 2;
            double baseline = sheet.areaTop() + sheet.areaHeight() + OfficialLayout.PAGE_NUMBER_BELOW_AREA.pt();
            sheet.place(new Mark.Words(left, baseline, List.of(span), size, 0, Ink.BLACK));
        }
    }
}

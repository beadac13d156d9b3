package org.jiedao.document.page;

import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// Where a page's number stands.
final class PageNumber {

    private PageNumber() {}

    /// Odd pages right, even pages left (7.5). On a sheet that lies on its side the number stays where it is on an upright
    /// one (8): the sheet's left edge is the foot.
    static Mark of(Sheet sheet, int number, Advances advances) {
        Setting setting = Setting.plain(OfficialLayout.PAGE_NUMBER_SIZE, advances);
        Span span = new Span("— " + number + " —", Face.SONG);
        double indent = OfficialLayout.PAGE_NUMBER_INDENT.pt();
        double along = number % 2 == 1
                ? OfficialLayout.AREA_WIDTH.pt() - indent - setting.width(span)
                : indent;
        // the dash is drawn some 0.38 of the size above the baseline
        double below = OfficialLayout.PAGE_NUMBER_BELOW_AREA.pt() + 0.38 * setting.size();
        if (sheet.portrait()) {
            double baseline = sheet.areaTop() + sheet.areaHeight() + below;
            return new Mark.Words(sheet.areaLeft() + along, baseline, List.of(span), setting.size(), 0, Ink.BLACK);
        }
        return new Mark.SideWords(sheet.areaLeft() - below, sheet.areaTop() + along, List.of(span), setting.size());
    }
}

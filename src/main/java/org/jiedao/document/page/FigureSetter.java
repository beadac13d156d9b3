package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Face;
import org.jiedao.document.Figures;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Picture;
import org.jiedao.document.Setting;

/// A picture in the middle with its caption below; the two stay on one page.
record FigureSetter(TextSetter setter, double areaHeight) {
    List<Strip> strips(Block.Figure figure) {
        Setting small = Setting.plain(OfficialLayout.TABLE_SIZE, setter.advances());
        double pitch = OfficialLayout.TABLE_PITCH.pt();
        List<Mark> marks = new ArrayList<>();
        double height = Figures.missing(figure) ? OfficialLayout.LINE_PITCH.pt() : 0;
        if (Figures.missing(figure)) {
            marks.addAll(setter.centredLine(Figures.MISSING, Face.FANG, setter.body()).marks());
        } else {
            Picture picture = Figures.placed(figure, setter.width(), areaHeight);
            marks.add(new Mark.Image((setter.width() - picture.width()) / 2, 0, picture));
            height = picture.height();
        }
        for (Line line : new ChineseLines(small, setter.width()).of(figure.caption(), Face.FANG, 0, 0)) {
            double left = (setter.width() - line.width()) / 2;
            marks.add(setter.at(left, pitch, line.spans(), small, Ink.BLACK).moved(0, height));
            height += pitch;
        }
        Strip gap = Strip.blank(OfficialLayout.TABLE_GAP.pt());
        return List.of(gap, new Strip(height, marks), gap);
    }
}

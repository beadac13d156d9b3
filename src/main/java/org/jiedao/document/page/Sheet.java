package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;

/// One page being filled from the top of its type area.
public final class Sheet {

    private final Orientation orientation;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private double used;
    private boolean numbered = true;
    private boolean footOnly;
    private String opens = "";

    Sheet(Orientation orientation) {
        this.orientation = orientation;
    }

    Orientation orientation() {
        return orientation;
    }

    public double width() {
        return portrait() ? OfficialLayout.PAGE_WIDTH.pt() : OfficialLayout.PAGE_HEIGHT.pt();
    }

    public double height() {
        return portrait() ? OfficialLayout.PAGE_HEIGHT.pt() : OfficialLayout.PAGE_WIDTH.pt();
    }

    boolean portrait() {
        return orientation == Orientation.PORTRAIT;
    }

    /// A landscape sheet is the portrait one turned clockwise: its left edge is the portrait's foot.
    double areaLeft() {
        return portrait() ? OfficialLayout.MARGIN_LEFT.pt() : OfficialLayout.MARGIN_BOTTOM.pt();
    }

    double areaTop() {
        return portrait() ? OfficialLayout.MARGIN_TOP.pt() : OfficialLayout.MARGIN_LEFT.pt();
    }

    double areaWidth() {
        return portrait() ? OfficialLayout.AREA_WIDTH.pt() : OfficialLayout.AREA_HEIGHT.pt();
    }

    double areaHeight() {
        return portrait() ? OfficialLayout.AREA_HEIGHT.pt() : OfficialLayout.AREA_WIDTH.pt();
    }

    /// Bears no page number.
    Sheet bare() {
        numbered = false;
        return this;
    }

    boolean numbered() {
        return numbered;
    }

    /// The page begins a part of a book that is called so.
    void opens(String title) {
        opens = title;
    }

    public String opens() {
        return opens;
    }

    /// Nothing but 版记 stands on it.
    boolean footOnly() {
        return footOnly;
    }

    boolean fits(double height) {
        return used + height <= areaHeight() + 0.01;
    }

    boolean empty() {
        return strips.isEmpty() && marks.isEmpty();
    }

    void add(Strip strip) {
        strips.add(strip);
        used += strip.height();
    }

    Strip removeLast() {
        Strip last = strips.removeLast();
        used -= last.height();
        return last;
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    /// Puts a mark in page coordinates.
    void place(Mark mark) {
        marks.add(mark);
    }

    void toBottom(List<Strip> foot) {
        footOnly = empty();
        double gap = areaHeight() - used - foot.stream().mapToDouble(Strip::height).sum();
        add(Strip.blank(Math.max(0, gap)));
        foot.forEach(this::add);
    }

    /// Everything on the page in reading order, in page coordinates.
    public List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        double y = areaTop();
        for (Strip strip : strips) {
            for (Mark mark : strip.marks()) {
                all.add(mark.moved(areaLeft(), y));
            }
            y += strip.height();
        }
        all.addAll(marks);
        return all;
    }
}

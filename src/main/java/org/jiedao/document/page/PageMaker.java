package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;

/// Fills pages with strips. A sign-off never stands alone on a page: body lines move over with it (7.3.5.5).
final class PageMaker {

    /// Addressee and a line of the body: the first page shows body text (7.3.3).
    private static final int FIRST_PAGE_LINES = 2;

    private static final int ROWS_WITH_SIGNATURES = 2;

    private final List<Sheet> sheets = new ArrayList<>();
    private final Orientation first;
    private final int pagesBefore;

    /// `pagesBefore` stand before these in the same book.
    PageMaker(Orientation first, int pagesBefore) {
        this.first = first;
        this.pagesBefore = pagesBefore;
    }

    List<Sheet> pages(List<Part> parts) {
        for (Part part : merged(parts)) {
            switch (part) {
                case Part.Flow flow -> flow(flow.strips());
                case Part.NewPage page -> sheets.add(new Sheet(page.orientation()));
                case Part.Foot foot -> foot(foot.strips());
                case Part.Whole whole -> whole(whole);
            }
        }
        return List.copyOf(sheets);
    }

    /// What is tied may be tied across blocks, so neighbouring flows become one.
    private static List<Part> merged(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Flow next && !merged.isEmpty() && merged.getLast() instanceof Part.Flow before) {
                List<Strip> both = new ArrayList<>(before.strips());
                both.addAll(next.strips());
                merged.set(merged.size() - 1, new Part.Flow(both));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private Sheet current() {
        if (sheets.isEmpty()) {
            sheets.add(new Sheet(first));
        }
        return sheets.getLast();
    }

    private void flow(List<Strip> strips) {
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (strip.role().tied() && (i == 0 || !strips.get(i - 1).role().tied())) {
                makeRoom(tiedHeight(strips, i), strip.role() == Strip.Role.COMPANY);
            }
            if (!current().fits(strip.height())) {
                List<Strip> headings = strip.role() == Strip.Role.BLANK ? List.of() : takeHeadings();
                sheets.add(new Sheet(current().orientation()));
                headings.forEach(current()::add);
                strip.head().forEach(current()::add);
            }
            // a blank line that would open a page has nothing to part
            if (strip.role() != Strip.Role.BLANK || !current().empty()) {
                current().add(strip);
            }
        }
    }

    /// The headings at the foot of the page, unless there is nothing else on it.
    private List<Strip> takeHeadings() {
        List<Strip> strips = current().strips();
        int from = strips.size();
        for (int i = from - 1; i > 0 && strips.get(i).role().mayEndWithHeading(); i--) {
            from = strips.get(i).role() == Strip.Role.LEADING ? i : from;
        }
        for (int i = from; i < strips.size(); i++) {
            current().removeLast();
        }
        return strips.subList(from, strips.size());
    }

    private static double tiedHeight(List<Strip> strips, int from) {
        return strips.stream()
                .skip(from)
                .takeWhile(s -> s.role().tied())
                .mapToDouble(Strip::height)
                .sum();
    }

    /// The lines of text at the page's foot, but for the page's first.
    private int movable() {
        List<Strip> lines = current().strips();
        int from = lines.size();
        while (from > 1 && lines.get(from - 1).role() == Strip.Role.TEXT && lines.get(from - 1).head().isEmpty()) {
            from--;
        }
        return lines.size() - from;
    }

    /// `accompanied`: what needs the height begins with body text.
    private void makeRoom(double height, boolean accompanied) {
        if (current().fits(height)) {
            return;
        }
        List<Strip> rows = accompanied ? List.of() : takeRows();
        if (!rows.isEmpty()) {
            List<Strip> headings = takeHeadings();
            sheets.add(new Sheet(current().orientation()));
            headings.forEach(current()::add);
            rows.getFirst().head().forEach(current()::add);
            rows.forEach(current()::add);
            return;
        }
        List<Strip> moved = new ArrayList<>();
        for (int back = accompanied ? 0 : linesToMove(); back > 0; back--) {
            moved.add(current().removeLast());
        }
        List<Strip> headings = takeHeadings();
        sheets.add(new Sheet(current().orientation()));
        headings.forEach(current()::add);
        moved.reversed().forEach(current()::add);
    }

    /// The last rows of a table that ends at the page's foot, with the room below it; the page's first strip stays.
    private List<Strip> takeRows() {
        List<Strip> strips = current().strips();
        int end = strips.size();
        while (end > 0 && strips.get(end - 1).role() == Strip.Role.BLANK) {
            end--;
        }
        int from = end;
        while (from > 1 && end - from < ROWS_WITH_SIGNATURES && strips.get(from - 1).role() == Strip.Role.ROW) {
            from--;
        }
        if (from == end) {
            return List.of();
        }
        for (int i = from; i < strips.size(); i++) {
            current().removeLast();
        }
        return strips.subList(from, strips.size());
    }

    private int linesToMove() {
        int kept = sheets.size() == 1 ? FIRST_PAGE_LINES : 0;
        int most = Math.clamp(movable() - kept, 1, OfficialLayout.BODY_WITH_SIGN_OFF.count());
        return Math.min(most, movable());
    }

    /// 版记 closes the last side of the last leaf (7.4). Where it does not fit below the text it gets a page; were that the
    /// front of a leaf, a blank page goes before it, and neither bears a number (7.5).
    private void foot(List<Strip> strips) {
        double height = strips.stream().mapToDouble(Strip::height).sum();
        if (!current().portrait() || !current().fits(height)) {
            boolean front = (pagesBefore + sheets.size()) % 2 == 0;
            Sheet own = new Sheet(Orientation.PORTRAIT);
            if (front) {
                sheets.add(new Sheet(Orientation.PORTRAIT).bare());
                own.bare();
            }
            sheets.add(own);
        }
        current().toBottom(strips);
    }

    private void whole(Part.Whole whole) {
        Sheet sheet = new Sheet(whole.orientation()).bare();
        whole.marks().forEach(sheet::place);
        sheets.add(sheet);
    }
}

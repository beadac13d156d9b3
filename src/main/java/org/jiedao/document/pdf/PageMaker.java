package org.jiedao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;

/// Fills pages with strips. A sign-off never stands alone on a page: body lines move over with it (7.3.5.5).
final class PageMaker {

    private final List<Sheet> sheets = new ArrayList<>();
    private final Orientation first;

    PageMaker(Orientation first) {
        this.first = first;
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
            if (strip.role() == Strip.Role.TIED && (i == 0 || strips.get(i - 1).role() != Strip.Role.TIED)) {
                makeRoom(tiedHeight(strips, i));
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
                .takeWhile(s -> s.role() == Strip.Role.TIED)
                .mapToDouble(Strip::height)
                .sum();
    }

    private void makeRoom(double height) {
        if (current().fits(height)) {
            return;
        }
        List<Strip> moved = new ArrayList<>();
        List<Strip> before = current().strips();
        for (int back = 0; back < OfficialLayout.BODY_WITH_SIGN_OFF.count() && back < before.size() - 1; back++) {
            Strip last = current().strips().getLast();
            if (last.role() != Strip.Role.TEXT || !last.head().isEmpty()) {
                break;
            }
            moved.add(current().removeLast());
        }
        List<Strip> headings = takeHeadings();
        sheets.add(new Sheet(current().orientation()));
        headings.forEach(current()::add);
        moved.reversed().forEach(current()::add);
    }

    private void foot(List<Strip> strips) {
        double height = strips.stream().mapToDouble(Strip::height).sum();
        if (!current().fits(height) || !current().portrait()) {
            sheets.add(new Sheet(Orientation.PORTRAIT));
        }
        current().toBottom(strips);
    }

    private void whole(Part.Whole whole) {
        Sheet sheet = new Sheet(whole.orientation());
        whole.marks().forEach(sheet::place);
        sheets.add(sheet);
    }
}

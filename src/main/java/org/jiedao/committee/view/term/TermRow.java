package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatSpans;
import org.jiedao.committee.TermOverview.Entry;
import org.jiedao.committee.TermOverview.Standing;

/// A line of the timeline: a body with its terms, or one of its seats with who held it.
record TermRow(Standing standing, Optional<Entry> entry, List<Bar> bars) {
    static TermRow of(Standing standing, LocalDate day) {
        return new TermRow(
                standing,
                Optional.empty(),
                standing.history().terms().reversed().stream()
                        .map(term -> Bar.of(term, day))
                        .toList());
    }

    static List<TermRow> seats(Standing standing, LocalDate day) {
        return standing.history().seats().stream()
                .map(seat -> seat(standing, seat, day))
                .filter(row -> !row.bars().isEmpty())
                .toList();
    }

    private static TermRow seat(Standing standing, Seat seat, LocalDate day) {
        List<Bar> bars = new SeatSpans(standing.history(), seat, day)
                .spans().stream().map(span -> Bar.of(span, day)).toList();
        return new TermRow(standing, Optional.of(holder(standing, seat)), bars);
    }

    private static Entry holder(Standing standing, Seat seat) {
        Composition now = standing.composition();
        return new Entry(
                now.committee(),
                seat,
                java.util.stream.Stream.concat(now.members().stream(), now.alternates().stream())
                        .filter(member -> member.seat().id() == seat.id())
                        .findFirst()
                        .orElse(null));
    }

    /// `禾苗社区“大党委”　9人，空缺2` or `兼职委员`.
    String name() {
        return entry.map(one -> one.seat().label()).orElseGet(() -> standing.committee().name());
    }

    String figures() {
        Composition now = standing.composition();
        String vacant = now.vacantSeats().isEmpty() ? "" : "，空缺" + now.vacantSeats().size();
        return entry.isPresent() ? "" : now.members().size() + "人" + vacant;
    }

    /// All of it in words, for those who listen.
    String told() {
        return name() + " " + figures() + "：" + String.join("；", bars.stream().map(Bar::told).toList());
    }
}

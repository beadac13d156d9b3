package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.NextTerm;
import org.jiedao.committee.NextTerm.Fate;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// 换届 of one body. Who sits is asked again whenever the first day changes.
final class NextTermForm implements TermsForm {
    /// What becomes of a seat: of who sits on it, or of the empty seat.
    record SeatLine(Seat seat, @Nullable Member member, ObjectProperty<Fate> fate, ObjectProperty<Boolean> kept) {}

    private final BeginNextTerm begin;
    private final Committee committee;
    private final StringProperty ordinal = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<SeatKind> newKind = new SimpleObjectProperty<>(SeatKind.FULL_TIME);
    private final ObjectProperty<Role> newRole;
    private final StringProperty newCount = new SimpleStringProperty("0");
    private final ObservableList<SeatLine> lines = FXCollections.observableArrayList();
    private final Touched touched = new Touched();

    NextTermForm(BeginNextTerm begin, Standing standing, LocalDate today) {
        this.begin = begin;
        committee = standing.committee();
        newRole = new SimpleObjectProperty<>(Role.on(committee.body().kind()).getFirst());
        Optional<Term> last = standing.history().terms().stream().findFirst();
        LocalDate start = last.map(term -> term.endsOn().plusDays(1)).orElse(today);
        ordinal.set(last.map(term -> Integer.toString(term.ordinal() + 1)).orElse(""));
        startsOn.addListener((_, _, day) -> sit(day));
        startsOn.set(start);
        endsOn.set(Term.lastDay(start, Term.usualYears(committee.body().kind())));
        touched.by(ordinal, startsOn, endsOn, newKind, newRole, newCount);
    }

    private void sit(@Nullable LocalDate start) {
        if (start == null) {
            return;
        }
        Map<Long, Fate> before = fates();
        List<Member> sitting = begin.sitting(committee.id(), start);
        Set<Long> held = sitting.stream().map(member -> member.seat().id()).collect(Collectors.toSet());
        lines.setAll(sitting.stream()
                .map(member -> line(
                        member.seat(),
                        member,
                        before.getOrDefault(member.membership().id(), usual(member, start))))
                .toList());
        if (committee.capped()) {
            begin.seats(committee.id(), start).stream()
                    .filter(seat -> !held.contains(seat.id()))
                    .forEach(seat -> lines.add(line(seat, null, Fate.OPEN)));
        }
    }

    /// A part-time member of a joint committee is appointed again by a procedure of its own (LF-6.4.2).
    private Fate usual(Member member, LocalDate start) {
        boolean goes = member.membership().ending() != null
                && !member.membership().ending().on().isAfter(start);
        boolean appointed = committee.isJoint() && member.seat().kind() == SeatKind.PART_TIME;
        return goes || appointed ? Fate.OPEN : Fate.STAYS;
    }

    private SeatLine line(Seat seat, @Nullable Member member, Fate fate) {
        SeatLine line = new SeatLine(seat, member, new SimpleObjectProperty<>(fate), new SimpleObjectProperty<>(true));
        touched.by(line.fate(), line.kept());
        return line;
    }

    private Map<Long, Fate> fates() {
        return lines.stream()
                .filter(line -> line.member() != null)
                .collect(Collectors.toMap(
                        line -> line.member().membership().id(),
                        line -> line.fate().get()));
    }

    Committee committee() {
        return committee;
    }

    StringProperty ordinal() {
        return ordinal;
    }

    ObjectProperty<@Nullable LocalDate> startsOn() {
        return startsOn;
    }

    ObjectProperty<@Nullable LocalDate> endsOn() {
        return endsOn;
    }

    ObjectProperty<SeatKind> newKind() {
        return newKind;
    }

    ObjectProperty<Role> newRole() {
        return newRole;
    }

    StringProperty newCount() {
        return newCount;
    }

    ObservableList<SeatLine> lines() {
        return lines;
    }

    @Override
    public String title() {
        return committee.name() + "换届";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return touched.dirty();
    }

    @Override
    public FormDraft draft() {
        FormDraft draft = new FormDraft()
                .text("ordinal", ordinal)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn)
                .choice("newKind", newKind, SeatKind::name, SeatKind::valueOf)
                .choice("newRole", newRole, Role::name, Role::valueOf)
                .text("newCount", newCount);
        for (SeatLine line : lines) {
            draft.choice("seat " + line.seat().id(), line.fate(), Fate::name, Fate::valueOf);
            draft.choice("kept " + line.seat().id(), line.kept(), String::valueOf, Boolean::valueOf);
        }
        return draft;
    }

    @Override
    public Supplier<Optional<String>> work() {
        LocalDate first = startsOn.get();
        LocalDate last = endsOn.get();
        if (!ordinal.get().strip().matches("[1-9]\\d?") || first == null || last == null) {
            return () -> Optional.of("届次写数字（如 6），起止日期都要填");
        }
        if (!newCount.get().strip().matches("\\d{1,2}")) {
            return () -> Optional.of("增设席位数写 0 到 99 的数字");
        }
        Set<Long> abolished = new HashSet<>(lines.stream()
                .filter(line -> !line.kept().get())
                .map(line -> line.seat().id())
                .toList());
        NextTerm wanted = new NextTerm(
                committee,
                Integer.parseInt(ordinal.get().strip()),
                first,
                last,
                fates(),
                abolished,
                List.of(new NextTerm.NewSeats(
                        newKind.get(), newRole.get(), Integer.parseInt(newCount.get().strip()))));
        return () -> begin.begin(wanted);
    }

    @Override
    public void saved() {
        touched.clean();
    }
}

package org.jiedao.committee.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Composition;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameProof;
import org.jspecify.annotations.Nullable;

/// Who sits on the chosen committee on the chosen day. Every count is the size of a list shown.
public final class CompositionViewModel {
    private final OrganizationUseCases cases;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObservableList<SeatRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper fullTime = new ReadOnlyStringWrapper("0");
    private final ReadOnlyStringWrapper partTime = new ReadOnlyStringWrapper("0");
    private final ReadOnlyStringWrapper vacant = new ReadOnlyStringWrapper("0");
    private final ReadOnlyStringWrapper term = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper seats = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper joint = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper ruleset = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private Optional<Committee> committee = Optional.empty();
    private Optional<Composition> composition = Optional.empty();

    CompositionViewModel(OrganizationUseCases cases, LocalDate today) {
        this.cases = cases;
        day.set(today);
        day.addListener((_, _, _) -> read());
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public ObservableList<SeatRow> rows() {
        return rows;
    }

    public ReadOnlyStringProperty fullTime() {
        return fullTime.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty partTime() {
        return partTime.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty vacant() {
        return vacant.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty term() {
        return term.getReadOnlyProperty();
    }

    /// Whether their number is set.
    ReadOnlyStringProperty seats() {
        return seats.getReadOnlyProperty();
    }

    /// Whether it is a joint committee, which works by a ruleset of its own.
    ReadOnlyBooleanProperty joint() {
        return joint.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ruleset() {
        return ruleset.getReadOnlyProperty();
    }

    /// Whether the body chosen has a committee.
    public ReadOnlyBooleanProperty present() {
        return present.getReadOnlyProperty();
    }

    Optional<Committee> committee() {
        return committee;
    }

    /// The members of the day shown, to have their names checked.
    List<NameProof.Entry> proofEntries() {
        return composition.stream()
                .flatMap(shown -> shown.members().stream())
                .map(member -> new NameProof.Entry(
                        member.person().name(),
                        Optional.ofNullable(member.unit()).map(Unit::name).orElse("")))
                .toList();
    }

    String proofTitle() {
        return composition.map(shown -> shown.committee().name()).orElse("") + "委员姓名校对页";
    }

    Optional<Composition> composition() {
        return composition;
    }

    Optional<Term> shownTerm() {
        LocalDate on = day.get();
        return on == null
                ? Optional.empty()
                : committee.flatMap(one -> cases.committees().termOn(one.id(), on));
    }

    /// Shows the committee of a body, if it has one.
    void showBody(long bodyId) {
        LocalDate on = day.get();
        committee = on == null
                ? Optional.empty()
                : cases.committees().committees(on).stream()
                        .filter(one -> one.body().id() == bodyId)
                        .findFirst();
        read();
    }

    private void read() {
        LocalDate on = day.get();
        present.set(committee.isPresent());
        composition = on == null
                ? Optional.empty()
                : committee.map(one -> cases.committees().compositionOn(one.id(), on));
        composition.ifPresentOrElse(this::show, rows::clear);
    }

    private void show(Composition now) {
        rows.setAll(Stream.of(
                        now.members().stream().map(member -> SeatRow.of(member, now.day())),
                        now.vacantSeats().stream().map(seat -> SeatRow.vacant(seat, now.day())),
                        now.alternates().stream().map(member -> SeatRow.of(member, now.day())))
                .flatMap(shown -> shown)
                .toList());
        fullTime.set(Integer.toString(now.of(SeatKind.FULL_TIME).size()));
        partTime.set(Integer.toString(now.of(SeatKind.PART_TIME).size()));
        vacant.set(Integer.toString(now.vacantSeats().size()));
        term.set(shownTerm().map(one -> told(one, now.day())).orElse("这一天不在任何一届内。请“换届”登记新的一届，或改看另一天。"));
        joint.set(now.committee().isJoint());
        seats.set(seats(now));
        ruleset.set(
                joint.get() ? cases.rulesets().get().label(now.committee().ruleset()) : "照哪一份，在“体检”的“规则集”里定。");
    }

    private static String seats(Composition now) {
        String alternates =
                now.alternates().isEmpty() ? "" : "，另有候补" + now.alternates().size() + "人";
        int seats = now.members().size() + now.vacantSeats().size();
        return (now.committee().capped() ? "共" + seats + "席" : "人数不固定") + alternates;
    }

    private static String told(Term term, LocalDate day) {
        return "第%d届　%s—%s　距届满%d天"
                .formatted(
                        term.ordinal(),
                        ChineseDate.compact(term.startsOn()),
                        ChineseDate.compact(term.endsOn()),
                        ChronoUnit.DAYS.between(day, term.endsOn()));
    }
}

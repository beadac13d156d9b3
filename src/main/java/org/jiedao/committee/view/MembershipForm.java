package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipFacts;
import org.jiedao.committee.Seat;
import org.jiedao.committee.Term;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A membership: a new one on a vacant seat, or the correction or ending of one.
final class MembershipForm implements Form {
    private final OrganizationUseCases cases;
    private final MembershipPast past;
    private final StringProperty heading = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
    private final ObservableList<PersonChoice> people = FXCollections.observableArrayList();
    private final ObservableList<EndingChoice> endings = FXCollections.observableArrayList();
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PersonChoice> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<EndingChoice> ending = new SimpleObjectProperty<>(EndingChoice.NONE);
    private final StringProperty note = new SimpleStringProperty("");
    private final EndingStepsForm steps;
    private final DirtyMark mark;
    private Optional<Seat> seat = Optional.empty();
    private Optional<Member> before = Optional.empty();

    MembershipForm(OrganizationUseCases cases) {
        this.cases = cases;
        past = new MembershipPast(cases);
        steps = new EndingStepsForm(cases);
        mark = new DirtyMark(Stream.concat(
                        Stream.of(person, startsOn, endsOn, endedOn, ending, note), steps.fields())
                .toArray(ObservableValue<?>[]::new));
        endedOn.addListener((_, _, _) -> offerSteps());
        ending.addListener((_, _, _) -> offerSteps());
    }

    private void offerSteps() {
        @Nullable EndingChoice chosen = ending.get();
        steps.offer(endedOn.get(), chosen == null ? null : chosen.reason());
    }

    /// Whose membership, on which seat.
    StringProperty heading() {
        return heading;
    }

    /// Whether somebody is put on a vacant seat.
    ReadOnlyBooleanProperty adding() {
        return adding.getReadOnlyProperty();
    }

    ObservableList<PersonChoice> people() {
        return people;
    }

    ObservableList<EndingChoice> endings() {
        return endings;
    }

    /// Earlier holders of the seat.
    ObservableList<String> history() {
        return history;
    }

    ObjectProperty<@Nullable PersonChoice> person() {
        return person;
    }

    ObjectProperty<@Nullable LocalDate> startsOn() {
        return startsOn;
    }

    ObjectProperty<@Nullable LocalDate> endsOn() {
        return endsOn;
    }

    ObjectProperty<@Nullable LocalDate> endedOn() {
        return endedOn;
    }

    ObjectProperty<EndingChoice> ending() {
        return ending;
    }

    EndingStepsForm steps() {
        return steps;
    }

    StringProperty note() {
        return note;
    }

    /// Who is shown, so that one can go to the person.
    Optional<Long> personId() {
        return before.map(member -> member.person().id());
    }

    @Override
    public String title() {
        String name = before.map(member -> member.person().name().value())
                .or(() -> Optional.ofNullable(person.get()).map(one -> one.person().name().value()))
                .orElse("");
        return (adding.get() ? "新增任职 " : "更正任职 ") + name;
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void addTo(Seat vacant, Composition now, Optional<Term> term) {
        people.setAll(PersonChoice.all(cases.seats().people(), cases.organizations()));
        begin(vacant, now.committee(), Optional.empty());
        startsOn.set(now.day());
        endsOn.set(term.map(Term::endsOn).orElse(null));
        history.setAll(past.holders(vacant));
        mark.clean();
    }

    void correct(Member member, Composition now) {
        Membership recorded = member.membership();
        begin(member.seat(), now.committee(), Optional.of(member));
        startsOn.set(recorded.startsOn());
        endsOn.set(recorded.endsOn());
        Optional<Membership.Ending> ended = Optional.ofNullable(recorded.ending());
        endedOn.set(ended.map(Membership.Ending::on).orElse(null));
        ending.set(ended.map(one -> choice(one.reason())).orElse(EndingChoice.NONE));
        note.set(Texts.shown(recorded.note()));
        history.setAll(past.before(member));
        mark.clean();
    }

    /// A recorded reason that nobody can choose here, such as 届满续聘, is still shown.
    private EndingChoice choice(EndReason reason) {
        return endings.stream()
                .filter(way -> way.reason() == reason)
                .findFirst()
                .orElseGet(() -> {
                    EndingChoice recorded = new EndingChoice(reason.label(), reason, "");
                    endings.add(recorded);
                    return recorded;
                });
    }

    private void begin(Seat chosen, Committee committee, Optional<Member> member) {
        seat = Optional.of(chosen);
        before = member;
        adding.set(member.isEmpty());
        heading.set(member.map(one -> one.person().name().value()).orElse("空缺") + "　"
                + chosen.kind().label() + "席位 · " + chosen.role().label());
        endings.setAll(Stream.concat(
                        Stream.of(EndingChoice.NONE),
                        cases.seats().reasons().of(committee).stream()
                                .map(EndingChoice::of))
                .toList());
        person.set(null);
        endedOn.set(null);
        ending.set(EndingChoice.NONE);
        steps.begin(committee, member);
        offerSteps();
        note.set("");
    }

    @Override
    public long record() {
        return seat.map(Seat::id).orElse(0L);
    }

    /// Of a vacant seat, the seat's.
    @Override
    public Optional<Told> told() {
        return before.map(member -> new Told(Sort.MEMBERSHIP, member.membership().id()))
                .or(() -> seat.map(vacant -> new Told(Sort.SEAT, vacant.id())));
    }

    @Override
    public FormDraft draft() {
        return steps.onto(new FormDraft()
                .oneOf("person", person, one -> Long.toString(one.person().id()), () -> people)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn)
                .day("endedOn", endedOn)
                .oneOf("ending", ending, EndingChoice::label, () -> endings)
                .text("note", note));
    }

    @Override
    public Optional<String> save() {
        MembershipFacts typed = new MembershipFacts(
                startsOn.get(), endsOn.get(), endedOn.get(), ending.get().reason(), Texts.recorded(note));
        PersonChoice chosen = person.get();
        if (before.isEmpty() && chosen == null) {
            return Optional.of("没有保存：请选择任职的人；名册里没有的，先到“人员”新增。");
        }
        Optional<String> refusal = before.map(member -> correct(member, typed))
                .orElseGet(() -> cases.seats()
                        .recording()
                        .add(seat.orElseThrow(), Objects.requireNonNull(chosen).person().id(), typed));
        refusal.ifPresentOrElse(_ -> {}, mark::clean);
        return refusal.map(reason -> "没有保存：" + reason + "。");
    }

    private Optional<String> correct(Member member, MembershipFacts typed) {
        return steps.fault().or(() -> cases.seats().recording().correct(member, typed, steps.typed()));
    }
}

package org.jiedao.meeting.view.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// What can be chosen for a resolution: the items of its meeting, people with those called first, units; and how far each
/// recorded one is.
record Choices(
        List<ResolutionChoice> items,
        List<ResolutionChoice> owners,
        List<ResolutionChoice> units,
        Map<Long, String> standings) {
    static final ResolutionChoice NO_ITEM = ResolutionChoice.none("不属于哪个议题");
    static final ResolutionChoice NO_OWNER = ResolutionChoice.none("没有定");

    static Choices of(ResolutionUseCases cases, MeetingFile file) {
        List<Unit> units = cases.organizations().units();
        Map<Long, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Set<Long> called = file.attendees().stream()
                .flatMap(one -> Stream.ofNullable(one.personId()))
                .collect(Collectors.toSet());
        List<Person> people = cases.people().everyone();
        Map<Long, Person> byId = people.stream().collect(Collectors.toMap(Person::id, person -> person));
        Stream<ResolutionChoice> first = file.attendees().stream()
                .map(Attendee::personId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(person -> owner(person, names));
        Stream<ResolutionChoice> others = people.stream()
                .filter(person -> !called.contains(person.id()))
                .map(person -> owner(person, names));
        return new Choices(
                with(NO_ITEM, file.agenda().stream().map(Choices::item)),
                with(NO_OWNER, Stream.concat(first, others)),
                with(NO_OWNER, units.stream().map(unit -> new ResolutionChoice(unit.id(), unit.name(), "", null))),
                file.resolutions().stream()
                        .collect(Collectors.toMap(
                                one -> one.id(), one -> cases.resolutions().standing(one.id()))));
    }

    private static List<ResolutionChoice> with(ResolutionChoice none, Stream<ResolutionChoice> others) {
        return Stream.concat(Stream.of(none), others).toList();
    }

    private static ResolutionChoice item(AgendaItem item) {
        return new ResolutionChoice(item.id(), item.topic(), "", null);
    }

    private static ResolutionChoice owner(Person person, Map<Long, String> units) {
        String unit = person.unitId() == null ? "" : units.getOrDefault(person.unitId(), "");
        return new ResolutionChoice(person.id(), person.name().value(), unit, person.unitId());
    }

    /// Where the list behind a choice has just changed, nothing is chosen.
    static @Nullable Long id(ObservableValue<ResolutionChoice> chosen) {
        ResolutionChoice choice = chosen.getValue();
        return choice == null ? null : choice.id();
    }

    static boolean is(ObservableValue<ResolutionChoice> chosen, @Nullable Long id) {
        return Objects.equals(id(chosen), id);
    }
}

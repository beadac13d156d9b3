package org.jiedao.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.rule.check.Span;

/// Puts the dossier of a person together from what each feature has on record.
public final class ReadDossier {
    private final Registers registers;

    /// Where it is on record.
    public record Registers(
            PeopleRoll people,
            Organizations organizations,
            Committees committees,
            Activities activities,
            DispatchRegister papers) {}

    /// What somebody did besides holding seats.
    public record Activities(Meetings meetings, Tasks tasks, Liaisons liaisons) {}

    public ReadDossier(Registers registers) {
        this.registers = registers;
    }

    public Optional<Dossier> of(long personId, LocalDate day) {
        return registers.people().person(personId).map(person -> of(person, day));
    }

    private Dossier of(Person person, LocalDate day) {
        Map<Long, String> bodies = registers.organizations().bodies().stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        List<MeetingFile> called = registers.activities().meetings().filesOf(person.id());
        Attendance attendance = Attendance.of(person.id(), new Span(LocalDate.MIN, day), called);
        List<Entry> entries = new ArrayList<>(new SeatEntries(registers, day).of(person.id()));
        entries.addAll(new ActivityEntries(registers, bodies, day).of(person.id(), called));
        return new Dossier(person, unit(person), day, entries, attendance, Attended.of(attendance, bodies));
    }

    private String unit(Person person) {
        return Optional.ofNullable(person.unitId())
                .flatMap(registers.organizations()::unit)
                .map(Unit::name)
                .orElse("");
    }
}

package org.jiedao.meeting.view.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.Quorum;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;

/// What is read once for an open meeting: its quorum, earlier reasons, whom the roster has.
record Background(Quorum quorum, List<String> reasons, List<Known> people) {
    private static final int MOST_REASONS = 12;

    /// Somebody of the roster, as a list would have them: put together when it is asked for, for a roster may be long.
    record Known(Person person, String unit) {
        Attendee.Card card() {
            return new Attendee.Card(
                    person.name().value(), unit + person.titleOnPaper().orElse(""), "", false);
        }

        String label() {
            Attendee.Card card = card();
            return card.unit().isEmpty() ? card.name() : card.name() + "　" + card.unit();
        }
    }

    static Background of(SignInUseCases cases, Meeting meeting) {
        Map<Long, Unit> units = cases.roster().organizations().units().stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
        return new Background(
                Quorum.of(cases.rulesets().of(meeting.bodyId(), meeting.on()), meeting.kind()),
                cases.meetings().reasons(meeting.bodyId(), MOST_REASONS),
                cases.roster().people().everyone().stream()
                        .map(person -> known(person, units))
                        .toList());
    }

    private static Known known(Person person, Map<Long, Unit> units) {
        String unit = person.unitId() == null
                ? ""
                : Objects.requireNonNull(units.get(person.unitId())).name();
        return new Known(person, unit);
    }
}

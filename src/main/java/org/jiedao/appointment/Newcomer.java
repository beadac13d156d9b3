package org.jiedao.appointment;

import java.util.Optional;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Who is to fill a seat: somebody of the roster, or a person to be recorded with it, from a unit that is recorded, to be
/// recorded, or not known.
public sealed interface Newcomer {
    record Known(Person person) implements Newcomer {}

    /// Drafts: `unit` is stored first, unless it is recorded already.
    record Unknown(Person person, @Nullable Unit unit) implements Newcomer {
        Optional<Unit> its() {
            return Optional.ofNullable(unit);
        }
    }

    default Person who() {
        return switch (this) {
            case Known known -> known.person();
            case Unknown unknown -> unknown.person();
        };
    }
}

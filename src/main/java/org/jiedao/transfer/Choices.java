package org.jiedao.transfer;

import java.util.HashMap;
import java.util.Map;

/// What the user decided on single rows. Without a decision doubtful rows are left and the others taken.
public record Choices(Map<Place, Choice> byPlace) {
    /// A decision on one row.
    public sealed interface Choice {
        record Leave() implements Choice {}

        /// As the plan says.
        record Take() implements Choice {}

        /// A person of their own in spite of the name.
        record AsNewPerson() implements Choice {}

        /// The recorded person.
        record AsPerson(long personId) implements Choice {}
    }

    public Choices {
        byPlace = Map.copyOf(byPlace);
    }

    public static Choices none() {
        return new Choices(Map.of());
    }

    public Choices with(Place place, Choice choice) {
        Map<Place, Choice> more = new HashMap<>(byPlace);
        more.put(place, choice);
        return new Choices(more);
    }

    /// The decision on a row; a refused row can only be left.
    public Choice on(PlannedRow row) {
        return switch (row.kind()) {
            case REFUSED -> new Choice.Leave();
            case DOUBTFUL -> byPlace.getOrDefault(row.place(), new Choice.Leave());
            case NEW, CHANGED, UNCHANGED -> byPlace.getOrDefault(row.place(), new Choice.Take());
        };
    }
}

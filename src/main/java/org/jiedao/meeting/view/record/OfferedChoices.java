package org.jiedao.meeting.view.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.meeting.Resolution;
import org.jspecify.annotations.Nullable;

/// What the form of a resolution offers, and a resolution in its words.
final class OfferedChoices {
    private static final Choices NOT_READ =
            new Choices(List.of(Choices.NO_ITEM), List.of(Choices.NO_OWNER), List.of(Choices.NO_OWNER), Map.of());

    private final ObservableList<ResolutionChoice> items = FXCollections.observableArrayList(NOT_READ.items());
    private final ObservableList<ResolutionChoice> owners = FXCollections.observableArrayList(NOT_READ.owners());
    private final ObservableList<ResolutionChoice> units = FXCollections.observableArrayList(NOT_READ.units());
    private Choices now = NOT_READ;

    Choices now() {
        return now;
    }

    boolean isRead() {
        return !now.equals(NOT_READ);
    }

    ObservableList<ResolutionChoice> items() {
        return items;
    }

    /// Those called come first.
    ObservableList<ResolutionChoice> owners() {
        return owners;
    }

    ObservableList<ResolutionChoice> units() {
        return units;
    }

    void show(Choices found) {
        now = found;
        offer(items, found.items());
        offer(owners, found.owners());
        offer(units, found.units());
    }

    /// A list that stays the same is left alone, for with it goes what is chosen from it.
    private static void offer(ObservableList<ResolutionChoice> shown, List<ResolutionChoice> wanted) {
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
    }

    Optional<ResolutionChoice> unit(@Nullable Long id) {
        return now.units().stream().filter(unit -> unit.is(id)).findFirst();
    }

    ResolutionRow row(int number, Resolution one) {
        return new ResolutionRow(
                number,
                one,
                label(now.owners(), one.ownerId()),
                label(now.units(), one.unitId()),
                now.standings().getOrDefault(one.id(), ""));
    }

    /// A person is listed by the name alone.
    private static String label(List<ResolutionChoice> all, @Nullable Long id) {
        return id == null
                ? "没有定"
                : all.stream()
                        .filter(one -> one.is(id))
                        .map(one -> one.label().split("　")[0])
                        .findFirst()
                        .orElse("");
    }
}

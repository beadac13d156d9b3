package org.jiedao.appointment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The committees to choose from, as they are today.
final class CommitteeChoice {
    private final Committees committees;
    private final Desk desk;
    private final ObservableList<Committee> all = FXCollections.observableArrayList();

    CommitteeChoice(Committees committees, Desk desk) {
        this.committees = committees;
        this.desk = desk;
    }

    ObservableList<Committee> all() {
        return all;
    }

    /// Reads them anew and answers the one asked for, or the one chosen before, or the first.
    void read(Place place, @Nullable Committee before, Consumer<@Nullable Committee> then) {
        desk.tasks()
                .run(
                        "读取委员会",
                        _ -> committees.committees(desk.today()),
                        found -> {
                            all.setAll(found);
                            then.accept(chosen(found, place, before));
                        },
                        cause -> desk.notices().failed("没有读到委员会，没有改动。请再打开一次。", cause));
    }

    private static @Nullable Committee chosen(List<Committee> found, Place place, @Nullable Committee before) {
        Optional<Committee> one = found.stream()
                .filter(committee -> asked(committee, place, before))
                .findFirst();
        return one.or(() -> found.stream().findFirst()).orElse(null);
    }

    private static boolean asked(Committee committee, Place place, @Nullable Committee before) {
        Long id = place.id();
        if (id == null) {
            return before != null && before.id() == committee.id();
        }
        return id == (place.kind().equals(Place.OF_BODY) ? committee.body().id() : committee.id());
    }
}

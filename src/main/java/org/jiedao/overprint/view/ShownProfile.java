package org.jiedao.overprint.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.overprint.ChangeProfile;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetProfiles;
import org.jspecify.annotations.Nullable;

/// The profiles, and the one that the part works on, as recorded.
final class ShownProfile {
    private final SheetProfiles profiles;
    private final ChangeProfile change;
    private final ObservableList<Profile> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Profile> shown = new ReadOnlyObjectWrapper<>();

    ShownProfile(SheetProfiles profiles, ChangeProfile change) {
        this.profiles = profiles;
        this.change = change;
    }

    ObservableList<Profile> all() {
        return all;
    }

    ReadOnlyObjectProperty<@Nullable Profile> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<Profile> get() {
        return Optional.ofNullable(shown.get());
    }

    /// Reads the profiles again; stays with the one shown where it is still there.
    void load() {
        long id = get().map(Profile::id).orElse(0L);
        all.setAll(profiles.profiles());
        shown.set(all.stream()
                .filter(profile -> profile.id() == id)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    void show(@Nullable Profile profile) {
        shown.set(profile);
    }

    /// Records a change as one step; answers why not where it was refused.
    Optional<String> put(String title, Profile changed) {
        return switch (change.put(title, changed)) {
            case ChangeProfile.Outcome.Refused(String sentence) -> Optional.of(sentence);
            case ChangeProfile.Outcome.Kept(Profile kept) -> {
                all.setAll(profiles.profiles());
                shown.set(kept);
                yield Optional.empty();
            }
        };
    }

    void delete() {
        get().ifPresent(profiles::delete);
        load();
    }

    /// A name that no profile has yet.
    String freeName(String base) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + number)
                .filter(name -> all.stream().noneMatch(profile -> profile.name().equals(name)))
                .findFirst()
                .orElse(base);
    }
}

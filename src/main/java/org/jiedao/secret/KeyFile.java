package org.jiedao.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedao.file.WholeFile;

/// The wrapped key of a data folder, stored twice: without it the password opens nothing, and a sector can go bad. A change
/// of password that was cut short leaves one of each; then either opens, and `keep` settles it.
public final class KeyFile {
    private static final int MOST = 4096;

    private final List<Path> places;

    private KeyFile(List<Path> places) {
        this.places = places;
    }

    public static KeyFile in(Path folder) {
        return new KeyFile(List.of(folder.resolve("jiedao.key"), folder.resolve("jiedao-copy.key")));
    }

    /// Whether there is a password, be what lies there whole or not.
    public boolean isThere() {
        return places.stream().anyMatch(Files::exists);
    }

    public void keep(WrappedKey wrapped) throws IOException {
        for (Path place : places) {
            WholeFile.write(place, out -> out.write(wrapped.bytes()));
        }
    }

    /// The first that is whole.
    public Optional<WrappedKey> wrapped() throws IOException {
        return whole().stream().findFirst();
    }

    /// Tries the password on each that is whole, and puts the one that it opens in the place of the other.
    public Unlocking unlock(char[] password) throws IOException {
        List<WrappedKey> whole = whole();
        for (WrappedKey each : whole) {
            if (each.unlock(password) instanceof Unlocking.Unlocked unlocked) {
                settle(whole, each);
                return unlocked;
            }
        }
        return whole.isEmpty() ? new Unlocking.Damaged() : new Unlocking.WrongPassword();
    }

    private void settle(List<WrappedKey> whole, WrappedKey opened) throws IOException {
        boolean alike = whole.size() == places.size()
                && whole.stream().allMatch(each -> Arrays.equals(each.bytes(), opened.bytes()));
        if (!alike) {
            keep(opened);
        }
    }

    private List<WrappedKey> whole() throws IOException {
        List<WrappedKey> whole = new ArrayList<>();
        for (Path place : places) {
            if (Files.exists(place) && Files.size(place) <= MOST) {
                WrappedKey.read(Files.readAllBytes(place)).ifPresent(whole::add);
            }
        }
        return whole;
    }

    public void remove() throws IOException {
        for (Path place : places) {
            Files.deleteIfExists(place);
        }
    }
}

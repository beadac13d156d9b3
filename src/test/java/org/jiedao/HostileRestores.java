package org.jiedao;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;
import org.jiedao.hostile.HostilePacks;
import org.jiedao.people.Person;
import org.jiedao.secret.DataKey;
import org.jiedao.secret.KeyFile;
import org.jiedao.secret.Seal;
import org.jiedao.secret.Unlocking;
import org.jiedao.secret.WrappedKey;
import org.jiedao.storage.Database;
import org.jiedao.storage.password.FolderPassword;
import org.jspecify.annotations.Nullable;

/// Gives backups and packs that somebody had in hand to restoring, rehearsing and taking over, in a JVM of its own. See
/// `HostileImports`.
final class HostileRestores {
    /// How many of them there are below.
    static final int WAYS = 5;

    private static final String PASSWORD = "青禾街道的密码";

    private final Path folder;
    private final Wiring plain;
    private final Wiring locked;
    private final Map<String, HostileImports.Import> ways = new LinkedHashMap<>();

    private HostileRestores(Path folder, Wiring plain, Wiring locked) {
        this.folder = folder;
        this.plain = plain;
        this.locked = locked;
        ways.put("恢复", file -> restored(file, null));
        ways.put("用密码恢复", file -> restored(file, PASSWORD.toCharArray()));
        ways.put("演练", file -> told(locked.database().backups().rehearse(file, Backups.Progress.UNSEEN)));
        ways.put("接手", file -> told(new HandoverWiring(plain).packing().check(file, new char[0], Backups.Progress.UNSEEN)));
        ways.put("加密的接手", file -> told(new HandoverWiring(locked).packing().check(file, new char[0], Backups.Progress.UNSEEN)));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        filled(folder.resolve("plain")).close();
        filled(folder.resolve("locked")).close();
        new FolderPassword(new DataFolder(folder.resolve("locked"))).set(PASSWORD.toCharArray());
        try (Wiring plain = SampleFolder.empty(folder.resolve("plain"));
                Wiring locked = unlocked(folder.resolve("locked"))) {
            HostilePacks packs = packs(folder, plain, locked);
            HostileRestores restores = new HostileRestores(folder, plain, locked);
            for (String number : arguments[1].split(",")) {
                out.println("MAKE\t" + number);
                HostileImports.all(restores.ways, packs.make(Integer.parseInt(number)), out);
            }
        }
        out.println("DONE");
    }

    private static Wiring filled(Path folder) throws IOException {
        Wiring wiring = SampleFolder.street(folder);
        wiring.database().people().add(Person.draft("龑某某"));
        byte[] noise = new byte[200_000];
        new java.util.Random(1).nextBytes(noise);
        Files.write(Files.createDirectories(wiring.database().folder().papers()).resolve("通知.docx"), noise);
        return wiring;
    }

    private static Wiring unlocked(Path folder) {
        if (FolderOpening.of(new DataFolder(folder), Sample.clock(), PASSWORD.toCharArray())
                instanceof FolderOpening.Opened opened) {
            return opened.workbench();
        }
        throw new IllegalStateException("not opened");
    }

    private static HostilePacks packs(Path folder, Wiring plain, Wiring locked) throws IOException {
        KeyFile file = KeyFile.in(folder.resolve("locked"));
        if (!(file.unlock(PASSWORD.toCharArray()) instanceof Unlocking.Unlocked(DataKey key))) {
            throw new IllegalStateException("no key");
        }
        DataKey strange = DataKey.fresh();
        return new HostilePacks(
                Files.createDirectories(folder.resolve("files")),
                List.of(whole(locked, folder.resolve("加密.jdbak")), kept(locked)),
                List.of(whole(plain, folder.resolve("没加密.jdbak")), kept(plain)),
                new Seal(key, file.wrapped().orElseThrow()),
                new Seal(strange, WrappedKey.of(strange, "别人的密码".toCharArray())));
    }

    private static Path whole(Wiring wiring, Path target) throws IOException {
        return wiring.database().backups().writeWhole(target, Backups.Progress.UNSEEN).file();
    }

    private static Path kept(Wiring wiring) throws IOException {
        return wiring.database().backups().backUp(Backups.Reason.MANUAL).file();
    }

    private List<String> restored(Path file, char @Nullable [] password) throws IOException {
        DataFolder restored = new DataFolder(folder.resolve("restored")).create();
        return switch (Database.replaceBy(restored, file, Sample.clock(), password)) {
            case Backups.Restoration.Refused(String sentence) -> List.of(sentence);
            case Backups.Restoration.Restored _ -> {
                try (Stream<Path> files = Files.walk(folder)) {
                    if (files.anyMatch(one -> one.getFileName().toString().startsWith("evil"))) {
                        throw new IllegalStateException("evil.txt");
                    }
                }
                yield List.of();
            }
        };
    }

    private static List<String> told(Backups.Rehearsal rehearsal) {
        return switch (rehearsal) {
            case Backups.Rehearsal.Sound _ -> List.of();
            case Backups.Rehearsal.Locked(String sentence) -> List.of(sentence);
            case Backups.Rehearsal.Unsound(String sentence) -> List.of(sentence);
        };
    }
}

package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.people.Person;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// A child JVM saves people and says so after each save; it is killed in the middle of its work, and everything it said
/// must be there.
class SurvivesKillTest {
    private static final int SAVES_BEFORE_THE_KILL = 150;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void noAcknowledgedSaveIsLost() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader said = child.inputReader()) {
            String name = said.readLine();
            while (name != null) {
                acknowledged.add(name);
                if (acknowledged.size() == SAVES_BEFORE_THE_KILL) {
                    child.toHandle().destroyForcibly();
                }
                name = said.readLine();
            }
        }
        child.waitFor();

        assertTrue(acknowledged.size() >= SAVES_BEFORE_THE_KILL, "the child ended early");
        try (Database database = OpenRegister.in(folder)) {
            List<String> kept = database.people().everyone().stream()
                    .map(person -> person.name().value())
                    .toList();
            acknowledged.removeAll(kept);
            assertEquals(List.of(), acknowledged);
            assertEquals(List.of(), database.check().problems());
        }
    }

    /// The child: saves until it is killed.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws IOException {
            try (Database database = OpenRegister.in(Path.of(args[0]))) {
                for (int number = 0; ; number++) {
                    String name = "示例" + number + "号";
                    database.people().add(Person.draft(name));
                    System.out.println(name);
                }
            }
        }
    }
}

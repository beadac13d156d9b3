package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.ui.Message;
import org.jiedao.ui.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The year of the sample street, and failures that quote what was typed: the logs know nobody.
class LogsHoldNoNamesTest {
    private static final String NUMBER = "13800001234";

    @TempDir
    Path folder;

    @Test
    void theLogsOfAYearNameNobody() throws IOException {
        List<Person> everybody;
        try (Wiring wiring = SampleFolder.year(folder)) {
            Person person = wiring.database()
                    .people()
                    .add(new Person(0, Person.draft("龑某某").name(), null, "主任", null, NUMBER));
            Notices notices = new Notices();
            // what the database says when it refuses a row quotes the row
            RuntimeException refused = refused(wiring, person);
            assertTrue(String.valueOf(refused.getMessage()).contains("9f91"), "it no longer quotes: " + refused);
            notices.failed("“龑某某”没有保存。", refused);
            LoggerFactory.getLogger("org.jiedao").error("号码{}", NUMBER, new IllegalStateException("龑某某"));
            everybody = wiring.database().people().everyone();
        } finally {
            LogFile.stop();
        }
        String logs = logs();
        assertFalse(logs.isEmpty(), "nothing was logged at all");
        assertFalse(logs.contains("9f91"), logs);
        assertEquals(
                List.of(),
                everybody.stream()
                        .flatMap(one -> Stream.of(one.name().value(), one.phone()))
                        .filter(Objects::nonNull)
                        .filter(logs::contains)
                        .toList());
    }

    @Test
    void whatCanBeCopiedOfAFailureQuotesNothingTyped() throws IOException {
        try (Wiring wiring = SampleFolder.empty(folder)) {
            Person person = new Person(0, Person.draft("龑某某").name(), null, "主任", null, NUMBER.repeat(9));
            RuntimeException tooLong = assertThrows(RuntimeException.class, () -> wiring.database().people().add(person));
            RuntimeException twice = refused(wiring, person);
            for (RuntimeException quoting : List.of(tooLong, twice)) {
                Throwable root = quoting;
                while (root.getCause() != null) {
                    root = root.getCause();
                }
                assertTrue(String.valueOf(root.getMessage()).matches("(?s).*(1380000|9f91).*"), "it no longer quotes: " + root);
                Notices notices = new Notices();
                notices.failed("没有保存，登记里还是原来的内容。", quoting);
                Message shown = Objects.requireNonNull(notices.shown().get());
                String details = Objects.requireNonNull(shown.details());
                for (String secret : List.of("1380000", "9f91", "龑", "主任")) {
                    assertFalse(details.contains(secret) || shown.text().contains(secret), details);
                }
                assertTrue(details.contains(root.getClass().getName()), details);
                assertTrue(details.contains("org.jiedao.storage."), "where in our code: " + details);
                String code = shown.text().replaceAll("(?s).*错误码 (\\p{XDigit}{4}).*", "$1");
                assertTrue(details.startsWith("错误码 " + code + "\n"), details);
            }
        } finally {
            LogFile.stop();
        }
    }

    private static RuntimeException refused(Wiring wiring, Person person) {
        var organizations = wiring.database().organizations();
        organizations.add(Unit.draft(person.name().value(), UnitCategory.MARKET));
        try {
            organizations.add(Unit.draft(person.name().value(), UnitCategory.MARKET));
        } catch (RuntimeException quoting) {
            return quoting;
        }
        throw new AssertionError("two units of one name");
    }

    private String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}

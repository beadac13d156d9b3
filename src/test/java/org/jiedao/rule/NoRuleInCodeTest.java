package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The kinds of check are code, the rules are not: read in the sources.
class NoRuleInCodeTest {
    private static final Path MAIN = Path.of("src/main/java/org/jiedao");
    private static final Pattern TEXTS =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\])*+'");
    private static final Pattern COMMENTS = Pattern.compile("//.*");
    /// None, one and a pair decide nothing.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?![012]L?\\b)\\d[\\d_]*L?\\b");
    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\\d+/\\d+|\\d+(天|人|名|次|元|%)");
    private static final Pattern RULE = Pattern.compile("\\b(LF|GN|CF|SQ|SY|ZB)-\\d");
    private static final Pattern RULESET = Pattern.compile("\"(langfang|gannan|chifeng|shiyan)\"");

    private static Map<String, List<String>> found(Path folder, BiConsumer<String, List<String>> search) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> here = new ArrayList<>();
                search.accept(Files.readString(file), here);
                if (!here.isEmpty()) {
                    found.put(String.valueOf(file.getFileName()), here);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String code(String source) {
        return COMMENTS.matcher(TEXTS.matcher(source).replaceAll("\"\"")).replaceAll("");
    }

    @Test
    void theNumbersOfTheKernelAreThoseOfTheCalendarAndOfWriting() {
        assertEquals(
                Map.of(
                        "Period.java", List.of("3", "6", "12", "24", "12"),
                        "Window.java", List.of("3", "4"),
                        "Answers.java", List.of("6"),
                        // how many cells a line of a data file has
                        "OrderStages.java", List.of("4", "3"),
                        "Clauses.java", List.of("3"),
                        // how much of a file is taken, and of its faults told
                        "RulesetFile.java", List.of("20", "50")),
                found(MAIN.resolve("rule"), (source, here) -> here.addAll(all(NUMBER, code(source)))));
    }

    @Test
    void noTextOfTheKernelHoldsAQuantityButTheExamplesOfMessages() {
        Set<String> files = new TreeSet<>(found(MAIN.resolve("rule"), (source, here) -> all(
                                TEXTS, COMMENTS.matcher(source).replaceAll(""))
                        .forEach(text -> here.addAll(all(NUMBER_IN_TEXT, text))))
                .keySet());
        assertEquals(Set.of("AssumptionKind.java", "OrderStages.java", "Parameters.java"), files);
    }

    @Test
    void noRuleIsNamedOutsideComments() {
        assertEquals(Map.of(), found(MAIN, (source, here) -> all(
                        TEXTS, COMMENTS.matcher(source).replaceAll(""))
                .forEach(text -> here.addAll(all(RULE, text)))));
    }

    /// The sample street has to choose; whom a letter is addressed to differs by the standard.
    @Test
    void noRulesetIsNamedWhereItsDataWouldDo() {
        assertEquals(
                Set.of("Rulesets.java", "SampleStreet.java", "Recipients.java"),
                found(MAIN, (source, here) -> here.addAll(all(RULESET, source))).keySet());
    }

    /// Percentages make a hundred without saying so.
    @Test
    void everyNumberOfACheckStandsInTheWordingOrIsAnAssumption() {
        Map<String, List<String>> unsaid = Rulesets.shipped().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> !SaidNumbers.unsaid(rule).isEmpty())
                .collect(Collectors.toMap(Rule::id, SaidNumbers::unsaid));
        assertEquals(Map.of("CF-11.2.2", List.of("100")), unsaid);
    }
}

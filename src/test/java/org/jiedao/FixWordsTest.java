package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.TreeSet;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.facts.CommitteeFactBook;
import org.jiedao.compliance.Fixes;
import org.jiedao.organization.Body;
import org.jiedao.organization.facts.FoundingBook;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every word that the bodies' and committees' records answer leads to where they are put right, and no other does.
class FixWordsTest {
    private static final Asking ASKING = new Asking(SampleStreet.TODAY, Workdays.shipped());

    @TempDir
    Path folder;

    @Test
    void theWordsThatLeadToTheRecordsAreThoseThatTheRecordsAnswer() throws IOException {
        Map<String, String> ways = ways();
        List<FactSource> sources = sources();
        Set<String> answered = new TreeSet<>();
        List<String> without = new ArrayList<>();
        for (Rule rule : rules()) {
            for (Question question : rule.questions()) {
                if (isAnswered(question, sources)) {
                    answered.addAll(question.parameters().values());
                    if (question.parameters().values().stream().noneMatch(ways::containsKey)) {
                        without.add(rule.id() + question.parameters());
                    }
                }
            }
        }
        assertEquals(List.of(), without, "a finding nobody could mend");
        assertTrue(answered.size() > 20);
        ways.entrySet().removeIf(way -> way.getValue().equals("聘任") || answered.contains(way.getKey()));
        assertEquals(Map.of(), ways, "leads to a page that does not record it");
    }

    private static boolean isAnswered(Question question, List<FactSource> sources) {
        boolean answered = false;
        for (FactSource source : sources) {
            List<String> told = new ArrayList<>();
            FactSource listening = listening(source, told);
            Span life = Span.since(SampleStreet.TODAY.minusYears(1));
            question.check().judge(new GatheredFacts(life, List.of(listening)), ASKING);
            answered |= !told.isEmpty();
        }
        return answered;
    }

    /// The records about every body of the sample street after its year, with a seat for the daily work.
    private List<FactSource> sources() throws IOException {
        try (Wiring workbench = SampleFolder.year(folder)) {
            List<Body> bodies = workbench.database().organizations().bodies();
            Committees committees = workbench.database().committees();
            committees
                    .committees(SampleStreet.TODAY)
                    .forEach(committee -> committees.addSeat(committee.id(), SeatKind.FULL_TIME, Role.DAILY_WORK_MEMBER));
            CommitteeFactBook book = new CommitteeFactBook(
                    bodies, committees.histories(), committees.endingSteps().all());
            FoundingBook foundings =
                    new FoundingBook(bodies, workbench.database().bodySteps().all());
            return bodies.stream()
                    .flatMap(body -> Stream.of(
                            book.about(body.id(), SampleStreet.TODAY),
                            foundings.about(body.id(), SampleStreet.TODAY)))
                    .toList();
        }
    }

    private static FactSource listening(FactSource source, List<String> told) {
        return (FactSource) Proxy.newProxyInstance(
                FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (_, method, arguments) -> {
                    Object answer = method.invoke(source, arguments);
                    if (answer instanceof Optional<?> found && found.isPresent()) {
                        told.add(method.getName());
                    }
                    return answer;
                });
    }

    private static List<Rule> rules() {
        return Rulesets.shipped().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .toList();
    }

    private static Map<String, String> ways() throws IOException {
        Map<String, String> ways = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Fixes.class.getResourceAsStream("fixes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(cells -> ways.put(cells[0], cells[1]));
        }
        return ways;
    }
}

package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiedao.evidence.EvidenceFolder;
import org.junit.jupiter.api.Test;

/// The numbers of the standards stand in the rulesets. In the code of the features that keep to them, a number that some
/// rule has too must be one of those explained here.
class RuleNumbersTest {
    private static final Path SOURCES = Path.of("src/main/java/org/jiedao");
    private static final List<String> KEEPING = List.of("appointment", "committee", "compliance");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d+)[Ll]?(?![\\w.])");
    /// Words, comments, and the places in a line of a data file.
    private static final Pattern NO_NUMBER =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|//[^\n]*|(?:cells|parts)(?:\\[\\d+]|\\.length [<>=!]+ \\d+)");
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("appointment/CandidateFacts.java 2", "两个字的姓名，中间空一字"),
            Map.entry("appointment/Step.java 2", "街道惯例“表决”：过半数"),
            Map.entry("committee/Membership.java 90", "到期前多少天提醒，标准没有写"),
            Map.entry("committee/Term.java 3", "党支部每届几年（ZB-22），只作换届表里预填的届满日期"),
            Map.entry("committee/Term.java 5", "社区以上每届几年（ZB-22），只作换届表里预填的届满日期"),
            Map.entry("compliance/BodyNames.java 2", "名称里列出几个才不嫌多"),
            Map.entry("compliance/CompliancePapers.java 3", "一季三个月"),
            Map.entry("compliance/EvidenceFolder.java 20", "附件的大小，二的二十次方"),
            Map.entry("compliance/EvidenceFolder.java 50", "附件文件名的长度"),
            Map.entry("committee/body/BodyPapers.java 2", "上级组织写到两级"),
            Map.entry("compliance/ExamineBodies.java 2", "上级组织写到两级"),
            Map.entry("compliance/LastExaminations.java 2", "整份留着的体检有几份"),
            Map.entry("compliance/RecordAttestation.java 100", "佐证人一栏的长度"),
            Map.entry("compliance/SharedEnding.java 2", "几个名称合写时相同结尾在第几组"),
            Map.entry("compliance/Standing.java 30", "佐证到期前多少天提醒"),
            Map.entry("compliance/SummaryWorkbook.java 3", "表中第几栏"),
            Map.entry("compliance/SummaryWorkbook.java 9", "栏宽"),
            Map.entry("compliance/SummaryWorkbook.java 11", "栏宽"),
            Map.entry("compliance/SummaryWorkbook.java 20", "栏宽"));

    @Test
    void noNumberOfARuleStandsInCode() throws IOException {
        Set<String> ofRules = ofRules();
        assertTrue(ofRules.containsAll(Set.of("2", "3", "5", "9", "15", "90")), ofRules::toString);
        Set<String> found = new TreeSet<>();
        for (String feature : KEEPING) {
            for (Path file : sources(SOURCES.resolve(feature))) {
                String code = NO_NUMBER.matcher(Files.readString(file)).replaceAll("");
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                NUMBER.matcher(code)
                        .results()
                        .map(number -> number.group(1))
                        .filter(ofRules::contains)
                        .forEach(number -> found.add(name + " " + number));
            }
        }
        assertTrue(found.contains("committee/Membership.java 90"), found::toString);
        found.removeAll(EXPLAINED.keySet());
        assertEquals(Set.of(), found);
    }

    /// Those of a window, in pixels and columns, are no rule's.
    private static List<Path> sources(Path feature) throws IOException {
        try (Stream<Path> files = Files.walk(feature)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .noneMatch(folder -> folder.toString().equals("view")))
                    .toList();
        }
    }

    /// 0 and 1 count nothing but whether there is one; a day of the year is no number.
    private static Set<String> ofRules() {
        Stream<String> parameters = Rulesets.shipped().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .flatMap(rule -> Stream.concat(
                        rule.questions().stream()
                                .flatMap(question -> question.parameters().values().stream()),
                        rule.assumptions().stream().map(Assumption::value)));
        return parameters
                .map(text -> text.replaceAll("\\d+月\\d+日", ""))
                .flatMap(text -> Pattern.compile("\\d+").matcher(text).results())
                .map(MatchResult::group)
                .filter(number -> Long.parseLong(number) > 1)
                .collect(Collectors.toSet());
    }
}

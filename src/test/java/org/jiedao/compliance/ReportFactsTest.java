package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Tree;
import org.jiedao.rule.RuleClass;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Wordings;
import org.junit.jupiter.api.Test;

/// How 条款体检报告 tells once what is alike, and drops nothing by it.
class ReportFactsTest {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Street street = new Street(Rulesets.shipped());
    private final List<Body> bodies = new ArrayList<>();

    private void community(String name, int members) {
        Body body = street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, name, null);
        street.works(body, "langfang", SINCE);
        street.records(body, new FactSource() {
            @Override
            public Optional<List<Item>> list(String list) {
                return list.equals("兼职委员")
                        ? Optional.of(IntStream.rangeClosed(1, members)
                                .mapToObj(i -> new Item("PERSON " + i, "委员" + i))
                                .toList())
                        : Optional.empty();
            }
        });
        bodies.add(body);
    }

    private Examination examination() {
        return street.read().on(DAY);
    }

    private String text() throws Exception {
        var facts = new ReportFacts(
                Optional.of("青禾街道"), examination(), new BodyNames(new Tree(bodies)), List.of(), Fixes.shipped());
        Fields fields = new Fields().put("机关", "街道党工委").put("本级", false).put("成文日期", "2026年7月1日");
        Paper paper = Paper.COMPLIANCE_REPORT;
        return Wordings.shipped().fill(paper.template(), paper.label(), facts.onto(fields)).text();
    }

    @Test
    void bodiesWhereTheSameWasFoundAreOneItem() throws Exception {
        community("禾苗社区“大党委”", 2);
        community("稻香社区“大党委”", 2);
        community("青田社区“大党委”", 9);

        String text = text();

        assertTrue(
                text.contains("""
                        1. 禾苗、稻香社区“大党委”（2个）。查得：兼职委员2，2<3。改进：增补或者调整兼职委员。
                        2. 青田社区“大党委”。查得：兼职委员9，9>7。改进：超出的兼职委员按程序退出。
                        """),
                text);
    }

    @Test
    void whereAllAreAlikeThereIsOneItemWithoutNumber() throws Exception {
        community("禾苗社区“大党委”", 2);
        community("稻香社区党委“大党委”", 2);

        String text = text();

        assertTrue(text.contains("\n禾苗社区“大党委”、稻香社区党委“大党委”（2个）。查得：兼职委员2，2<3。改进："), text);
    }

    @Test
    void noMissingClauseIsDroppedFromTheMaterialsAndAttestedOnesStandApart() throws Exception {
        community("禾苗社区“大党委”", 2);
        community("稻香社区“大党委”", 5);
        community("青田社区“大党委”", 5);

        String materials = text().split("\n附件2\n")[1];
        List<ExaminedClause> missing = examination().in(State.EVIDENCE_MISSING);

        assertEquals(articles(missing), told(materials));
        String attested = materials.substring(materials.indexOf("由有关同志佐证的"));
        assertEquals(
                articles(missing.stream()
                        .filter(clause -> clause.rule().ruleClass() == RuleClass.ATTESTED)
                        .toList()),
                told(attested));
        assertEquals(
                missing.size(),
                rows(materials).mapToInt(row -> Integer.parseInt(row.getLast())).sum(),
                "every missing record is counted once");
        assertTrue(rows(materials).allMatch(row -> row.get(2).equals("社区“大党委”3个")), materials);
        assertFalse(materials.contains("+"), materials);
    }

    private static Stream<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")));
    }

    private static Set<String> told(String text) {
        return rows(text)
                .flatMap(row -> Arrays.stream(row.get(3).split("；")))
                .flatMap(material -> Arrays.stream(material.substring(material.lastIndexOf('：') + 1).split("、")))
                .collect(Collectors.toSet());
    }

    private static Set<String> articles(List<ExaminedClause> clauses) {
        return clauses.stream()
                .map(clause -> clause.rule().quotation().clause().article())
                .collect(Collectors.toSet());
    }
}

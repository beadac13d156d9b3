package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.GatheredFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The spec cases of the rules once more, their facts this time recorded in a real register and read back by the features.
class SpecOnRegisterTest {
    /// What the register knows of every body, because it is in the tree.
    private static final Set<String> KNOWN_BY_THE_TREE = Set.of("组织层级", "已成立的组织", "社区组织体系", "组织类型");

    /// Fewer would mean that something can no longer be recorded.
    private static final int LEAST = 450;

    @TempDir
    Path folder;

    private record Case(Rule rule, Ruleset ruleset, Body body, LocalDate on, RecordedCase recorded, String line, String state) {}

    /// What a user cannot write down: that something was *not* done whose form has no place for a no (opinions sought, a
    /// written notice, votes), a publicity without its last day, seats of which it is not known whether there are any, a
    /// member without a term, that nobody keeps in touch with anything, a list that was looked at and is empty, and a step that one form records as two.
    private static final List<String> UNRECORDABLE = List.of(
            "GN-25.3a ‖ 2026-03-08 ‖ 程序 委员产生 公示2026-03-06 ‖",
            "GN-25.3b ‖ 2026-07-01 ‖ 程序 委员产生 公示2026-03-06 备案2026-03-12 ‖",
            "GN-31c ‖ 2026-07-01 ‖ 职务 副书记 ‖",
            "LF-6.4.2a2 ‖ 2026-07-01 ‖ 任期 兼职委员任期 张某 2028-02-29 ‖",
            "LF-6.4.1a ‖ 2026-07-01 ‖ 程序 委员产生 推荐2026-03-03 ‖",
            "LF-6.4.1b1 ‖ 2026-07-01 ‖ 程序 委员产生 推荐2026-03-02 审查2026-03-03 表决2026-03-05；具备 聘任批次/表决票数 第一批 — ‖",
            "LF-6.4.3c ‖ 2026-07-01 ‖ 程序 委员解除 解除2026-03-02 ‖",
            "GN-25.1 ‖ 2026-07-01 ‖ 程序 委员产生 推荐2026-03-02 表决2026-03-05 ‖",
            "GN-25.2 ‖ 2026-07-01 ‖ 程序 委员产生 推荐2026-03-05 表决2026-03-05；具备 聘任批次/表决票数 第一批 — ‖",
            "GN-25.3a ‖ 2026-07-01 ‖ 程序 委员产生 公示期满2026-06-30 ‖",
            "GN-29.1 ‖ 2026-07-01 ‖ 具备 委员会成员/联系的社区或单位 甲 —  ‖",
            "GN-29.4 ‖ 2026-07-01 ‖ 具备 督查问题清单/完成时限；具备 整改清单/完成时限 ‖",
            "GN-36a ‖ 2026-07-01 ‖ 程序 委员产生 推荐2026-03-02 批准2026-03-03 ‖");

    private final Map<Practice, Rulesets> rulesets = new HashMap<>();
    private int left;

    @Test
    void whatIsRecordedIsJudgedAsTheSpecSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Wiring workbench = SampleFolder.empty(folder)) {
            List<Case> cases = recorded(workbench);
            var books = workbench.examination().books();
            for (Case one : cases) {
                Judgement judgement = one.rule.judge(
                        new GatheredFacts(
                                one.recorded.life(),
                                books.stream().map(book -> book.about(one.body.id(), one.on)).toList()),
                        new Asking(one.on, Workdays.shipped()));
                if (!judgement.state().label().equals(one.state)) {
                    wrong.add(one.line + "\n    → " + judgement.state().label() + " " + judgement.sentence());
                }
            }
            assertEquals(List.of(), wrong, () -> wrong.size() + "\n" + String.join("\n", wrong));
            assertTrue(cases.size() >= LEAST, "recorded " + cases.size() + ", not expressible " + left);
        }
    }

    private List<Case> recorded(Wiring workbench) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Stream.concat(lines("rules.txt"), lines("edges.txt")).toList()) {
            String[] cells = line.split(" ‖ ?", -1);
            boolean expressible = RecordedCase.isExpressible(cells[2].strip())
                    && UNRECORDABLE.stream().noneMatch(line::startsWith);
            Optional<Case> one = expressible
                    ? record(workbench, cells, line)
                    : Optional.empty();
            one.ifPresentOrElse(cases::add, () -> left++);
        }
        return cases;
    }

    private Optional<Case> record(Wiring workbench, String[] cells, String line) throws IOException {
        for (Ruleset ruleset : rulesets(cells[2]).all()) {
            Optional<Rule> rule = ruleset.rule(cells[0]);
            Optional<BodyKind> kind = rule.flatMap(SpecOnRegisterTest::kind);
            boolean byTree = rule.stream()
                    .flatMap(asked -> asked.questions().stream())
                    .flatMap(question -> question.parameters().values().stream())
                    .anyMatch(KNOWN_BY_THE_TREE::contains);
            if (rule.isPresent() && kind.isPresent() && !byTree) {
                LocalDate on = LocalDate.parse(cells[1]);
                Body body = workbench.database().organizations().add(kind.get(), line.hashCode() + " " + cells[0], null);
                RecordedCase recorded = new RecordedCase(workbench.database(), body, ruleset.key(), on);
                recorded.record(cells[2].strip());
                return Optional.of(new Case(rule.get(), ruleset, body, on, recorded, line, cells[3]));
            }
        }
        return Optional.empty();
    }

    private static Optional<BodyKind> kind(Rule rule) {
        return Stream.of(BodyKind.values())
                .filter(kind -> rule.scope().bodies().contains(kind.label()))
                .findFirst();
    }

    private Rulesets rulesets(String facts) throws IOException {
        Map<String, String> settled = new HashMap<>();
        Stream.of(facts.split("；"))
                .map(String::strip)
                .filter(part -> part.startsWith("口径 "))
                .map(part -> part.split("\\s+", 2)[1].split("＝"))
                .forEach(part -> settled.put(part[0].replace('_', ' '), part[1]));
        Practice practice = new Practice(settled);
        if (!rulesets.containsKey(practice)) {
            rulesets.put(practice, Rulesets.with(Path.of("none"), practice).rulesets());
        }
        return Objects.requireNonNull(rulesets.get(practice));
    }

    private static Stream<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(Rule.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}

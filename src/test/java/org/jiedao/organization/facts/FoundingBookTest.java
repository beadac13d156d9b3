package org.jiedao.organization.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.Workdays;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BodyStep.Kind;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactSource.Value;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;
import org.junit.jupiter.api.Test;

class FoundingBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Body COMMUNITY = new Body(1, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", null);
    private static final Body BRANCH = new Body(
            2, BodyKind.ESTATE_BRANCH, "禾苗花园小区党支部", 1L, new Founding(null, null, BranchType.FUNCTIONAL, null));
    private static final Body OTHER = new Body(3, BodyKind.ESTATE_BRANCH, "新苗里小区党支部", 1L);
    private static final Body GONE = new Body(
            4, BodyKind.ESTATE_BRANCH, "旧村小区党支部", 1L, new Founding(null, DAY.minusDays(1), null, null));

    private static FoundingBook book(BodyStep... steps) {
        return new FoundingBook(List.of(COMMUNITY, BRANCH, OTHER, GONE), Map.of(BRANCH.id(), List.of(steps)));
    }

    private static BodyStep step(Kind kind, int day) {
        return BodyStep.of(kind, LocalDate.of(2026, 3, day), "");
    }

    private static State judged(FoundingBook book) {
        return judged(book, Span.since(LocalDate.MIN));
    }

    private static State judged(FoundingBook book, Span life) {
        return Rulesets.shipped().of("langfang").orElseThrow().rules().stream()
                .filter(rule -> rule.id().equals("LF-8.3"))
                .findFirst()
                .orElseThrow()
                .judge(
                        new GatheredFacts(life, List.of(book.about(BRANCH.id(), DAY))),
                        new Asking(DAY, Workdays.shipped()))
                .state();
    }

    @Test
    void theFoundingIsJudgedByItsSteps() {
        assertEquals(State.EVIDENCE_MISSING, judged(book()));
        assertEquals(
                State.MET, judged(book(step(Kind.APPLICATION, 1), step(Kind.REPLY, 5), step(Kind.PLAQUE, 9))));
        assertEquals(State.NOT_MET, judged(book(step(Kind.APPLICATION, 1), step(Kind.PLAQUE, 9))));
        assertEquals(
                State.NOT_MET,
                judged(book(step(Kind.APPLICATION, 7), step(Kind.REPLY, 5), step(Kind.PLAQUE, 9))));
    }

    /// A body's life begins with its founding, what led up to it lies before.
    @Test
    void whatLedUpToTheFoundingIsAskedAboutToo() {
        LocalDate founded = LocalDate.of(2026, 3, 6);
        Body branch = BRANCH.founded(new Founding(founded, null, null, null));
        FoundingBook late = new FoundingBook(
                List.of(COMMUNITY, branch),
                Map.of(BRANCH.id(), List.of(step(Kind.APPLICATION, 1), step(Kind.PLAQUE, 9))));
        assertEquals(State.NOT_MET, judged(late, Span.since(founded)));
        assertEquals(State.NOT_APPLICABLE, judged(late, Span.since(founded.plusDays(1))), "no standard held then");
    }

    @Test
    void ofEachBranchThatIsThereTheTypeIsToldOrSaidToBeUnrecorded() {
        List<Value> values =
                book().about(COMMUNITY.id(), DAY).values("小区党支部", "支部类型").orElseThrow();
        assertEquals(List.of(List.of("功能型"), List.of()), values.stream().map(Value::values).toList());
        assertEquals(List.of(true, false), values.stream().map(Value::recorded).toList());
    }

    @Test
    void ofADissolvedBodyNothingIsTold() {
        assertEquals(Optional.empty(), book().about(GONE.id(), DAY).courses("小区党支部成立"));
        assertEquals(1, book().about(GONE.id(), DAY.minusDays(1)).courses("小区党支部成立").orElseThrow().size());
    }
}

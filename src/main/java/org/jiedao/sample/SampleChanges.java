package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.FillVacancy;
import org.jiedao.appointment.Newcomer;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.appointment.VacantSeat;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// Who left the sample's committees within the year (`changes.txt`) with the papers about it, and the seat that was filled
/// again.
record SampleChanges(SampleDesk desk, SampleLines lines) {
    private static final String NOTHING = "—";
    private static final int FIRST_STEP = 5;

    SampleChanges(SampleDesk desk) {
        this(desk, SampleLines.of("changes.txt"));
    }

    List<Issuance.Issued> record() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        lines.section("退出").forEach(this::leave);
        for (List<String> cells : lines.section("增补")) {
            papers.addAll(fill(cells));
        }
        for (List<String> cells : lines.section("退出文书")) {
            papers.add(endingPaper(cells));
        }
        return papers;
    }

    private void leave(List<String> cells) {
        Member member = desk.records().member(cells.get(0), cells.get(1));
        EndReason reason = Arrays.stream(EndReason.values())
                .filter(one -> one.label().equals(cells.get(2)))
                .findFirst()
                .orElseThrow();
        List<EndingStep> steps = cells.subList(FIRST_STEP, cells.size()).stream()
                .map(SampleChanges::step)
                .toList();
        Unrefused.done(desk.members()
                .end()
                .end(member, new EndMembership.Ending(LocalDate.parse(cells.get(3)), reason, cells.get(4), steps)));
    }

    /// `书面告知 2026-03-02 单位来函`.
    private static EndingStep step(String words) {
        String[] parts = words.split(" ");
        EndingStep.Kind kind = Arrays.stream(EndingStep.Kind.values())
                .filter(one -> one.label().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return new EndingStep(kind, LocalDate.parse(parts[1]), parts[2]);
    }

    private Issuance.Issued endingPaper(List<String> cells) throws IOException {
        Member left = desk.records().member(cells.get(0), cells.get(1));
        return Unrefused.done(desk.papers()
                .issue(paper(cells.get(2)), left.membership().id(), LocalDate.parse(cells.get(3))));
    }

    private static Paper paper(String label) {
        return Arrays.stream(Paper.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Issuance.Issued> fill(List<String> cells) throws IOException {
        Committee committee = desk.records().committee(cells.getFirst());
        desk.records().supplyPartyPost(cells.get(1), cells.get(2));
        VacantSeat seat = desk.appointments().vacancy().vacancies(committee).getFirst();
        Batch batch = Unrefused.done(desk.appointments()
                .vacancy()
                .open(new FillVacancy.Order(
                        committee,
                        seat,
                        new Newcomer.Known(desk.records().person(cells.get(1))),
                        new Batch.Occasion(LocalDate.parse(cells.get(3)), cells.get(4)),
                        cells.get(5))));
        List<Issuance.Issued> papers = new ArrayList<>();
        for (List<String> step : lines.section("增补步骤")) {
            if (!step.getFirst().equals(NOTHING)) {
                record(batch, step);
            }
            if (!step.get(3).equals(NOTHING)) {
                papers.add(Unrefused.done(desk.papers()
                        .issue(paper(step.get(3)), batch.id(), LocalDate.parse(step.get(1)))));
            }
        }
        return papers;
    }

    private void record(Batch batch, List<String> cells) {
        StepKind kind = Arrays.stream(StepKind.values())
                .filter(one -> one.label().equals(cells.getFirst()))
                .findFirst()
                .orElseThrow();
        LocalDate on = LocalDate.parse(cells.get(1));
        Step step = switch (kind) {
            case VOTE -> Step.vote(on, new Step.Votes(3, 3), cells.get(2));
            case PUBLICITY -> Step.publicity(on, LocalDate.parse(cells.get(4)), cells.get(2));
            default -> Step.of(kind, on, cells.get(2));
        };
        Map<Long, Integer> approvals = kind == StepKind.VOTE
                ? Map.of(batch.candidates().getFirst().id(), 3)
                : Map.of();
        Unrefused.done(desk.appointments().step().record(batch.id(), step, approvals));
    }
}

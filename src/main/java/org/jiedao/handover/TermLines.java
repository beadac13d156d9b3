package org.jiedao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.RailStep;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Term;
import org.jiedao.wording.Fields;

/// The bodies with their terms and vacancies, and the batches that are not through.
record TermLines(HandedOver handed, LocalDate on) {
    private static final String NONE = "没有登记";

    Fields onto(Fields fields) {
        List<CommitteeHistory> there = handed.street().committees().histories().stream()
                .filter(history -> history.isThere(on))
                .toList();
        List<Batch> open = handed.work().batches().batches().stream()
                .filter(batch -> next(batch).isPresent())
                .toList();
        new Lines(there.stream().map(this::term).toList()).onto(fields, "届次");
        return new Lines(open.stream().map(this::batch).toList()).onto(fields, "批次");
    }

    private Fields term(CommitteeHistory history) {
        Composition composition = history.compositionOn(on);
        Optional<Term> term = history.termOn(on);
        int vacant = composition.vacantSeats().size();
        return new Fields()
                .put("组织", history.body().name())
                .put("届", term.map(Term::label).orElse(NONE))
                .put("届满", term.map(one -> ChineseDate.compact(one.endsOn())).orElse(NONE))
                .put("在任", String.valueOf(composition.members().size()))
                .put("空缺", composition.committee().capped() ? String.valueOf(vacant) : "没有定数");
    }

    private Optional<RailStep> next(Batch batch) {
        return handed.work().rules().rail(batch).stream()
                .filter(step -> step.state() == RailStep.State.NEXT)
                .findFirst();
    }

    private Fields batch(Batch batch) {
        String done = handed.work().rules().rail(batch).stream()
                .filter(step -> step.state() == RailStep.State.DONE)
                .reduce((_, last) -> last)
                .map(step -> step.step().label())
                .orElse("还没有办第一步");
        return new Fields()
                .put("批次", batch.title())
                .put("人数", String.valueOf(batch.candidates().size()))
                .put("开始", ChineseDate.compact(batch.opening().on()))
                .put("已办", done)
                .put("下一步", next(batch).map(step -> step.step().label()));
    }
}

package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Member;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Span;

/// What is on record about one committee's appointments in the term of a day, in the words of the rules.
record AppointmentFacts(CommitteeAppointments history, OwnOrders own, Term term, LocalDate day) implements FactSource {
    @Override
    public Optional<List<Item>> list(String list) {
        return switch (list) {
            case "聘任批次" -> Optional.of(batches().stream().map(BatchHistory::item).toList());
            case "聘书" -> Optional.of(credentials().certificates());
            case "受聘委员所在单位" -> Optional.of(copies().units());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        return new Procedures(history, own, term, day).courses(procedure);
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return switch (each + " " + thing) {
            case "聘任批次 表决票数" -> Optional.of(batches().stream().map(this::votes).toList());
            case "兼职委员 聘书" -> Optional.of(credentials().held());
            case "聘书 义务任职表述" -> Optional.of(credentials().statements());
            case "受聘委员所在单位 聘任通知抄送" -> Optional.of(copies().holdings());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return each.equals("聘任批次") && set.equals("已登记的程序步骤")
                ? Optional.of(Stream.concat(
                                batches().stream().map(this::steps),
                                credentials().unaccounted(term).stream().map(AppointmentFacts::unknown))
                        .toList())
                : Optional.empty();
    }

    private List<BatchHistory> batches() {
        return history.batches(term, day);
    }

    private Credentials credentials() {
        return new Credentials(history, day);
    }

    private NoticeCopies copies() {
        return new NoticeCopies(history, day);
    }

    /// Asked once the list is fixed; an order without a vote has no place to record one.
    private Holding votes(BatchHistory batch) {
        Span due = Span.since(batch.order()
                .fixingStep()
                .flatMap(fixing -> batch.at(fixing.kind(), day))
                .orElse(LocalDate.MAX));
        Optional<Step> vote = batch.reached(StepKind.VOTE, day);
        boolean counted = vote.filter(step -> step.votes() != null).isPresent()
                && batch.batch().candidates().stream()
                        .map(Candidate::approvals)
                        .noneMatch(approvals -> approvals == null);
        return vote.isPresent() && !counted || !batch.order().has(StepKind.VOTE)
                ? Holding.unrecorded(batch.item(), due)
                : new Holding(batch.item(), due, vote.stream().map(Step::on).toList());
    }

    /// Asked of a batch that has come to its certificates.
    private Presence steps(BatchHistory batch) {
        LocalDate done = batch.reached(StepKind.CERTIFICATE, day).map(Step::on).orElse(LocalDate.MAX);
        return new Presence(
                batch.item(), Span.since(done), batch.steps(day).keySet(), batch.recordable());
    }

    /// The batch of a member who came by the roster is not on record.
    private static Presence unknown(Member member) {
        return new Presence(
                CommitteeAppointments.item(member, "的聘任"),
                Span.since(member.membership().startsOn()),
                Set.of(),
                Set.of());
    }
}

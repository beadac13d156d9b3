package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.rule.Finding;

/// 续聘: opens a batch of those whose term is over, to be appointed again for the term that follows.
public final class RenewMembers {
    private static final Set<MembershipState> DUE = Set.of(MembershipState.CARRIED_OVER, MembershipState.EXPIRING);

    private final Batches batches;
    private final OpenBatch opening;
    private final ChangeLog changes;
    private final Rulebook rules;

    public RenewMembers(Batches batches, OpenBatch opening, ChangeLog changes, Rulebook rules) {
        this.batches = batches;
        this.opening = opening;
        this.changes = changes;
        this.rules = rules;
    }

    /// Part-time members who sit beyond their term, or whose term ends soon, and whom no open batch is to appoint again; in
    /// the order of the seats.
    public List<Member> due(Committee committee) {
        Set<Long> proposed = batches.batches().stream()
                .filter(batch -> batch.opening().committeeId() == committee.id() && !batch.has(StepKind.CERTIFICATE))
                .flatMap(batch -> batch.candidates().stream())
                .flatMap(candidate -> Stream.ofNullable(candidate.tie().membershipId()))
                .collect(Collectors.toSet());
        return rules.committees().compositionOn(committee.id(), rules.today()).of(SeatKind.PART_TIME).stream()
                .filter(member -> DUE.contains(member.stateOn(rules.today())))
                .filter(member -> !proposed.contains(member.membership().id()))
                .toList();
    }

    /// All of them or none; one undoable step.
    public BatchOutcome open(Committee committee, String title, List<Member> members) {
        List<Finding> findings = new ArrayList<>(wrong(committee, members));
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        return changes.step("续聘 " + title.strip(), () -> {
            BatchOutcome opened = opening.open(committee, title, Procedure.RENEWAL, Batch.Occasion.NONE);
            return opened instanceof BatchOutcome.Done done ? filled(done.batch(), members) : opened;
        });
    }

    private BatchOutcome filled(Batch batch, List<Member> members) {
        members.forEach(member -> batches.add(
                batch.id(),
                member.person().id(),
                member.seat().role(),
                new Candidate.Tie(member.seat().id(), member.membership().id())));
        return new BatchOutcome.Done(batches.batch(batch.id()).orElseThrow(), List.of());
    }

    private List<Finding> wrong(Committee committee, List<Member> members) {
        if (members.isEmpty()) {
            return List.of(rules.clauses().finding("workbench 人选", "没有选续聘哪几个人，没有新建"));
        }
        Optional<Term> term = rules.committees().termOn(committee.id(), rules.today());
        if (term.isEmpty()) {
            return List.of();
        }
        List<Long> due = due(committee).stream().map(member -> member.membership().id()).toList();
        return members.stream()
                .flatMap(member -> wrong(member, term.get(), due).stream())
                .map(sentence -> rules.clauses().finding("workbench 届次", sentence))
                .toList();
    }

    private static Optional<String> wrong(Member member, Term term, List<Long> due) {
        LocalDate end = member.membership().endsOn();
        if (!due.contains(member.membership().id())) {
            return Optional.of(member.person().name() + "的任期没有到期，或者已在续聘，没有新建");
        }
        return member.membership().termId() == term.id()
                ? Optional.of(member.person().name() + "的任期就是本届（" + ChineseDate.format(end)
                        + "届满），续聘的是下一届：下一届开始以后再办，没有登记下一届的请先在“任期”登记")
                : Optional.empty();
    }
}

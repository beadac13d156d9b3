package org.jiedao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.Organizations;
import org.jiedao.wording.Fields;

/// What papers about committees are written from.
public record CommitteeRecords(Committees committees, Organizations organizations, CommitteeRules rules, DutiesDone done, Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Fields fields(Committee committee, LocalDate on, DocumentNumber number, List<DutiesDone.Time> done) {
        return facts(committee, on)
                .fields(number, on, done)
                .put("依据", rules.clauses().rulesets().basis(committee.ruleset()));
    }

    CommitteeFacts facts(Committee committee, LocalDate on) {
        var history = new CommitteeFacts.History(committees.terms(committee.id()), committees.members(committee.id()));
        return new CommitteeFacts(committees.compositionOn(committee.id(), on), organ(committee, on), history, rules);
    }

    IssuingOrgan organ(Committee committee, LocalDate on) {
        return new IssuingOrgan(committee, organizations, committees.compositionOn(committee.id(), on));
    }

    static List<Certificate> people(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(index -> new Certificate(
                        index + 1,
                        members.get(index).person().id(),
                        members.get(index).person().name().value()))
                .toList();
    }
}

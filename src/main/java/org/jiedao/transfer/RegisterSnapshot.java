package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;

/// The register on a day, as far as a roster can touch it.
record RegisterSnapshot(
        LocalDate day, List<Person> people, List<Unit> units, List<Body> communities, List<Standing> committees) {
    /// A committee with its term and members of that day.
    record Standing(Committee committee, Optional<Term> term, Composition composition) {}

    static RegisterSnapshot of(RosterRegister register, LocalDate day) {
        Committees committees = register.committees();
        return new RegisterSnapshot(
                day,
                register.people().everyone(),
                register.organizations().units(),
                register.organizations().bodies().stream()
                        .filter(body -> body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION)
                        .toList(),
                committees.committees(day).stream()
                        .map(committee -> new Standing(
                                committee,
                                committees.termOn(committee.id(), day),
                                committees.compositionOn(committee.id(), day)))
                        .toList());
    }

    /// 禾苗社区 is the community of 禾苗社区党委.
    Optional<Body> community(String name) {
        String key = HeaderWords.key(name);
        return communities.stream()
                .filter(body -> HeaderWords.key(body.name()).startsWith(key))
                .findFirst();
    }
}

package org.jiedao.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.organization.Tie;

/// 分片联系 as lines of a network: from the committee to what a member who sits on it keeps in touch with, by whom.
public record LiaisonTies(Liaisons liaisons, Committees committees) implements Tie.Source {
    @Override
    public List<Tie> on(LocalDate day) {
        Map<Long, Committee> known = committees.committees(day).stream()
                .collect(Collectors.toMap(Committee::id, Function.identity()));
        Map<Long, List<Liaison>> holding = liaisons.all().stream()
                .filter(tie -> tie.holdsOn(day) && known.containsKey(tie.committeeId()))
                .collect(Collectors.groupingBy(Liaison::committeeId));
        return known.values().stream()
                .filter(committee -> holding.containsKey(committee.id()))
                .flatMap(committee -> ties(committee, holding.getOrDefault(committee.id(), List.of()), day))
                .toList();
    }

    private Stream<Tie> ties(Committee committee, List<Liaison> holding, LocalDate day) {
        return committees.compositionOn(committee.id(), day).members().stream().flatMap(member -> holding.stream()
                .filter(tie -> tie.personId() == member.person().id())
                .map(tie -> tie(committee, tie, member)));
    }

    private static Tie tie(Committee committee, Liaison liaison, Member member) {
        Tie.End end =
                switch (liaison.contact()) {
                    case Contact.Community(long id) -> new Tie.End.OfBody(id);
                    case Contact.DistrictUnit(long id) -> new Tie.End.OfUnit(id);
                };
        return new Tie(
                Tie.Kind.LIAISON,
                committee.body().id(),
                end,
                List.of(member.person().name().value()));
    }
}

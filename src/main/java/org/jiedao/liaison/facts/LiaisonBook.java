package org.jiedao.liaison.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.liaison.Liaison;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// Who keeps in touch with which community or unit (GN-29.1) as it was read. Of a committee of which no tie was ever
/// recorded nobody keeps the list here: it knows nothing. From the first one on, who has none has none.
public final class LiaisonBook implements FactBook {
    private static final String EACH = "委员会成员";
    private static final String THING = "联系的社区或单位";
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, CommitteeHistory> committees;
    private final Map<Long, List<Liaison>> ties;

    public LiaisonBook(List<CommitteeHistory> committees, List<Liaison> ties) {
        this.committees = committees.stream()
                .collect(Collectors.toMap(committee -> committee.body().id(), committee -> committee));
        this.ties = ties.stream().collect(Collectors.groupingBy(Liaison::committeeId));
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        CommitteeHistory committee = committees.get(body);
        if (committee == null) {
            return NOTHING;
        }
        List<Liaison> begun = ties.getOrDefault(committee.id(), List.of()).stream()
                .filter(tie -> !tie.since().isAfter(on))
                .toList();
        return begun.isEmpty() ? NOTHING : new Known(committee, begun, on);
    }

    private record Known(CommitteeHistory committee, List<Liaison> begun, LocalDate on) implements FactSource {
        @Override
        public Optional<List<Holding>> holdings(String each, String thing) {
            return each.equals(EACH) && thing.equals(THING)
                    ? Optional.of(members().values().stream().map(this::holding).toList())
                    : Optional.empty();
        }

        /// Each person once: somebody may have two seats.
        private Map<Long, Member> members() {
            Map<Long, Member> members = new LinkedHashMap<>();
            committee.sitting(on).forEach(member -> members.putIfAbsent(member.person().id(), member));
            return members;
        }

        private Holding holding(Member member) {
            long person = member.person().id();
            return new Holding(
                    new RecordKey(RecordKey.Sort.PERSON, person)
                            .item(member.person().name().value()),
                    Span.since(member.membership().startsOn()),
                    begun.stream()
                            .filter(tie -> tie.personId() == person && tie.holdsOn(on))
                            .map(Liaison::since)
                            .toList());
        }
    }
}

package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.people.MaskedPhone;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jspecify.annotations.Nullable;

/// Who is who: the people of the register and those of the rows before.
final class Identities {
    /// Whom a row means.
    sealed interface Match {
        record Nobody() implements Match {}

        record Same(KnownPerson person) implements Match {}

        /// `likely` is whom the row would change if the user says so, or null for a new person.
        record Unclear(String reason, List<KnownPerson> namesakes, @Nullable KnownPerson likely) implements Match {
            public Unclear {
                namesakes = List.copyOf(namesakes);
            }
        }
    }

    private final Map<PersonName, List<KnownPerson>> byName = new HashMap<>();

    Identities(RegisterSnapshot snapshot) {
        Map<Long, String> units = new HashMap<>();
        snapshot.units().forEach(unit -> units.put(unit.id(), unit.name()));
        for (Person person : snapshot.people()) {
            Long unit = person.unitId();
            KnownPerson known = new KnownPerson(person, unit == null ? null : units.get(unit), null);
            snapshot.committees().forEach(standing -> standing.composition().members().stream()
                    .filter(member -> member.person().id() == person.id())
                    .forEach(member -> known.sits(standing.committee(), member.seat().role())));
            remember(known);
        }
    }

    void remember(KnownPerson person) {
        byName.computeIfAbsent(person.name(), name -> new ArrayList<>()).add(person);
    }

    Match match(RosterRow row) {
        List<KnownPerson> namesakes = byName.getOrDefault(row.name(), List.of());
        if (namesakes.isEmpty()) {
            return new Match.Nobody();
        }
        RosterRow.UnitFacts unit = row.unit();
        String phone = row.person().phone();
        Optional<KnownPerson> fromUnit = namesakes.stream()
                .filter(known -> unit != null && known.isFrom(unit.name()))
                .findFirst();
        if (fromUnit.isPresent()) {
            return sameUnit(fromUnit.get(), phone, namesakes);
        }
        return namesakes.stream()
                .filter(known -> phone != null && phone.equals(known.phone()))
                .findFirst()
                .<Match>map(Match.Same::new)
                .orElseGet(() -> otherUnit(unit, namesakes));
    }

    private static Match sameUnit(KnownPerson known, @Nullable String phone, List<KnownPerson> namesakes) {
        return phone == null || known.phone() == null || phone.equals(known.phone())
                ? new Match.Same(known)
                : new Match.Unclear(
                        "与" + known.described() + "同名同单位，但电话不同（已有%s，名册%s）：换了号码，还是重名".formatted(MaskedPhone.of(known.phone()), MaskedPhone.of(phone)),
                        namesakes,
                        known);
    }

    private static Match otherUnit(RosterRow.@Nullable UnitFacts unit, List<KnownPerson> namesakes) {
        String others = String.join(
                "、", namesakes.stream().map(KnownPerson::described).toList());
        return new Match.Unclear(
                unit == null ? "没有写单位，与" + others + "只有姓名相同，不知是否同一人" : "疑似重名：与" + others + "同名不同单位",
                namesakes,
                null);
    }
}

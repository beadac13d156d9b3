package org.jiedao.compliance.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestations;
import org.jiedao.compliance.BodyRulesets;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jspecify.annotations.Nullable;

/// A district of streets, each with its 大工委 and the 大党委 of nine communities, every other street by the standard of
/// Langfang and of Gannan: five years of meetings, on average twenty members a committee, flaws where `Flaw` says.
final class District {
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int COMMITTEES_OF_A_STREET = 10;

    private final List<Body> bodies = new ArrayList<>();
    private final Map<Long, List<RulesetSince>> rulesets = new HashMap<>();
    private final List<Convened> committees = new ArrayList<>();

    private District() {}

    static District of(int committees) {
        return of(IntStream.range(0, committees));
    }

    /// Of the committees with these numbers; those of a street follow upon the one of the street itself.
    static District of(IntStream committees) {
        District district = new District();
        Body root = district.body(BodyKind.DISTRICT_COMMITTEE, "某区委", null);
        Convening convening = new Convening();
        Body street = root;
        for (int number : committees.toArray()) {
            boolean ofStreet = number % COMMITTEES_OF_A_STREET == 0;
            if (ofStreet) {
                street = district.body(BodyKind.STREET_WORK_COMMITTEE, "第" + number + "街道党工委", root.id());
            }
            Body home = ofStreet
                    ? street
                    : district.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "第" + number + "社区党委", street.id());
            boolean langfang = number / COMMITTEES_OF_A_STREET % 2 == 0;
            Body body = district.body(
                    ofStreet ? BodyKind.STREET_JOINT_COMMITTEE : BodyKind.COMMUNITY_JOINT_COMMITTEE,
                    "第" + number + "委员会",
                    home.id());
            district.rulesets.put(body.id(), List.of(new RulesetSince(langfang ? "langfang" : "gannan", FIRST_DAY)));
            district.committees.add(convening.convened(body, langfang, Flaw.of(number)));
        }
        return district;
    }

    private Body body(BodyKind kind, String name, @Nullable Long parent) {
        Body body = new Body(bodies.size() + 1L, kind, name, parent);
        bodies.add(body);
        return body;
    }

    List<Body> bodies() {
        return bodies;
    }

    List<Convened> committees() {
        return committees;
    }

    /// Only the committees that work by the standard of Langfang.
    District ofLangfang() {
        District part = new District();
        committees.stream().filter(Convened::langfang).forEach(part.committees::add);
        part.committees.stream().map(Convened::body).forEach(part.bodies::add);
        return part;
    }

    /// As the workbench reads its register.
    Examinable examinable(Rulesets shipped) {
        return examinable(shipped, rulesets);
    }

    /// Every committee by one ruleset.
    Examinable examinable(Rulesets all, String ruleset) {
        Map<Long, List<RulesetSince>> one = new HashMap<>();
        committees.forEach(committee -> one.put(committee.body().id(), List.of(new RulesetSince(ruleset, FIRST_DAY))));
        return examinable(all, one);
    }

    private Examinable examinable(Rulesets all, Map<Long, List<RulesetSince>> chosen) {
        FactBook seats =
                DistrictBook.of(committees, (told, day) -> new SeatFacts(told.committee(), told.ofStreet(), day));
        FactBook meetings = DistrictBook.of(committees, (told, day) -> new MeetingFacts(told.committee(), day));
        return new OpenExamination(
                        new OpenExamination.Bodies(() -> bodies, () -> chosen, new NoneChosen()),
                        () -> all,
                        () -> List.of(seats, meetings),
                        new NoneAttested(),
                        Workdays::shipped)
                .read();
    }

    /// `body rule` of everything that is wrong on purpose.
    Set<String> planted() {
        Set<String> planted = new TreeSet<>();
        committees.forEach(committee -> committee.flaws().stream()
                .flatMap(flaw -> flaw.rule(committee.langfang(), committee.ofStreet()).stream())
                .forEach(rule -> planted.add(committee.body().id() + " " + rule)));
        return planted;
    }

    int memberships() {
        return committees.stream()
                .mapToInt(committee -> committee.members().size())
                .sum();
    }

    int meetings() {
        return committees.stream()
                .mapToInt(committee -> committee.meetings().size())
                .sum();
    }

    int attendances() {
        return committees.stream()
                .flatMap(committee -> committee.meetings().stream())
                .mapToInt(meeting -> meeting.marks().size())
                .sum();
    }

    private record NoneChosen() implements BodyRulesets {
        @Override
        public Map<Long, List<RulesetSince>> all() {
            return Map.of();
        }

        @Override
        public void choose(long bodyId, RulesetSince chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(long bodyId, LocalDate since) {
            throw new UnsupportedOperationException();
        }
    }

    private record NoneAttested() implements Attestations {
        @Override
        public List<Attestation> all() {
            return List.of();
        }

        @Override
        public Attestation add(Attestation draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(long id) {
            throw new UnsupportedOperationException();
        }
    }
}

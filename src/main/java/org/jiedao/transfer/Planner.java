package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Holds the rows of a roster against the register. Pure: the same rows and register give the same plan.
final class Planner {
    private final RegisterSnapshot snapshot;
    private final Identities identities;
    private final SeatPlanner seats;
    private final RosterUnits units;
    private final Set<String> announcedUnits = new HashSet<>();
    private final Map<String, Boolean> communities = new HashMap<>();

    private Planner(RegisterSnapshot snapshot, List<RosterRow> rows) {
        this.snapshot = snapshot;
        this.identities = new Identities(snapshot);
        this.seats = new SeatPlanner(snapshot);
        this.units = new RosterUnits(rows, snapshot);
    }

    static List<PlannedRow> plan(List<RosterRow> rows, RegisterSnapshot snapshot) {
        Planner planner = new Planner(snapshot, rows);
        return rows.stream().map(planner::plan).toList();
    }

    /// Whom a row is about, and what it changes about them.
    private record Meant(
            KnownPerson person, PlannedRow.Target target, List<KnownPerson> namesakes, List<String> changes) {
        List<Person> registeredNamesakes() {
            return namesakes.stream()
                    .filter(KnownPerson::isRegistered)
                    .map(KnownPerson::person)
                    .toList();
        }
    }

    private PlannedRow plan(RosterRow row) {
        Remarks remarks = new Remarks();
        row.doubts().forEach(remarks::doubt);
        row.notices().forEach(remarks::notice);
        Meant meant = meant(row, remarks);
        List<String> changes = new ArrayList<>(meant.changes());
        unit(row.unit(), changes, remarks);
        PlannedRow.SeatPlan seat = seat(row.post(), meant.person(), changes, remarks);
        PlannedRow.Kind kind = kind(meant.target(), changes, remarks);
        if (kind == PlannedRow.Kind.DOUBTFUL && meant.target() instanceof PlannedRow.Target.NewPerson) {
            meant.person().doubt();
        }
        return new PlannedRow(
                row.place(),
                row.name().value(),
                kind,
                new PlannedRow.Account(changes, remarks.doubts(), remarks.notices()),
                new PlannedRow.Entry(row, meant.target(), meant.registeredNamesakes(), seat));
    }

    private PlannedRow.@Nullable SeatPlan seat(
            RosterRow.@Nullable PostFacts post, KnownPerson person, List<String> changes, Remarks remarks) {
        PlannedRow.SeatPlan seat = post == null ? null : seats.plan(person, post, remarks);
        if (seat != null) {
            changes.add("任职：" + seat.committee().name() + seat.role().label() + "，"
                    + ChineseDate.format(seat.startsOn()) + "至"
                    + ChineseDate.format(seat.term().endsOn()));
        }
        return seat;
    }

    private Meant meant(RosterRow row, Remarks remarks) {
        return switch (identities.match(row)) {
            case Identities.Match.Nobody nobody -> added(row, List.of());
            case Identities.Match.Same same -> again(same.person(), row, remarks);
            case Identities.Match.Unclear unclear -> {
                remarks.doubt(unclear.reason());
                KnownPerson likely = unclear.likely();
                yield likely == null
                        ? added(row, unclear.namesakes())
                        : new Meant(
                                likely,
                                likely.target(),
                                unclear.namesakes(),
                                PersonMerge.changes(likely.person(), row.person()));
            }
        };
    }

    private static Meant again(KnownPerson known, RosterRow row, Remarks remarks) {
        if (!known.isRegistered()) {
            remarks.notice("与" + known.described() + "是同一人");
        }
        if (known.isDoubtful()) {
            remarks.doubt("所说的" + known.described() + "存疑，那一行导入时这一行才能导入");
        }
        return new Meant(known, known.target(), List.of(), known.take(row));
    }

    private Meant added(RosterRow row, List<KnownPerson> namesakes) {
        KnownPerson person = KnownPerson.of(row);
        identities.remember(person);
        return new Meant(person, new PlannedRow.Target.NewPerson(), namesakes, List.of());
    }

    private void unit(RosterRow.@Nullable UnitFacts facts, List<String> changes, Remarks remarks) {
        if (facts == null) {
            return;
        }
        units.contradiction(facts).ifPresent(remarks::notice);
        String community = facts.community();
        if (community != null && !isKnown(community)) {
            remarks.notice("社区“" + community + "”没有登记，单位不挂社区");
        }
        standing(facts.name(), changes, remarks);
    }

    private void standing(String name, List<String> changes, Remarks remarks) {
        switch (units.of(name)) {
            case RosterUnits.Standing.Registered registered -> {
                if (!registered.filled().equals(registered.unit()) && announcedUnits.add(name)) {
                    changes.add("补充单位：" + name);
                }
            }
            case RosterUnits.Standing.New fresh -> {
                if (announcedUnits.add(name)) {
                    changes.add("新增单位：" + name + "（" + fresh.draft().category().label() + "）");
                }
            }
            case RosterUnits.Standing.WithoutCategory none -> {
                if (remarks.doubts().stream().noneMatch(doubt -> doubt.startsWith("单位类别"))) {
                    remarks.doubt("单位“" + name + "”没有登记过，名册也没写单位类别：导入人员，不登记单位");
                }
            }
        }
    }

    private boolean isKnown(String community) {
        return communities.computeIfAbsent(
                community, name -> snapshot.community(name).isPresent());
    }

    private static PlannedRow.Kind kind(PlannedRow.Target target, List<String> changes, Remarks remarks) {
        if (!remarks.doubts().isEmpty()) {
            return PlannedRow.Kind.DOUBTFUL;
        }
        return switch (target) {
            case PlannedRow.Target.NewPerson fresh -> PlannedRow.Kind.NEW;
            case PlannedRow.Target.Registered known ->
                changes.isEmpty() ? PlannedRow.Kind.UNCHANGED : PlannedRow.Kind.CHANGED;
            case PlannedRow.Target.SameAsRow row ->
                changes.isEmpty() ? PlannedRow.Kind.UNCHANGED : PlannedRow.Kind.CHANGED;
        };
    }
}

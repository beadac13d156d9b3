package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Member;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Unit;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jspecify.annotations.Nullable;

/// Whether the units of those appointed got a copy of the notice, by the copy line of the notices that stand. Asked once
/// the notice is recorded or out. A unit that the notice does not name at all is not the one its member came from: of it
/// nothing is on record.
record NoticeCopies(CommitteeAppointments history, LocalDate day) {
    private static final Set<Paper> NOTICES = Set.of(Paper.NOTICE, Paper.SUPPLEMENT_NOTICE);

    List<Item> units() {
        return holdings().stream().map(Holding::item).distinct().toList();
    }

    List<Holding> holdings() {
        return history.sitting(day).stream().map(this::holding).distinct().toList();
    }

    private Holding holding(Member member) {
        Optional<BatchHistory> batch = history.batch(member);
        @Nullable Unit unit = member.unit();
        Span since = Span.since(member.membership().startsOn());
        if (batch.isEmpty() || unit == null) {
            return Holding.unrecorded(item(member), since);
        }
        List<IssuedPaper> notices = batch.get().papers().stream()
                .filter(paper -> NOTICES.contains(paper.matter().paper()) && paper.standsOn(day))
                .toList();
        if (notices.isEmpty()) {
            Optional<LocalDate> told = batch.get().at(StepKind.NOTICE, day);
            return Holding.unrecorded(item(member), Span.since(told.orElse(LocalDate.MAX)));
        }
        return notices.stream().anyMatch(notice -> notice.textOn(day).contains(unit.name()))
                ? new Holding(item(member), since, copied(notices, unit))
                : Holding.unrecorded(item(member), since);
    }

    private List<LocalDate> copied(List<IssuedPaper> notices, Unit unit) {
        return notices.stream()
                .filter(notice -> notice.copiesOn(day).contains(unit.name()))
                .map(notice -> notice.matter().issuedOn())
                .toList();
    }

    private static Item item(Member member) {
        @Nullable Unit unit = member.unit();
        return unit == null
                ? CommitteeAppointments.item(member, "所在单位")
                : new RecordKey(RecordKey.Sort.UNIT, unit.id()).item(unit.name());
    }
}

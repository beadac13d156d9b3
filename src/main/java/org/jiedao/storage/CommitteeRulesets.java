package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.COMMITTEE;
import static org.jiedao.storage.jooq.Tables.COMMITTEE_RULESET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.storage.jooq.tables.records.CommitteeRulesetRecord;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Which ruleset a committee works by since when, in the data file.
final class CommitteeRulesets {
    private final DSLContext dsl;
    private final Journal journal;

    CommitteeRulesets(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    /// Before the first recorded day the first ruleset is answered: a committee is never without one.
    String on(long committeeId, LocalDate day) {
        List<RulesetSince> inOrder = of(committeeId);
        return inOrder.reversed().stream()
                .filter(chosen -> !chosen.since().isAfter(day))
                .findFirst()
                .orElseGet(inOrder::getFirst)
                .ruleset();
    }

    List<RulesetSince> of(long committeeId) {
        return dsl.selectFrom(COMMITTEE_RULESET)
                .where(COMMITTEE_RULESET.COMMITTEE_ID.eq(committeeId))
                .orderBy(COMMITTEE_RULESET.SINCE)
                .fetch(CommitteeRulesets::chosen);
    }

    Map<Long, List<RulesetSince>> byBody() {
        return dsl.select()
                .from(COMMITTEE_RULESET)
                .join(COMMITTEE)
                .on(COMMITTEE_RULESET.COMMITTEE_ID.eq(COMMITTEE.ID))
                .orderBy(COMMITTEE_RULESET.SINCE)
                .fetchGroups(COMMITTEE.BODY_ID, CommitteeRulesets::chosen);
    }

    void choose(long committeeId, RulesetSince chosen) {
        String title = "自" + chosen.since() + "起改用规范 " + chosen.ruleset();
        dsl.fetchOptional(
                        COMMITTEE_RULESET,
                        COMMITTEE_RULESET.COMMITTEE_ID.eq(committeeId),
                        COMMITTEE_RULESET.SINCE.eq(chosen.since()))
                .ifPresentOrElse(
                        row -> {
                            row.setRuleset(chosen.ruleset());
                            journal.update(title, row);
                        },
                        () -> add(title, committeeId, chosen));
    }

    void add(String title, long committeeId, RulesetSince chosen) {
        CommitteeRulesetRecord row = new CommitteeRulesetRecord();
        row.setCommitteeId(committeeId);
        row.setRuleset(chosen.ruleset());
        row.setSince(chosen.since());
        journal.insert(title, row);
    }

    private static RulesetSince chosen(Record row) {
        return new RulesetSince(row.get(COMMITTEE_RULESET.RULESET), row.get(COMMITTEE_RULESET.SINCE));
    }
}

package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.COMMITTEE;
import static org.jiedao.storage.jooq.Tables.COMMITTEE_RULESET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.storage.jooq.tables.records.CommitteeRulesetRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jooq.Record;

/// By which rulesets committees have worked, in the data file.
final class CommitteeRulesets {
    private final DSLContext dsl;
    private final Journal journal;

    CommitteeRulesets(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
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

    String on(long committeeId, LocalDate day) {
        return RulesetSince.on(of(committeeId), day);
    }

    /// A choice of the same day is replaced.
    void choose(String title, long committeeId, RulesetSince chosen) {
        CommitteeRulesetRecord row = dsl.fetchOptional(
                        COMMITTEE_RULESET,
                        COMMITTEE_RULESET.COMMITTEE_ID.eq(committeeId),
                        COMMITTEE_RULESET.SINCE.eq(chosen.since()))
                .orElseGet(CommitteeRulesetRecord::new);
        row.setCommitteeId(committeeId);
        row.setRuleset(chosen.ruleset());
        row.setSince(chosen.since());
        if (row.getId() == null) {
            journal.insert(title, row);
        } else {
            journal.update(title, row);
        }
    }

    void cancel(long committeeId, LocalDate since) {
        if (of(committeeId).size() == 1) {
            throw new IllegalStateException("委员会只有这一个规范");
        }
        journal.delete(
                "取消自" + since + "起的规范",
                dsl.fetchSingle(
                        COMMITTEE_RULESET,
                        COMMITTEE_RULESET.COMMITTEE_ID.eq(committeeId),
                        COMMITTEE_RULESET.SINCE.eq(since)));
    }

    private static RulesetSince chosen(Record row) {
        return new RulesetSince(row.get(COMMITTEE_RULESET.RULESET), row.get(COMMITTEE_RULESET.SINCE));
    }
}

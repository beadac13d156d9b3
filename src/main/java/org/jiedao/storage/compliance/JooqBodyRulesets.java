package org.jiedao.storage.compliance;

import static org.jiedao.storage.jooq.Tables.BODY_RULESET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.BodyRulesets;
import org.jiedao.storage.jooq.tables.records.BodyRulesetRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// The rulesets of bodies that are no joint committee, in the data file.
public final class JooqBodyRulesets implements BodyRulesets {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqBodyRulesets(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public Map<Long, List<RulesetSince>> all() {
        return dsl.selectFrom(BODY_RULESET)
                .orderBy(BODY_RULESET.SINCE)
                .fetchGroups(BodyRulesetRecord::getBodyId, row -> new RulesetSince(row.getRuleset(), row.getSince()));
    }

    @Override
    public void choose(long bodyId, RulesetSince chosen) {
        String title = "自" + chosen.since() + "起改用规范 " + chosen.ruleset();
        BodyRulesetRecord row = dsl.fetchOptional(
                        BODY_RULESET, BODY_RULESET.BODY_ID.eq(bodyId), BODY_RULESET.SINCE.eq(chosen.since()))
                .orElseGet(BodyRulesetRecord::new);
        row.setBodyId(bodyId);
        row.setRuleset(chosen.ruleset());
        row.setSince(chosen.since());
        if (row.getId() == null) {
            journal.insert(title, row);
        } else {
            journal.update(title, row);
        }
    }

    @Override
    public void remove(long bodyId, LocalDate since) {
        journal.delete(
                "取消自" + since + "起的规范",
                dsl.fetchSingle(BODY_RULESET, BODY_RULESET.BODY_ID.eq(bodyId), BODY_RULESET.SINCE.eq(since)));
    }
}

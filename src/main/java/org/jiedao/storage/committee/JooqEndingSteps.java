package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.ENDING_STEP;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.EndingSteps;
import org.jiedao.committee.Membership;
import org.jiedao.storage.jooq.tables.records.EndingStepRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Steps of endings in the data file.
final class JooqEndingSteps implements EndingSteps {
    private final DSLContext dsl;
    private final Journal journal;
    private final Memberships memberships;

    JooqEndingSteps(DSLContext dsl, Journal journal, Memberships memberships) {
        this.dsl = dsl;
        this.journal = journal;
        this.memberships = memberships;
    }

    @Override
    public Map<Long, List<EndingStep>> all() {
        return dsl.selectFrom(ENDING_STEP)
                .orderBy(ENDING_STEP.DONE_ON, ENDING_STEP.ID)
                .fetchGroups(EndingStepRecord::getMembershipId, JooqEndingSteps::step);
    }

    @Override
    public void record(Membership changed, List<EndingStep> steps) {
        journal.step(memberships.titleOf(changed), () -> {
            memberships.edit(changed);
            put(changed.id(), steps);
            return changed;
        });
    }

    private void put(long membershipId, List<EndingStep> steps) {
        Map<String, EndingStepRecord> recorded =
                dsl.selectFrom(ENDING_STEP)
                        .where(ENDING_STEP.MEMBERSHIP_ID.eq(membershipId))
                        .fetch()
                        .stream()
                        .collect(Collectors.toMap(EndingStepRecord::getKind, Function.identity()));
        for (EndingStep step : steps) {
            EndingStepRecord before = recorded.remove(step.kind().name());
            if (before == null) {
                EndingStepRecord row = new EndingStepRecord();
                row.setMembershipId(membershipId);
                journal.insert(title("登记", step), filled(row, step));
            } else {
                journal.update(title("更正", step), filled(before, step));
            }
        }
        recorded.values().forEach(row -> journal.delete(title("去掉", step(row)), row));
    }

    private static String title(String done, EndingStep step) {
        return done + "“" + step.kind().label() + "”";
    }

    private static EndingStepRecord filled(EndingStepRecord row, EndingStep step) {
        row.setKind(step.kind().name());
        row.setDoneOn(step.on());
        row.setEvidence(step.evidence());
        return row;
    }

    private static EndingStep step(EndingStepRecord row) {
        return new EndingStep(EndingStep.Kind.valueOf(row.getKind()), row.getDoneOn(), row.getEvidence());
    }
}

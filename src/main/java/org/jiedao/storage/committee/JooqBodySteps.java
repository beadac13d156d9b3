package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.BODY_STEP;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BodySteps;
import org.jiedao.organization.Organizations;
import org.jiedao.storage.jooq.tables.records.BodyStepRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Steps of foundings in the data file.
public final class JooqBodySteps implements BodySteps {
    private final DSLContext dsl;
    private final Journal journal;
    private final Organizations organizations;

    public JooqBodySteps(DSLContext dsl, Journal journal, Organizations organizations) {
        this.dsl = dsl;
        this.journal = journal;
        this.organizations = organizations;
    }

    @Override
    public Map<Long, List<BodyStep>> all() {
        return dsl.selectFrom(BODY_STEP)
                .orderBy(BODY_STEP.DONE_ON, BODY_STEP.ID)
                .fetchGroups(BodyStepRecord::getBodyId, JooqBodySteps::step);
    }

    @Override
    public List<BodyStep> of(long bodyId) {
        return dsl.selectFrom(BODY_STEP)
                .where(BODY_STEP.BODY_ID.eq(bodyId))
                .orderBy(BODY_STEP.DONE_ON, BODY_STEP.ID)
                .fetch(JooqBodySteps::step);
    }

    @Override
    public void record(Body body, List<BodyStep> steps) {
        journal.step("登记" + body.name() + "的设立程序", () -> {
            organizations.edit(body);
            put(body, steps);
            return body;
        });
    }

    private void put(Body body, List<BodyStep> steps) {
        Map<String, BodyStepRecord> recorded =
                dsl.selectFrom(BODY_STEP)
                        .where(BODY_STEP.BODY_ID.eq(body.id()))
                        .fetch()
                        .stream()
                        .collect(Collectors.toMap(BodyStepRecord::getKind, Function.identity()));
        for (BodyStep step : steps) {
            BodyStepRecord before = recorded.remove(step.kind().name());
            if (before == null) {
                BodyStepRecord row = new BodyStepRecord();
                row.setBodyId(body.id());
                journal.insert(title("登记", step), filled(row, step));
            } else {
                journal.update(title("更正", step), filled(before, step));
            }
        }
        recorded.values().forEach(row -> journal.delete(title("去掉", step(row)), row));
    }

    private static String title(String done, BodyStep step) {
        return done + "“" + step.kind().label() + "”";
    }

    private static BodyStepRecord filled(BodyStepRecord row, BodyStep step) {
        row.setKind(step.kind().name());
        row.setDoneOn(step.on());
        row.setEvidence(step.evidence());
        return row;
    }

    private static BodyStep step(BodyStepRecord row) {
        return new BodyStep(
                row.getId(), BodyStep.Kind.valueOf(row.getKind()), row.getDoneOn(), row.getEvidence());
    }
}

package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.MEMBERSHIP;
import static org.jiedao.storage.jooq.Tables.NEED;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.TASK;
import static org.jiedao.storage.jooq.Tables.TERM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.privacy.Due;
import org.jiedao.privacy.Retained;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What has outlived its time. Nothing goes by itself: these are proposed, and somebody decides.
record DueRecords(DSLContext dsl, String cleared) {
    private static final int SHOWN = 30;

    /// The longest due first.
    List<Due> on(LocalDate day, Map<Retained, Integer> periods) {
        return Stream.concat(
                        needs(periods.getOrDefault(Retained.NEEDS, Retained.NEEDS.months())),
                        leavers(day, periods.getOrDefault(Retained.LEAVERS, Retained.LEAVERS.months())))
                .filter(one -> !one.due().isAfter(day))
                .sorted(Comparator.comparing(Due::due))
                .toList();
    }

    /// Nothing open follows from it; it counts from the last thing settled, else from the day it was raised.
    private Stream<Due> needs(int months) {
        var follows = TASK.join(AGENDA_ITEM).on(AGENDA_ITEM.ID.eq(TASK.ITEM_ID));
        Field<LocalDate> closed =
                DSL.field(dsl.select(max(TASK.CLOSED_ON)).from(follows).where(AGENDA_ITEM.NEED_ID.eq(NEED.ID)));
        Field<LocalDate> settled = coalesce(closed, NEED.RAISED_ON);
        return dsl
                .select(NEED.ID, NEED.MATTER, settled)
                .from(NEED)
                .where(NEED.MATTER.ne(cleared))
                .andNotExists(dsl.selectOne()
                        .from(follows)
                        .where(AGENDA_ITEM.NEED_ID.eq(NEED.ID), TASK.CLOSED_ON.isNull()))
                .fetch(row -> due(Retained.NEEDS, row.value1(), shown(row.value2()), row.value3(), months))
                .stream();
    }

    private static String shown(String matter) {
        return matter.length() <= SHOWN ? matter : matter.substring(0, SHOWN) + "……";
    }

    /// Who sits nowhere any more, counted from the end of the last term he sat in.
    private Stream<Due> leavers(LocalDate day, int months) {
        var sits = MEMBERSHIP.as("sits");
        var lastDay = max(TERM.ENDS_ON);
        return dsl
                .select(PERSON.ID, PERSON.NAME, lastDay)
                .from(PERSON)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                .join(TERM)
                .on(TERM.ID.eq(MEMBERSHIP.TERM_ID))
                .where(PERSON.PHONE.isNotNull())
                .andNotExists(dsl.selectOne()
                        .from(sits)
                        .where(sits.PERSON_ID.eq(PERSON.ID), sits.ENDS_ON.ge(day), coalesce(sits.ENDED_ON, day).ge(day)))
                .groupBy(PERSON.ID, PERSON.NAME)
                .fetch(row -> due(Retained.LEAVERS, row.value1(), row.value2(), row.value3(), months))
                .stream();
    }

    private static Due due(Retained retained, long id, String name, LocalDate since, int months) {
        return new Due(retained, id, name, since, since.plusMonths(months));
    }
}

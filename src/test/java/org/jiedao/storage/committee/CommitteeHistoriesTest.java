package org.jiedao.storage.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.DataFolder;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteeHistoriesTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);

    @TempDir
    Path folder;

    @Test
    void everythingIsReadAtOnceAsItIsReadOneByOne() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            for (int i = 0; i < 3; i++) {
                committee(database, i, 2 + i);
            }
            Committees committees = database.committees();
            List<CommitteeHistory> histories = committees.histories();

            assertEquals(
                    committees.committees(START).stream().map(Committee::body).toList(),
                    histories.stream().map(CommitteeHistory::body).toList());
            for (CommitteeHistory history : histories) {
                assertEquals(committees.rulesets(history.id()), history.rulesets());
                assertEquals(
                        history.rulesets(),
                        committees.rulesets().get(history.body().id()));
                assertEquals(committees.terms(history.id()), history.terms());
                assertEquals(committees.seats(history.id()), history.seats());
                assertEquals(committees.members(history.id()), history.members());
                LocalDate day = START.plusDays(1);
                assertEquals(
                        committees.compositionOn(history.id(), day).members(), history.sitting(day));
            }
            assertTrue(histories.stream().anyMatch(history -> !history.members().isEmpty()));
        }
    }

    @Test
    void moreCommitteesCostNoMoreQueries() throws IOException {
        int few = queriesFor(folder.resolve("few"), 2);
        assertEquals(few, queriesFor(folder.resolve("many"), 30));
        assertTrue(few <= 6, () -> few + " queries");
    }

    private static int queriesFor(Path folder, int count) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.changeLog().step("示例", () -> {
                for (int i = 0; i < count; i++) {
                    committee(database, i, 3);
                }
                return count;
            });
        }
        JdbcConnectionPool pool = DataFile.open(new DataFolder(folder).database(), false, null);
        try {
            List<String> queries = new ArrayList<>();
            DSLContext plain = DataFile.dsl(pool);
            DSLContext counted = DSL.using(plain.configuration()
                    .derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
                        private static final long serialVersionUID = 1;

                        @Override
                        public void executeStart(ExecuteContext context) {
                            queries.add(context.sql());
                        }
                    })));
            Journal journal = new Journal(counted, OpenRegister.CLOCK, "");
            assertEquals(count, new JooqCommittees(counted, journal).histories().size());
            return queries.size();
        } finally {
            DataFile.close(pool);
        }
    }

    private static void committee(Database database, int number, int members) {
        var body = database.organizations().add(BodyKind.COMMUNITY_JOINT_COMMITTEE, "示例" + number, null);
        Committees committees = database.committees();
        Committee committee = committees.establish(body.id(), "langfang", START);
        committees.switchRuleset(committee.id(), "gannan", START.plusYears(1));
        Term term = committees.addTerm(committee.id(), 5, START, END);
        committees.addTerm(committee.id(), 6, END.plusDays(1), END.plusYears(5));
        for (int i = 0; i < members; i++) {
            long seat = committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.MEMBER).id();
            Person person = database.people().add(Person.draft("人" + number + "之" + i));
            committees.add(new Membership(0, seat, term.id(), person.id(), START, END, null, null, null));
        }
    }
}

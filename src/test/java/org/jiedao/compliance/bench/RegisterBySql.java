package org.jiedao.compliance.bench;

import static org.jiedao.compliance.bench.Convened.MONTHLY;
import static org.jiedao.compliance.bench.Convened.PARTY_DAY;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jiedao.compliance.bench.Convened.Mark;
import org.jiedao.compliance.bench.Convened.Meeting;
import org.jiedao.compliance.bench.Convened.Member;

/// The peer: the committees of Langfang with their meetings and attendance as indexed tables of an H2 in
/// memory, and two rules as one query each, by hand.
final class RegisterBySql implements AutoCloseable {
    private static final LocalDate YEAR = District.LAST_DAY.withDayOfYear(1);
    private static final String[] TABLES = {
        "create table committee (id bigint primary key)",
        "create table member (id bigint primary key, committee bigint, part_time boolean)",
        "create table meeting (id bigint primary key, committee bigint, sort varchar(20), held_on date)",
        "create table attendance (meeting bigint, member bigint, present boolean, held_on date)",
        "create table month_of_year (first_day date, last_day date)"
    };
    private static final String[] INDEXES = {
        "create index meeting_ix on meeting (committee, sort, held_on)",
        "create index attendance_ix on attendance (member, held_on)",
        "create index member_ix on member (committee)"
    };
    private static final String NO_MEETING =
            """
            select distinct c.id from committee c, month_of_year m
            where m.last_day < ? and not exists (
                select 1 from meeting where committee = c.id and sort = ? and held_on between m.first_day and m.last_day)
            """;
    private static final String RARELY_THERE =
            """
            select distinct m.committee from (
                select member, count(*) as called, count(case when present then 1 end) as came
                from attendance where held_on between ? and ? group by member) a
            join member m on m.id = a.member
            where m.part_time and 3 * a.came < 2 * a.called
            """;

    /// Without the cache of results, since nothing changes between two runs.
    private final Connection connection;

    RegisterBySql(District district) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0");
        connection.setAutoCommit(false);
        execute(TABLES);
        for (int month = 0; month < 12; month++) {
            LocalDate first = YEAR.plusMonths(month);
            insert(
                    "month_of_year",
                    Date.valueOf(first),
                    Date.valueOf(first.plusMonths(1).minusDays(1)));
        }
        for (Convened committee : district.committees()) {
            if (committee.langfang()) {
                insert(committee);
            }
        }
        execute(INDEXES);
        execute("analyze");
        connection.commit();
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private void insert(Convened committee) throws SQLException {
        long body = committee.body().id();
        insert("committee", body);
        for (Member member : committee.members()) {
            insert("member", id(member), body, member.partTime());
        }
        for (Meeting meeting : committee.meetings()) {
            long id = Long.parseLong(meeting.item().key().split(" ")[1]);
            insert("meeting", id, body, meeting.sort(), Date.valueOf(meeting.on()));
            if (!meeting.sort().equals(PARTY_DAY)) {
                for (Member member : committee.members()) {
                    if (member.seated().contains(meeting.on())) {
                        boolean present = meeting.marks().get(member.seat()) == Mark.PRESENT;
                        insert("attendance", id, id(member), present, Date.valueOf(meeting.on()));
                    }
                }
            }
        }
    }

    private static long id(Member member) {
        return Long.parseLong(member.item().key().split(" ")[1]);
    }

    private void insert(String table, Object... values) throws SQLException {
        String marks = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            set(insert, values);
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// The committees that missed a month of the year that is over.
    Set<Long> withoutMeeting() throws SQLException {
        return ids(NO_MEETING, Date.valueOf(District.LAST_DAY), MONTHLY);
    }

    /// The committees with a part-time member who came to less than two thirds of the meetings of the year.
    Set<Long> rarelyThere() throws SQLException {
        return ids(RARELY_THERE, Date.valueOf(YEAR), Date.valueOf(District.LAST_DAY));
    }

    private Set<Long> ids(String query, Object... values) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            set(select, values);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

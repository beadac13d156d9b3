package org.jiedao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import org.jiedao.archive.DataFolder;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Pinyin;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.OpenRegister;

/// A register far larger than any street's, the same each time: 100,000 people of 3,000 units, 20 streets with 1,000
/// committees, 50,000 meetings of five years with the twelve people called to each, what they decided, and the papers.
public final class LargeRegister {
    public static final int PEOPLE = 100_000;
    public static final int UNITS = 3_000;
    public static final int COMMITTEES = 1_000;
    public static final int MEETINGS = 50_000;
    static final int SEATS = 12;
    static final LocalDate FIRST_DAY = SampleStreet.TODAY.minusYears(4);

    private static final int OF_A_STREET = 50;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private static final String GIVEN = "安邦昌德恩方刚国海宏建金康立明宁平强庆荣瑞胜泰伟文祥新兴永裕芳兰英秀娟敏静丽艳霞玲桂凤洁雪梅琳云莲真环";
    private static final String[] PLACES = {"青禾", "禾苗", "柳岸", "东风", "桃源", "望江", "石桥", "南湖", "金水", "北苑"};
    private static final String[] TRADES = {"物业公司", "供电所", "小学", "社区医院", "商贸公司", "银行支行", "派出所", "科技公司"};

    private final Connection connection;
    private final Random chance = new Random(5);

    private LargeRegister(Connection connection) {
        this.connection = connection;
    }

    /// Makes the folder's register.
    public static void write(Path folder) throws IOException, SQLException {
        DataFolder data = new DataFolder(folder);
        OpenRegister.in(folder).close();
        // the file becomes another than the one that was closed
        Files.delete(data.database().resolveSibling("jiedao.manifest"));
        try (Connection connection = connection(data)) {
            connection.setAutoCommit(false);
            // rows are written table by table, not in the order in which they refer to each other
            execute(connection, "set referential_integrity false");
            LargeRegister register = new LargeRegister(connection);
            register.bodies();
            register.units();
            register.people();
            register.committees();
            new LargeYears(connection).write();
            connection.commit();
            execute(connection, "set referential_integrity true");
            execute(connection, "shutdown compact");
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// A connection to the register, beside the one that it is open with where it is, for questions in plain SQL.
    public static Connection connection(DataFolder folder) throws SQLException {
        String file = folder.database().toString().replace(".mv.db", "");
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "jiedao", "");
    }

    /// Of the committee with that number, from 1; its body has the same id.
    static BodyKind kind(int committee) {
        return ofStreet(committee) ? BodyKind.STREET_JOINT_COMMITTEE : BodyKind.COMMUNITY_JOINT_COMMITTEE;
    }

    private static boolean ofStreet(int committee) {
        return committee % OF_A_STREET == 1;
    }

    private static String place(int number) {
        return PLACES[number % PLACES.length] + "第" + number;
    }

    private void bodies() throws SQLException {
        long root = 2L * COMMITTEES + 1;
        try (Rows rows = new Rows(connection, "body", "id, kind, name, parent_id, position")) {
            rows.add(root, BodyKind.DISTRICT_COMMITTEE.name(), "某区委", null, 0);
            long street = root;
            for (int number = 1; number <= COMMITTEES; number++) {
                long home = COMMITTEES + number;
                if (ofStreet(number)) {
                    rows.add(home, BodyKind.STREET_WORK_COMMITTEE.name(), place(number) + "街道党工委", root, number);
                    street = home;
                } else {
                    rows.add(home, BodyKind.COMMUNITY_PARTY_ORGANIZATION.name(), place(number) + "社区党委", street, number);
                }
                String name = place(number) + (ofStreet(number) ? "街道“大工委”" : "社区“大党委”");
                rows.add((long) number, kind(number).name(), name, home, number);
            }
        }
        Rows.goOnFrom(connection, "body", root + 1);
    }

    private void units() throws SQLException {
        try (Rows rows = new Rows(connection, "unit", "id, name, category, party_organization")) {
            for (int id = 1; id <= UNITS; id++) {
                String name = place(id) + TRADES[id % TRADES.length];
                UnitCategory category = UnitCategory.values()[id % UnitCategory.values().length];
                rows.add((long) id, name, category.name(), name + "党支部");
            }
        }
        Rows.goOnFrom(connection, "unit", UNITS + 1L);
    }

    private void people() throws SQLException {
        try (Rows rows = new Rows(
                connection, "person", "id, name, unit_id, post, party_post, phone, pinyin, initials")) {
            for (int id = 1; id <= PEOPLE; id++) {
                String name = name();
                Pinyin pinyin = Pinyin.of(name);
                rows.add(
                        (long) id, name, 1L + id % UNITS, "经理", id % 3 == 0 ? "党支部书记" : null,
                        "0000-%07d".formatted(id), pinyin.full(), pinyin.initials());
            }
        }
        Rows.goOnFrom(connection, "person", PEOPLE + 1L);
    }

    private String name() {
        String name = one(SURNAMES) + one(GIVEN);
        return chance.nextInt(4) == 0 ? name : name + one(GIVEN);
    }

    private String one(String characters) {
        int at = chance.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    /// The person who sits there; the first people of the roster sit on the first committees.
    static long seated(int committee, int seat) {
        return (committee - 1L) * SEATS + seat + 1;
    }

    private void committees() throws SQLException {
        try (Rows committees = new Rows(connection, "committee", "id, body_id, capped");
                Rows rulesets = new Rows(connection, "committee_ruleset", "committee_id, ruleset, since");
                Rows terms = new Rows(connection, "term", "id, committee_id, ordinal, starts_on, ends_on");
                Rows seats = new Rows(connection, "seat", "id, committee_id, kind, role, position");
                Rows members = new Rows(
                        connection, "membership", "seat_id, term_id, person_id, starts_on, ends_on")) {
            for (int number = 1; number <= COMMITTEES; number++) {
                LocalDate end = FIRST_DAY.plusYears(5).plusDays(number % 300);
                committees.add((long) number, (long) number, true);
                rulesets.add((long) number, number % 2 == 0 ? "langfang" : "gannan", FIRST_DAY);
                terms.add((long) number, (long) number, 1, FIRST_DAY, end);
                for (int seat = 0; seat < SEATS; seat++) {
                    Role role = seat == 0 ? Role.SECRETARY : seat < 5 ? Role.MEMBER : Role.PART_TIME_MEMBER;
                    SeatKind kind = seat < 5 ? SeatKind.FULL_TIME : SeatKind.PART_TIME;
                    long id = seated(number, seat);
                    seats.add(id, (long) number, kind.name(), role.name(), seat);
                    members.add(id, (long) number, id, FIRST_DAY, end);
                }
            }
        }
        Rows.goOnFrom(connection, "committee", COMMITTEES + 1L);
        Rows.goOnFrom(connection, "term", COMMITTEES + 1L);
        Rows.goOnFrom(connection, "seat", (long) COMMITTEES * SEATS + 1);
    }
}

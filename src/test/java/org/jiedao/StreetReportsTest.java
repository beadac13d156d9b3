package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jiedao.compliance.Examination;
import org.jiedao.rule.State;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.Reports;
import org.jiedao.upward.UpwardReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each report over the sample street's 2025 against counts made by plain SQL, which knows nothing of our code.
class StreetReportsTest {
    private static final Period YEAR = Period.of(2025);
    private static final String DAY = "date '2025-12-31'";
    private static final String JOINT = "('STREET_JOINT_COMMITTEE', 'COMMUNITY_JOINT_COMMITTEE')";
    private static final String HELD =
            " from meeting m where m.state = 'HELD' and m.held_on between date '2025-01-01' and date '2025-12-31'";
    /// Who sits on the last day: begun, not ended, and not followed by another time of the same person.
    private static final String SITS = " from membership m join seat s on s.id = m.seat_id"
            + " join committee c on c.id = s.committee_id join body b on b.id = c.body_id"
            + " where s.role <> 'ALTERNATE' and m.starts_on <= " + DAY
            + " and (m.ended_on is null or m.ended_on > " + DAY + ")"
            + " and not (m.ended_on is null and exists (select 1 from membership n join seat t on t.id = n.seat_id"
            + " where t.committee_id = s.committee_id and n.person_id = m.person_id"
            + " and n.starts_on > m.ends_on and n.starts_on <= " + DAY + "))";

    @TempDir
    static Path folder;

    private static final Map<String, ReportTable> TABLES = new HashMap<>();
    private static final Map<State, Integer> STATES = new HashMap<>();
    private static final List<String> EMPTY_BEFORE = new ArrayList<>();

    @BeforeAll
    static void workAndCount() throws IOException {
        try (Wiring wiring = SampleFolder.year(folder)) {
            Reports reports = wiring.reporting().reports();
            for (UpwardReport report : reports.all()) {
                TABLES.put(report.name(), report.of(YEAR));
                if (report.of(Period.of(2019)).rows().isEmpty()) {
                    EMPTY_BEFORE.add(report.name());
                }
            }
            Examination examined =
                    wiring.examination().openExamination().read().on(LocalDate.of(2025, 12, 31));
            STATES.putAll(examined.states());
        }
    }

    private static ReportTable table(String name) {
        return TABLES.get(name);
    }

    private static int column(ReportTable table, String title) {
        return IntStream.range(0, table.columns().size())
                .filter(one -> table.columns().get(one).title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title));
    }

    private static OptionalInt total(String report, String title) {
        return table(report).total(column(table(report), title));
    }

    /// By the text of one column, what stands in another.
    private static Map<String, Cell> by(String report, String key, String title) {
        ReportTable table = table(report);
        Map<String, Cell> cells = new HashMap<>();
        table.rows()
                .forEach(row -> cells.put(
                        ((Cell.Text) row.cells().get(column(table, key))).text(), row.cells().get(column(table, title))));
        return cells;
    }

    private static int one(String sql) throws SQLException {
        return rows(sql).getFirst().getFirst();
    }

    private static List<List<Integer>> rows(String sql) throws SQLException {
        List<List<Integer>> rows = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Integer> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getInt(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("jiedao").toAbsolutePath() + ";IFEXISTS=TRUE", "jiedao", "");
    }

    private static OptionalInt counted(String sql) throws SQLException {
        return OptionalInt.of(one(sql));
    }

    @Test
    void everyCountIsWhatItsRecordsAddUpTo() {
        TABLES.values().forEach(table -> assertEquals(List.of(), table.unfounded(), table.name()));
    }

    @Test
    void everyRowHasSourcesUnlessItSaysThatNothingWasAsked() {
        TABLES.values().stream()
                .filter(table -> !table.name().equals("社区规范达标表"))
                .forEach(table -> table.rows().stream()
                        .filter(row -> row.sources().isEmpty())
                        .forEach(row -> assertTrue(
                                row.cells().stream()
                                        .anyMatch(cell -> cell instanceof Cell.Missing
                                                || cell instanceof Cell.Text(String text)
                                                        && text.startsWith("没有体检")),
                                table.name() + table.told(row))));
    }

    @Test
    void theRollIsWhoSitsOnTheLastDay() throws SQLException {
        OptionalInt sitting = counted("select count(*)" + SITS + " and b.kind in " + JOINT);
        assertEquals(sitting, total("委员花名册", "姓名"));
        assertEquals(sitting, total("大工委、大党委组建情况统计", "现有委员"));
        assertEquals(
                counted("select count(*)" + SITS + " and s.kind = 'PART_TIME' and b.kind in " + JOINT),
                total("大工委、大党委组建情况统计", "兼职"));
        assertEquals(7, table("大工委、大党委组建情况统计").rows().size(), "the street and its six communities");
        assertEquals(counted("select count(*)" + SITS), total("任期届满情况", "现任"));
    }

    @Test
    void meetingsAreCountedByKindAndBody() throws SQLException {
        assertEquals(
                one("select count(*)" + HELD),
                held("召开").values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                one("select count(*)" + HELD + " and m.kind = 'MONTHLY_TOUCH'"),
                held("月碰头").values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                one("select count(*) from attendee a where a.expected and a.meeting_id in (select m.id" + HELD + ")"),
                held("应到人次").values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                one("select count(*)" + HELD
                        + " and m.body_id = (select b.id from body b where b.kind = 'STREET_JOINT_COMMITTEE')"),
                held("召开").get("青禾街道（示例）“大工委”"));
        assertFalse(table("会议活动统计").total(column(table("会议活动统计"), "召开")).isPresent());
        assertTrue(by("会议活动统计", "组织", "召开").get("麦浪社区“大党委”") instanceof Cell.Missing, "none was ever recorded by then");
    }

    private static Map<String, Integer> held(String title) {
        Map<String, Integer> counts = new HashMap<>();
        by("会议活动统计", "组织", title).forEach((body, cell) -> {
            if (cell instanceof Cell.Count(int count)) {
                counts.put(body, count);
            }
        });
        return counts;
    }

    @Test
    void attendanceIsTakenFromTheListsOfTheDays() throws SQLException {
        String lines = "select count(*) from attendee a join meeting m on m.id = a.meeting_id"
                + " join body b on b.id = m.body_id where a.expected and m.state = 'HELD' and b.kind in " + JOINT
                + " and m.held_on between date '2025-01-01' and date '2025-12-31'";
        assertEquals(counted(lines), total("委员出席情况", "应到"));
        assertEquals(counted(lines + " and a.status = 'PRESENT'"), total("委员出席情况", "实到"));
        assertEquals(counted(lines + " and a.status in ('EXCUSED', 'DELEGATED')"), total("委员出席情况", "请假"));
        assertEquals(counted(lines + " and a.status = 'ABSENT'"), total("委员出席情况", "缺席"));
        assertEquals(counted(lines + " and a.status is null"), total("委员出席情况", "未登记"));
        assertTrue(by("委员出席情况", "姓名", "没有到会的会议和事由")
                .containsValue(new Cell.Text("2025.11.5请假（外出培训）")));
    }

    @Test
    void resolutionsStandAsTheyDidAtTheEnd() throws SQLException {
        String tasks = "select count(*) from task t where t.kind = 'RESOLUTION'"
                + " and t.assigned_on between date '2025-01-01' and date '2025-12-31'";
        assertEquals(counted(tasks), total("议定事项办理统计", "议定事项"));
        assertEquals(counted(tasks + " and t.closed_on <= " + DAY), total("议定事项办理统计", "已销号"));
        assertEquals(
                counted(tasks + " and (t.closed_on is null or t.closed_on > " + DAY + ") and t.due_on < " + DAY),
                total("议定事项办理统计", "逾期"));
    }

    @Test
    void onlyApprovedResultsAreTold() throws SQLException {
        String graded = "select count(*) from assessed a join assessment s on a.assessment_id = s.id"
                + " where s.of_year = 2025 and a.grade_id is not null";
        assertEquals(counted(graded + " and s.approved_on is not null"), total("考核结果汇总", "数量"));
        assertTrue(one(graded + " and s.approved_on is null") > 0, "some are graded and not approved");
    }

    @Test
    void branchesAndPremisesAreThoseThere() throws SQLException {
        String bodies = "select count(*) from body b where (b.founded_on is null or b.founded_on <= " + DAY
                + ") and (b.dissolved_on is null or b.dissolved_on >= " + DAY + ") and b.kind ";
        assertEquals(
                counted(bodies + "in ('ESTATE_BRANCH', 'PREMISES_BRANCH', 'BUILDING_GROUP')"),
                total("小区党支部、楼栋党小组台账", "名称"));
        assertEquals(counted(bodies + "= 'PREMISES_BRANCH'"), total("楼宇党建统计", "楼宇党支部"));
        assertEquals(counted("select count(*) from unit where category = 'OFFICE_BUILDING'"), total("楼宇党建统计", "商务楼宇"));
        assertEquals(OptionalInt.empty(), total("小区党支部、楼栋党小组台账", "登记任职人数"), "some branches have nobody on record");
    }

    @Test
    void liaisonsThatNobodyRecordedAreMissing() throws SQLException {
        assertEquals(
                one("select count(distinct l.community_id) from liaison l join committee c on c.id = l.committee_id"
                        + " join body b on b.id = c.body_id where b.kind = 'STREET_JOINT_COMMITTEE' and l.since <= " + DAY
                        + " and (l.until is null or l.until >= " + DAY + ")"),
                ((Cell.Count) by("分片联系汇总", "委员会", "联系的社区、小区").get("青禾街道（示例）“大工委”")).count());
        assertEquals(new Cell.Missing(), by("分片联系汇总", "委员会", "有联系的委员").get("稻香社区“大党委”"));
        assertEquals(OptionalInt.empty(), total("分片联系汇总", "有联系的委员"));
    }

    @Test
    void clausesAreCountedAsPageExaminationCountsThem() {
        STATES.forEach((state, count) -> assertEquals(OptionalInt.of(count), total("条款体检汇总", state.label())));
        assertEquals(
                OptionalInt.of(STATES.values().stream().mapToInt(Integer::intValue).sum()), total("条款体检汇总", "合计"));
        assertFalse(table("社区规范达标表").rows().isEmpty());
    }

    @Test
    void aYearOfWhichNothingIsOnRecordHasNoRows() {
        assertTrue(
                EMPTY_BEFORE.containsAll(List.of("会议活动统计", "委员出席情况", "议定事项办理统计", "委员花名册", "任期届满情况")),
                EMPTY_BEFORE.toString());
    }
}

package org.jiedao.duty.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiedao.archive.DataFolder;
import org.jiedao.compliance.bench.RegisteredDistrict;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;

/// A district whose committees of twenty met sixteen times in 2025, gave three tasks to each member, whose members keep in
/// touch with a community, reported on their duties with some text, and were assessed with two papers issued for each.
final class ReportingDistrict {
    private static final int MEMBERS_OF_A_COMMITTEE = 20;

    private static final String SHEET =
            """
            2025年度兼职委员年终考核表
            （示例委员）

            考核单位：某社区党委　　　　考核日期：2025年12月28日
            | 序号 | 考核项目 | 评分依据 | 满分 | 得分 | 得分说明 |
            |-----|-----------|----------------------|-----|-----|------------------|
            | 1 | 参加会议 | 到会14/16 | 30 | 28 | 请假两次 |
            | 2 | 承办事项 | 承办3件，销号2件 | 40 | 35 | 一件办理中 |
            | 3 | 联系社区 | 联系1处 | 30 | 27 | |
            |  | 合计 |  | 100 | 90 |  |

            　　考核等次：优秀。2026年1月5日由社区党委会议审定。
            """;
    private static final String SERVICE =
            """
            某社区“大党委”兼职委员
            示例委员同志2025年度履职情况报告

            　　示例委员同志，某公司，2022年1月1日起任某社区“大党委”兼职委员。现将履职情况报告如下。

            一、参加会议情况

            　　应到16次，实到14次，请假2次。

            二、承办事项和联系情况

            　　承办议定事项等3件，其中销号2件。
            　　1. 协调解决小区停车位不足，已销号。
            　　2. 开放单位会议室供居民议事，已销号。
            　　3. 组织职工参加志愿服务，未销号。

            三、意见建议和其他工作

            　　【待补】

            四、考核情况

            　　2025年度年终考核总分28+35+27＝90，等次为“优秀”，2026年1月5日由社区党委会议审定。

            某社区党委
            2026年1月8日
            """;

    private static final List<String> YEAR = List.of(
            "insert into meeting (body_id, kind, title, held_on, state) select body_id, 'MONTHLY_TOUCH',"
                    + " '2025年' || x || '月月碰头会', dateadd(month, x - 1, date '2025-01-15'), 'HELD' from committee, system_range(1, 12)",
            "insert into meeting (body_id, kind, title, held_on, state) select body_id, 'QUARTERLY_CONSULTATION',"
                    + " '2025年第' || x || '季度商讨会', dateadd(month, 3 * x - 1, date '2025-01-20'), 'HELD' from committee, system_range(1, 4)",
            "insert into attendee (meeting_id, person_id, position, name, unit, role, part_time, expected, status, reason)"
                    + " select m.id, p.id, s.id, p.name, '某公司', '委员', true, true,"
                    + " case when mod(m.id + p.id, 8) = 0 then 'EXCUSED' else 'PRESENT' end,"
                    + " case when mod(m.id + p.id, 8) = 0 then '出差' else '' end"
                    + " from meeting m join committee c on c.body_id = m.body_id join seat s on s.committee_id = c.id"
                    + " join membership b on b.seat_id = s.id join person p on p.id = b.person_id",
            "insert into task (kind, body_id, position, matter, owner_id, assigned_on, due_on, closed_on, closing_note)"
                    + " select 'RESOLUTION', c.body_id, x, '协调解决第' || x || '件居民反映的停车难问题', b.person_id,"
                    + " date '2025-03-20', date '2025-09-30', case when x < 3 then date '2025-08-01' end, case when x < 3 then '已办结' end"
                    + " from committee c join seat s on s.committee_id = c.id join membership b on b.seat_id = s.id, system_range(1, 3)",
            "insert into liaison (committee_id, person_id, community_id, since) select c.id, b.person_id, c.body_id, date '2025-02-01'"
                    + " from committee c join seat s on s.committee_id = c.id join membership b on b.seat_id = s.id",
            "insert into duty_report (body_id, of_year, person_id, kind, due_on, handed_on) select c.body_id, 2025, b.person_id,"
                    + " case when s.kind = 'PART_TIME' then 'PART_TIME' else 'MEMBER' end, date '2025-12-31', date '2025-12-20'"
                    + " from committee c join seat s on s.committee_id = c.id join membership b on b.seat_id = s.id",
            "insert into duty_text (report_id, part, text) select r.id, v.c1, v.c2 from duty_report r,"
                    + " (values ('OPINIONS', '建议把物业报修台账同社区问题清单对起来，社区采纳后每月核对一次。'),"
                    + " ('SHORTCOMINGS', '到老旧小区的次数少，对楼栋的情况掌握不细。'),"
                    + " ('PLANS', '每季度至少到联系的小区一次，带上物业一起听意见。')) v",
            "insert into assessment (body_id, of_year, stage, about, title, scheme, held_on, approved_on, approved_by)"
                    + " select body_id, 2025, 'YEAR_END', 'MEMBER', '2025年度兼职委员年终考核', '通用', date '2025-12-28',"
                    + " date '2026-01-05', '社区党委会议' from committee",
            "insert into assessment_item (assessment_id, position, name, points) select id, 1, '履职', 100 from assessment",
            "insert into assessment_grade (assessment_id, position, name) select id, 1, '优秀' from assessment",
            "insert into assessed (assessment_id, position, person_id, name, unit, role, grade_id)"
                    + " select a.id, s.id, p.id, p.name, '某公司', '兼职委员', g.id from assessment a"
                    + " join assessment_grade g on g.assessment_id = a.id join committee c on c.body_id = a.body_id"
                    + " join seat s on s.committee_id = c.id join membership b on b.seat_id = s.id join person p on p.id = b.person_id");

    private ReportingDistrict() {}

    /// Makes the folder's register.
    static void write(Path folder, int members) throws IOException, SQLException {
        RegisteredDistrict.write(folder, members / MEMBERS_OF_A_COMMITTEE);
        String file = new DataFolder(folder).database().toString().replace(".mv.db", "");
        // written while it is open, so that closing notes its hash
        try (Database _ = OpenRegister.in(folder);
                Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "jiedao", "");
                Statement statement = connection.createStatement()) {
            for (String sql : YEAR) {
                statement.execute(sql);
            }
            issue(connection, "ASSESSMENT_FORM", "表册", SHEET);
            issue(connection, "SERVICE_REPORT", "说明", SERVICE);
        }
    }

    private static void issue(Connection connection, String paper, String prefix, String text) throws SQLException {
        try (var issue = connection.prepareStatement("insert into dispatch_entry (paper, prefix, year_of, sequence_no, title,"
                + " issued_on, headcount, source_text, after_step, subject_id)"
                + " select ?, ?, 2026, row_number() over (order by id), name, date '2026-01-08', 1, ?, 0, id from assessed")) {
            issue.setString(1, paper);
            issue.setString(2, prefix);
            issue.setString(3, text);
            issue.executeUpdate();
        }
    }
}

package org.jiedao.dispatch;

import static org.jiedao.document.DocumentFormat.LANDSCAPE_TABLE;
import static org.jiedao.document.DocumentFormat.LETTER;
import static org.jiedao.document.DocumentFormat.MINUTES;
import static org.jiedao.document.DocumentFormat.OFFICIAL;
import static org.jiedao.document.DocumentFormat.PLAIN;
import static org.jiedao.document.DocumentFormat.TABLE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiedao.document.DocumentFormat;

/// The catalogue of papers that the workbench issues: its number there, what users call it, its kind (文种) and format,
/// which sequence numbers it, what it is about, and the clauses that ask for it. The names are stored with what was
/// issued.
public enum Paper {
    YEAR_TARGETS(
            1, "年度目标任务清单", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.BODY_YEAR, "langfang 5.2.2"),
    MIDYEAR_CIRCULAR(
            1, "年中调度通报", Kind.CIRCULAR, OFFICIAL, Series.DOCUMENT, About.BODY_YEAR, "langfang 5.2.2"),
    RECOMMENDATION_FORM(
            2, "意向人选推荐表", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.BATCH, "langfang 6.4.1 a)", "gannan 25（1）"),
    CONSULTATION_RECORD(
            2, "征求意见记录", Kind.FORM, TABLE, Series.FORM, About.BATCH, "langfang 6.4.1 a)", "gannan 25（1）", "gannan 36"),
    REVIEW_FORM(
            3, "资格审查表", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.BATCH,
            "langfang 6.4.1 b)", "langfang 7.4.1 b)", "gannan 24", "gannan 34"),
    BALLOT(4, "表决票", Kind.FORM, TABLE, Series.FORM, About.BATCH, "langfang 6.4.1 b)", "gannan 25（2）"),
    VOTE_RESULT(4, "表决结果统计", Kind.FORM, TABLE, Series.FORM, About.BATCH, "langfang 6.4.1 b)", "gannan 25（2）"),
    PUBLICITY(5, "公示", Kind.BUSINESS, PLAIN, Series.PUBLICITY, About.BATCH, "gannan 25（3）", "gannan 36", "house 公示"),
    PUBLICITY_RESULT(6, "公示情况说明", Kind.BUSINESS, PLAIN, Series.STATEMENT, About.BATCH, "gannan 25（3）", "house 公示"),
    FILING_REPORT(
            7, "备案报告", Kind.REPORT, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 6.4.1 b)", "gannan 25（3）"),
    FILING_LETTER(
            7, "备案函", Kind.LETTER, LETTER, Series.DOCUMENT, About.BATCH, "langfang 6.4.1 b)", "gannan 25（3）"),
    APPROVAL_REQUEST(8, "请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 7.4.1 b)", "gannan 36"),
    APPROVAL_REPLY(9, "批复", Kind.REPLY, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 7.4.1 b)", "gannan 36"),
    CERTIFICATE(
            10, "聘书", Kind.SPECIAL_LETTER, DocumentFormat.CERTIFICATE, Series.CERTIFICATE, About.BATCH,
            "langfang 6.4.2 a)", "langfang 7.4.2 a)", "gannan 25（4）", "gannan 36"),
    NOTICE(11, "聘任通知", Kind.NOTICE, OFFICIAL, Series.DOCUMENT, About.BATCH, "gannan 25（4）", "house 通知"),
    RENEWAL_REQUEST(12, "续聘请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 6.4.2 a)"),
    RENEWAL_REPORT(12, "续聘备案报告", Kind.REPORT, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 6.4.2 a)"),
    SUPPLEMENT_REQUEST(13, "增补请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.BATCH, "langfang 7.4.2 b)", "gannan 36"),
    SUPPLEMENT_NOTICE(
            13, "增补通知", Kind.NOTICE, OFFICIAL, Series.DOCUMENT, About.BATCH,
            "langfang 6.4.2 b)", "langfang 7.4.2 b)", "gannan 25（5）"),
    ENDING_REQUEST(
            14, "解除（免去）请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.ENDING,
            "langfang 7.4.3 b)", "langfang 7.4.3 c)", "gannan 36（解除）", "gannan 36（免去）"),
    ENDING_NOTICE(
            14, "解除（终止、免去）通知", Kind.NOTICE, OFFICIAL, Series.DOCUMENT, About.ENDING,
            "langfang 6.4.3 b)", "langfang 6.4.3 c)", "langfang 7.4.3 b)", "langfang 7.4.3 c)", "gannan 25（5）"),
    ENDING_REPORT(
            14, "解除（终止、免去）备案报告", Kind.REPORT, OFFICIAL, Series.DOCUMENT, About.ENDING,
            "langfang 6.4.3 b)", "langfang 6.4.3 c)", "gannan 25（5）"),
    MEETING_NOTICE(15, "会议通知", Kind.NOTICE, OFFICIAL, Series.DOCUMENT, About.MEETING, "gannan 28（2）"),
    AGENDA_FORM(16, "议题单", Kind.FORM, TABLE, Series.FORM, About.MEETING, "gannan 28（1）"),
    SIGN_IN_SHEET(17, "签到表", Kind.FORM, TABLE, Series.FORM, About.MEETING, "langfang 6.2.3", "langfang 7.2.3", "gannan 27"),
    MEETING_RECORD(18, "会议记录", Kind.FORM, TABLE, Series.FORM, About.MEETING, "community 18"),
    MEETING_MINUTES(19, "会议纪要", Kind.MINUTES, MINUTES, Series.DOCUMENT, About.MEETING, "gannan 28（4）"),
    MINUTES_DISTRIBUTION(19, "纪要印发清单", Kind.FORM, TABLE, Series.FORM, About.MEETING, "gannan 28（4）"),
    TASK_ORDER(20, "督办单", Kind.FORM, TABLE, Series.FORM, About.TASK, "gannan 29（4）"),
    PROBLEM_LIST(21, "督查问题清单", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.FOLLOW_UP, "gannan 29（4）"),
    RECTIFICATION_LIST(21, "整改清单", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.FOLLOW_UP, "gannan 29（4）"),
    FOLLOW_UP_CIRCULAR(
            22, "议定事项办理情况通报", Kind.CIRCULAR, OFFICIAL, Series.DOCUMENT, About.FOLLOW_UP, "gannan 29（3）"),
    PARTY_DAY_PLAN(23, "主题党日活动方案", Kind.BUSINESS, PLAIN, Series.PLAN, About.MEETING, "langfang 6.2.2"),
    PARTY_DAY_RECORD(23, "主题党日活动记录", Kind.FORM, TABLE, Series.FORM, About.MEETING, "langfang 6.2.2"),
    ASSESSMENT_FORM(
            29, "年度考核表", Kind.FORM, TABLE, Series.FORM, About.ASSESSED,
            "langfang 6.5", "langfang 7.5", "gannan 29（5）", "gannan 69"),
    ASSESSMENT_COPY(29, "考核结果告知单", Kind.FORM, TABLE, Series.FORM, About.ASSESSED, "langfang 6.5", "langfang 7.5"),
    ASSESSMENT_CIRCULAR(
            30, "考核结果通报", Kind.CIRCULAR, OFFICIAL, Series.DOCUMENT, About.ASSESSMENT, "langfang 6.5", "langfang 7.5"),
    SERVICE_REPORT(
            31, "委员履职情况报告", Kind.BUSINESS, PLAIN, Series.STATEMENT, About.ASSESSED, "gannan 37（2）"),
    FEEDBACK_LETTER(
            32, "考核结果反馈函", Kind.LETTER, LETTER, Series.DOCUMENT, About.ASSESSED,
            "gannan 29（5）", "gannan 37（2）", "gannan 69"),
    DUTY_REPORT(
            33, "述职报告", Kind.BUSINESS, PLAIN, Series.STATEMENT, About.DUTY,
            "gannan 37（2）", "langfang 5.2.2", "community 5"),
    APPRAISAL_BALLOT(34, "民主测评表", Kind.FORM, TABLE, Series.FORM, About.ASSESSMENT, "community 5", "shiyan 三4"),
    APPRAISAL_SUMMARY(
            34, "民主测评汇总表", Kind.FORM, TABLE, Series.FORM, About.ASSESSMENT, "community 5", "shiyan 三4"),
    ANNUAL_REPORT(36, "年度工作报告", Kind.BUSINESS, PLAIN, Series.STATEMENT, About.BODY_YEAR),
    COMMENDATION_CIRCULAR(
            37, "表扬通报", Kind.CIRCULAR, OFFICIAL, Series.DOCUMENT, About.COMMENDATION, "langfang 10.3.4"),
    COMMENDATION_LETTER(
            37, "表扬信", Kind.SPECIAL_LETTER, PLAIN, Series.STATEMENT, About.COMMENDED, "langfang 10.3.5"),
    ESTATE_BRANCH_REQUEST(40, "小区党支部成立请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.BODY, "langfang 8.3"),
    ESTATE_BRANCH_REPLY(40, "小区党支部成立批复", Kind.REPLY, OFFICIAL, Series.DOCUMENT, About.BODY, "langfang 8.3"),
    BUILDING_GROUP_REQUEST(41, "楼栋党小组成立请示", Kind.REQUEST, OFFICIAL, Series.DOCUMENT, About.BODY, "langfang 9.3.1"),
    BUILDING_GROUP_REPLY(41, "楼栋党小组成立批复", Kind.REPLY, OFFICIAL, Series.DOCUMENT, About.BODY, "langfang 9.3.1"),
    BUILDING_GROUP_REPORT(41, "楼栋党小组成立备案报告", Kind.REPORT, OFFICIAL, Series.DOCUMENT, About.BODY, "langfang 9.3.1"),
    PARTY_LIFE_RECORD(
            43, "三会一课、民主生活会记录", Kind.FORM, TABLE, Series.FORM, About.MEETING, "community 12", "community 15"),
    ORGANIZATION_CHART(49, "组织架构图", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.BODY),
    MEMBER_ROLL(49, "花名册", Kind.FORM, LANDSCAPE_TABLE, Series.ROLL, About.COMMITTEE),
    LIAISON_TABLE(49, "分片联系表", Kind.FORM, TABLE, Series.FORM, About.LIAISON, "gannan 29（1）"),
    DOSSIER(49, "履职档案", Kind.FORM, TABLE, Series.FORM, About.PERSON),
    TERM_OVERVIEW(50, "任期一览", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.COMMITTEE),
    ANNUAL_DUTIES(50, "年度责任表", Kind.FORM, LANDSCAPE_TABLE, Series.FORM, About.COMMITTEE),
    COMPLIANCE_REPORT(51, "条款体检报告", Kind.BUSINESS, PLAIN, Series.EXAMINATION, About.EXAMINATION),
    HANDOVER_LIST(53, "交接清单", Kind.BUSINESS, PLAIN, Series.FORM, About.HANDOVER);

    /// 文种: of the fifteen of 《党政机关公文处理工作条例》 (2012) 第八条, and three that are none of them.
    public enum Kind {
        NOTICE("通知"),
        CIRCULAR("通报"),
        REPORT("报告"),
        REQUEST("请示"),
        REPLY("批复"),
        LETTER("函"),
        MINUTES("纪要"),
        BUSINESS("事务文书"),
        SPECIAL_LETTER("专用书信"),
        FORM("表格");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Which yearly sequence numbers a paper: official documents and certificates under the issuing organ's 代字, papers
    /// that carry no number under one of the workbench, so that every issued file has its row.
    public enum Series {
        DOCUMENT(""),
        CERTIFICATE(""),
        PUBLICITY("公示"),
        STATEMENT("说明"),
        ROLL("名册"),
        EXAMINATION("体检"),
        PLAN("方案"),
        FORM("表册");

        private final String ownPrefix;

        Series(String ownPrefix) {
            this.ownPrefix = ownPrefix;
        }

        /// The 代字 of a series of the workbench; empty where the organ has its own.
        public Optional<String> ownPrefix() {
            return Optional.of(ownPrefix).filter(prefix -> !prefix.isEmpty());
        }
    }

    /// What a paper is about: an appointment batch, a committee, members who leave it, a meeting, a task, what is followed
    /// up in a body and below, a body itself, or a body as it was examined; with whom the members of a committee keep in touch;
    /// a person; an assessment, or one who was assessed; what somebody reports on their duties; the year of a body; whom it
    /// commends, or those of one unit among them; who hands the register
    /// over to whom.
    public enum About {
        BATCH,
        COMMITTEE,
        ENDING,
        MEETING,
        TASK,
        FOLLOW_UP,
        BODY,
        EXAMINATION,
        LIAISON,
        PERSON,
        ASSESSMENT,
        ASSESSED,
        DUTY,
        BODY_YEAR,
        COMMENDATION,
        COMMENDED,
        HANDOVER
    }

    private final int number;
    private final String label;
    private final Kind kind;
    private final DocumentFormat format;
    private final Series series;
    private final About about;
    private final List<String> clauses;

    Paper(int number, String label, Kind kind, DocumentFormat format, Series series, About about, String... clauses) {
        this.number = number;
        this.label = label;
        this.kind = kind;
        this.format = format;
        this.series = series;
        this.about = about;
        this.clauses = List.of(clauses);
    }

    /// In the order of the catalogue.
    public static List<Paper> about(About about) {
        return Arrays.stream(values()).filter(paper -> paper.about == about).toList();
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /// The name of its wording file: ASCII, so that every locale's build can copy it.
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public DocumentFormat format() {
        return format;
    }

    /// Whether it is a table, and then also a workbook.
    public boolean isTable() {
        return format == TABLE || format == LANDSCAPE_TABLE;
    }

    public Series series() {
        return series;
    }

    public About about() {
        return about;
    }

    /// The keys of the clauses that ask for it; none where no standard does.
    public List<String> clauses() {
        return clauses;
    }
}

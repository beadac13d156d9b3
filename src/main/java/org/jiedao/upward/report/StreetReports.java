package org.jiedao.upward.report;

import java.util.List;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Reports;
import org.jiedao.upward.Reports.Unrecorded;
import org.jiedao.upward.UpwardReport;

/// The reports that superiors ask a street for, in the order in which they are listed.
public final class StreetReports {
    public static final List<StreetReport> ALL = List.of(
            new MemberRollReport(),
            new FormationReport(),
            new MeetingsReport(),
            new AttendanceReport(),
            new ResolutionsReport(),
            new AssessmentsReport(),
            new TermsReport(),
            new LiaisonReport(),
            new BranchesReport(),
            new PremisesReport(),
            new StandardReport(),
            new ExaminationReport());

    /// The one by which the results of a year are filed.
    public static final String ASSESSMENTS = "考核结果汇总";

    /// Asked for (GN-26.2, GN-66, LF-10.2), but recorded on no page yet.
    public static final List<Unrecorded> UNRECORDED = List.of(
            new Unrecorded("三张清单汇总", "资源清单、项目清单还没有地方登记；需求只登记了会议议题用到的"),
            new Unrecorded("双报到汇总", "在职党员报到、领岗还没有地方登记"),
            new Unrecorded("走访统计", "入户走访还没有地方登记"));

    private StreetReports() {}

    public static Reports of(Registers registers) {
        return new Reports(
                ALL.stream().<UpwardReport>map(report -> new Bound(report, registers)).toList(), UNRECORDED);
    }

    private record Bound(StreetReport report, Registers registers) implements UpwardReport {
        @Override
        public String name() {
            return report.name();
        }

        @Override
        public String about() {
            return report.about();
        }

        @Override
        public ReportTable of(Period period) {
            return period.begun(registers.today())
                    ? report.of(registers, period)
                    : new ReportTable(report.name(), period, "", List.of(), List.of());
        }
    }
}

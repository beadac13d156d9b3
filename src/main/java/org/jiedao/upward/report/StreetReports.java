package org.jiedao.upward.report;

import java.util.List;
import org.jiedao.upward.Reports;
import org.jiedao.upward.Reports.Unrecorded;

/// The reports that superiors ask for (双向 GN-66 and visits LF-10.2 among those not recorded yet).
public final class StreetReports {
    private StreetReports() {}

    public static Reports of(Registers registers) {
        return new Reports(
                List.of(
                        new MemberRollReport(registers),
                        new FormationReport(registers),
                        new MeetingsReport(registers),
                        new AttendanceReport(registers),
                        new ResolutionsReport(registers),
                        new AssessmentsReport(registers),
                        new TermsReport(registers),
                        new LiaisonReport(registers),
                        new BranchesReport(registers),
                        new PremisesReport(registers),
                        new StandardReport(registers),
                        new ExaminationReport(registers)),
                List.of(
                        new Unrecorded("三张清单汇总", "资源清单、项目清单还没有地方登记；需求只登记了会议议题用到的"),
                        new Unrecorded("双报到汇总", "在职党员报到、领岗还没有地方登记"),
                        new Unrecorded("走访统计", "入户走访还没有地方登记")));
    }
}

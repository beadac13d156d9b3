package org.jiedao.upward.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Scheme;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 考核结果汇总: per approved assessment how many got which grade. Nothing is told of one that is not approved.
record AssessmentsReport() implements StreetReport {
    private static final String NUMBER = "数量";

    @Override
    public String name() {
        return StreetReports.ASSESSMENTS;
    }

    @Override
    public String about() {
        return "本年度审定了结果的每次考核，每个等次一行：数量和名单。没有审定的不列；考核按年度，不分季度。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        Counting table = new Counting()
                .text("考核", "考核组织", "阶段", "对象")
                .date("审定日期")
                .text("审定机关", "等次")
                .sum(NUMBER)
                .text("名单");
        Places places = new Places(registers.street().organizations().bodies());
        for (AssessmentFile file : registers.activities().assessments().ofYear(period.year())) {
            Assessment assessment = file.assessment();
            assessment.approval().ifPresent(approval -> {
                for (Scheme.Grade grade : assessment.scheme().grades()) {
                    Told told = new Told()
                            .text("考核", assessment.title())
                            .text("考核组织", places.name(assessment.bodyId()))
                            .text("阶段", assessment.stage().label())
                            .text("对象", assessment.about().label())
                            .day("审定日期", approval.on())
                            .text("审定机关", approval.by());
                    row(table, told, file, grade);
                }
            });
        }
        return table.table(name(), period, period.year() + "年度已审定的考核");
    }

    private static void row(Counting table, Told told, AssessmentFile file, Scheme.Grade grade) {
        List<Assessed> graded = file.assessed().stream()
                .filter(one -> one.gradeId() != null && one.gradeId() == grade.id())
                .toList();
        told.text("等次", grade.name())
                .bare("名单", graded.stream().map(one -> one.card().name()).collect(Collectors.joining("、")));
        table.row(
                told,
                graded.isEmpty()
                        ? List.of(source(file.assessment(), file.assessment().title(), 0))
                        : graded.stream()
                                .map(one -> source(file.assessment(), one.card().name(), 1))
                                .toList());
    }

    /// That nobody got a grade is also said by the assessment.
    private static Source source(Assessment assessment, String name, int counted) {
        return new Source(
                new RecordKey(RecordKey.Sort.ASSESSMENT, assessment.id()),
                name,
                assessment.bodyId(),
                assessment.course().heldOn(),
                Map.of(NUMBER, counted));
    }
}

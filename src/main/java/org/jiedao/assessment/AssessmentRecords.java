package org.jiedao.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.committee.IssuingParty;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// What papers of assessments are written from.
public record AssessmentRecords(Assessments assessments, Registers registers, Clauses clauses, Clock clock) {
    /// Where the bodies, their members and what is counted of them stand.
    public record Registers(Organizations organizations, Committees committees, RecordedFigures figures) {}

    AssessmentFile file(long id) {
        return assessments.file(id).orElseThrow();
    }

    Body body(Assessment assessment) {
        return registers.organizations().body(assessment.bodyId()).orElseThrow();
    }

    IssuingOrgan organ(Assessment assessment) {
        return new IssuingParty(registers.organizations(), registers.committees())
                .of(body(assessment), LocalDate.now(clock));
    }

    /// What any of them may say of the whole.
    Fields onto(Fields fields, AssessmentFile file) {
        Assessment assessment = file.assessment();
        Assessment.Course course = assessment.course();
        organ(assessment).onto(fields);
        return fields.put("组织", body(assessment).name())
                .put("依据", basis(assessment))
                .put("考核名称", assessment.title())
                .put("年度", String.valueOf(assessment.year()))
                .put("阶段", assessment.stage().label())
                .put("考核对象", whom(assessment.about()))
                .put("考核委员", assessment.about() == About.MEMBER)
                .put("考核单位类", assessment.about() == About.UNIT)
                .put("考核组织类", assessment.about() == About.BODY)
                .put("方案", assessment.scheme().name())
                .put("满分", Points.text(assessment.scheme().full()))
                .put("考核日期", Optional.ofNullable(course.heldOn()).map(ChineseDate::format))
                .group(
                        "方式",
                        Optional.of(course.method())
                                .filter(method -> !method.isEmpty())
                                .map(method -> new Fields().put("考核方式", method)))
                .put("审定日期", assessment.approval().map(approval -> ChineseDate.format(approval.on())))
                .put("审定人", assessment.approval().map(Assessment.Approval::by))
                .put("对象数", String.valueOf(file.assessed().size()))
                .put("量词", assessment.about() == About.MEMBER ? "名" : "个");
    }

    static String whom(About about) {
        return switch (about) {
            case MEMBER -> "兼职委员";
            case UNIT -> "驻区单位";
            case BODY -> "所属组织";
        };
    }

    /// The standard by which a joint committee works.
    private Optional<String> basis(Assessment assessment) {
        return registers.committees().committees(LocalDate.now(clock)).stream()
                .filter(committee -> committee.body().id() == assessment.bodyId())
                .map(Committee::ruleset)
                .findFirst()
                .flatMap(ruleset -> clauses.rulesets().basis(ruleset));
    }

    /// What is not approved is told to nobody.
    List<Finding> obstacles(Paper paper, Assessment assessment, LocalDate on) {
        if (!ResultPapers.tells(paper)) {
            return List.of();
        }
        Optional<Assessment.Approval> approval = assessment.approval();
        if (approval.isEmpty()) {
            return List.of(clauses.finding("workbench 文书", "考核结果还没有审定，" + paper.label() + "没有签发。请先在“考核述职”审定结果"));
        }
        return on.isBefore(approval.get().on())
                ? List.of(clauses.finding(
                        "workbench 日期",
                        paper.label() + "的成文日期" + ChineseDate.format(on) + "早于审定结果的"
                                + ChineseDate.format(approval.get().on()) + "，没有签发"))
                : List.of();
    }
}

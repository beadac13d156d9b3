package org.jiedao.committee.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.wording.Fields;

/// What the papers of a founding say, from what is recorded of it and from what was issued about it before.
record FoundingPaper(Body body, List<BodyStep> steps, List<DispatchEntry> issued, Optional<String> basis) {
    Fields fields(BodyOrgans organs, Paper paper, DocumentNumber number, LocalDate on) {
        BodyOrgans.Organ from = organs.from(paper, body);
        return new Fields()
                .put("机关", from.name())
                .put("主送", organs.to(paper, body).name())
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("签发人", organs.fact(from, Fact.SIGNER))
                .put("联系人", organs.fact(from, Fact.CONTACT))
                .put("联系电话", organs.fact(from, Fact.PHONE))
                .put("印发机关", organs.printer(from))
                .put("依据", basis)
                .put("组织", body.name())
                .put("类型", Optional.ofNullable(body.founding().type()).map(BranchType::label))
                .put("组建方式", Optional.ofNullable(body.founding().jointly()).map(joint -> joint ? "与周边小区联合" : "单独"))
                .put("申请日期", day(BodyStep.Kind.APPLICATION))
                .put("批复日期", day(BodyStep.Kind.REPLY))
                .put("成立日期", Optional.ofNullable(body.founding().foundedOn()).map(ChineseDate::format))
                .group("请示", earlier(Paper.ESTATE_BRANCH_REQUEST, Paper.BUILDING_GROUP_REQUEST))
                .group("批复", earlier(Paper.BUILDING_GROUP_REPLY, Paper.ESTATE_BRANCH_REPLY));
    }

    private Optional<String> day(BodyStep.Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .map(BodyStep::on)
                .map(ChineseDate::format);
    }

    /// The paper that this one answers or rests on, as it was issued.
    private Optional<Fields> earlier(Paper... wanted) {
        return issued.stream()
                .filter(entry -> List.of(wanted).contains(entry.matter().paper()))
                .findFirst()
                .map(entry -> new Fields()
                        .put("标题", entry.matter().title())
                        .put("文号", entry.number().toString())
                        .put("日期", ChineseDate.format(entry.matter().issuedOn())));
    }
}

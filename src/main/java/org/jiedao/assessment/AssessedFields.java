package org.jiedao.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.wording.Fields;

/// What papers say of one who was assessed.
record AssessedFields(Assessment assessment, Assessed one) {
    static Fields card(Fields fields, Assessed one) {
        return fields.put("姓名", one.card().name())
                .bare("所在单位", one.card().unit())
                .put("有所在单位", !one.card().unit().isEmpty())
                .bare("担任职务", one.card().role());
    }

    Fields onto(Fields fields) {
        Scheme scheme = assessment.scheme();
        return card(fields, one)
                .list(
                        "项目",
                        IntStream.range(0, scheme.items().size()).mapToObj(this::item).toList())
                .put("总分", one.total(scheme).map(Points::text))
                .put("算式", Points.arithmetic(scheme, one))
                .put("等次", scheme.grade(one.gradeId()).map(Scheme.Grade::name))
                .group("测评", Optional.ofNullable(one.tally()).map(this::tally))
                .group(
                        "评语",
                        Optional.of(one.remark())
                                .filter(remark -> !remark.isEmpty())
                                .map(remark -> new Fields().put("评语内容", remark)));
    }

    private Fields item(int at) {
        Scheme.Item item = assessment.scheme().items().get(at);
        Optional<Assessed.Score> score = Optional.ofNullable(one.scores().get(item.id()));
        return new Fields()
                .put("序号", String.valueOf(at + 1))
                .put("项目名称", item.name())
                .bare("评分依据", item.basis())
                .put("项目满分", Points.text(item.points()))
                .put("得分", score.map(given -> Points.text(given.points())))
                .bare("得分说明", score.map(Assessed.Score::basis).orElse(""));
    }

    private Fields tally(Assessed.Tally tally) {
        List<Fields> votes = assessment.scheme().grades().stream()
                .map(grade -> new Fields()
                        .put("等次名称", grade.name())
                        .put("票数", String.valueOf(AssessmentPapers.votes(tally, grade))))
                .toList();
        return new Fields()
                .put("发出", String.valueOf(tally.issued()))
                .put("收回", String.valueOf(tally.returned()))
                .put("有效", String.valueOf(tally.valid()))
                .list("各等次票数", votes);
    }
}

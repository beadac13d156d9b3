package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;

/// Resolves every field that the wording of a batch's papers may ask for, from what is recorded and from nothing else.
record PaperFacts(
        Batch batch, AppointmentOrder order, Committee committee, IssuingOrgan organ, StreetProfile profile) {
    Fields fields(DocumentNumber number, LocalDate on) {
        Fields fields = new Fields();
        organ(fields);
        fields.put("委员会", committee.name())
                .put("依据", order.phrases().basis())
                .put("职务", order.phrases().office())
                .put("性质", order.phrases().nature())
                .put("性质简述", order.phrases().brief())
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("成文日期大写", ChineseDate.hanzi(on))
                .put("届满日期", ChineseDate.format(batch.opening().term().endsOn()))
                .put("届次", "第" + batch.opening().term().ordinal() + "届")
                .put("聘任日期", date(StepKind.CERTIFICATE))
                .put("提名人数", String.valueOf(batch.candidates().size()))
                .put("人数", String.valueOf(batch.proposed().size()))
                .put("名单简称", shortList())
                .put("抄送", copies())
                .put("主送", organ.isStreet() ? "各社区党组织" : "各党支部")
                .group("同任", commonRole())
                .list("成员", members(number));
        steps(fields);
        return fields;
    }

    private void organ(Fields fields) {
        fields.put("机关", organ.name())
                .put("上级", organ.superior())
                .put("签发人", organ.signer())
                .put("联系人", organ.contact())
                .put("联系电话", organ.phone())
                .put("印发机关", organ.printer())
                .put("街道名称", profile.get(Fact.STREET))
                .put("受理单位", profile.get(Fact.OFFICE))
                .put("受理电话", profile.get(Fact.PHONE))
                .put("受理地址", profile.get(Fact.ADDRESS))
                .put("街道级", organ.isStreet())
                .put("社区级", !organ.isStreet());
    }

    private void steps(Fields fields) {
        fields.put("推荐称谓", label(StepKind.RECOMMENDATION)).put("审查称谓", label(StepKind.REVIEW));
        for (StepKind kind : List.of(
                StepKind.RECOMMENDATION, StepKind.REVIEW, StepKind.APPROVAL, StepKind.FILING, StepKind.VOTE)) {
            fields.group(kind.label(), batch.step(kind).map(this::group));
        }
        fields.group(StepKind.PUBLICITY.label(), batch.step(StepKind.PUBLICITY).map(this::publicity));
    }

    private Fields group(Step step) {
        Fields group = new Fields().put("日期", ChineseDate.format(step.on())).put("称谓", label(step.kind()));
        Step.Votes votes = step.votes();
        return votes == null
                ? group
                : group.put("应到", String.valueOf(votes.eligible())).put("实到", String.valueOf(votes.present()));
    }

    /// That nobody objected is said only where the recorded evidence says so.
    private Fields publicity(Step step) {
        boolean unopposed = step.evidence().contains("无异议") || step.evidence().contains("未收到异议");
        return new Fields()
                .put("起", ChineseDate.format(step.on()))
                .put("止", ChineseDate.format(step.end()))
                .put("结果", unopposed ? Optional.of("公示期间未收到异议") : Optional.empty());
    }

    private Optional<String> label(StepKind kind) {
        return order.step(kind).map(OrderedStep::label);
    }

    private Optional<String> date(StepKind kind) {
        return batch.step(kind).map(Step::on).map(ChineseDate::format);
    }

    private Optional<String> shortList() {
        List<Candidate> proposed = batch.proposed();
        return proposed.stream().findFirst().map(first -> {
            String name = first.person().name().value();
            return proposed.size() == 1 ? name + "同志" : name + "等" + proposed.size() + "名同志";
        });
    }

    /// The office, where all are appointed to the same one.
    private Optional<Fields> commonRole() {
        List<String> roles = batch.proposed().stream()
                .map(candidate -> candidate.role().label())
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(new Fields().put("拟任", roles.getFirst())) : Optional.empty();
    }

    /// GN-25.4: the members' units get a copy.
    private Optional<String> copies() {
        String units = batch.proposed().stream()
                .flatMap(candidate -> Optional.ofNullable(candidate.unit()).map(Unit::name).stream())
                .distinct()
                .collect(Collectors.joining("，"));
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }

    /// The texts that each certificate may carry, in the order of the serials.
    List<Map<String, String>> certificates(DocumentNumber number, LocalDate on) {
        Map<String, String> common = fields(number, on).texts();
        return members(number).stream()
                .map(member -> {
                    Map<String, String> all = new HashMap<>(common);
                    all.putAll(member.texts());
                    return Map.copyOf(all);
                })
                .toList();
    }

    private List<Fields> members(DocumentNumber number) {
        List<Candidate> proposed = batch.proposed();
        return IntStream.range(0, proposed.size())
                .mapToObj(index -> member(proposed.get(index), index + 1, number))
                .toList();
    }

    private static Fields member(Candidate candidate, int serial, DocumentNumber number) {
        String name = candidate.person().name().value();
        return new Fields()
                .put("序号", String.valueOf(serial))
                .put("姓名", name)
                .put("两字", name.codePointCount(0, name.length()) == 2)
                .put("单位", Optional.ofNullable(candidate.unit()).map(Unit::name))
                .put("单位职务", candidate.person().titleOnPaper())
                .put("拟任", candidate.role().label())
                .put("赞成", Optional.ofNullable(candidate.approvals()).map(String::valueOf))
                .put("编号", number.serial(serial));
    }
}

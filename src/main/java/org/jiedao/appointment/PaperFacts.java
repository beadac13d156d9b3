package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;

/// Resolves every field that the wording of a batch's papers may ask for, from what is recorded and from nothing else.
record PaperFacts(Batch batch, AppointmentOrder order, Committee committee, IssuingOrgan organ, BatchPast past) {
    Fields fields(DocumentNumber number, LocalDate on) {
        Fields fields = organ.onto(new Fields())
                .put("委员会", committee.name())
                .put("批次", batch.title())
                .put("依据", order.phrases().basis())
                .put("职务", Optional.of(order.phrases().office()).filter(office -> !office.isEmpty()))
                .put("性质", order.phrases().words().nature())
                .put("性质简述", order.phrases().words().brief())
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("成文日期大写", ChineseDate.hanzi(on))
                .put("提名人数", String.valueOf(batch.candidates().size()))
                .put("人数", String.valueOf(batch.proposed().size()))
                .put("名单简称", shortList(batch.proposed()))
                .put("公示名单简称", shortList(batch.passed()))
                .put("抄送", copies())
                .put("空缺事由", Optional.of(batch.opening().occasion().reason()).filter(reason -> !reason.isEmpty()))
                .group("同任", commonRole())
                .group("请示", past.request().map(PaperFacts::request));
        terms(fields);
        new StepFacts(batch, order).onto(fields);
        return new CandidateFacts(batch, past, organ.names()).onto(fields, number);
    }

    private void terms(Fields fields) {
        Term term = batch.opening().term();
        Optional<Membership> before = batch.proposed().stream()
                .flatMap(candidate -> past.before(candidate).stream())
                .max(Comparator.comparing(Membership::endsOn));
        fields.put("届满日期", ChineseDate.format(term.endsOn()))
                .put("届次", "第" + term.ordinal() + "届")
                .put("空缺", String.valueOf(past.left().size()))
                .put("上届届满日期", before.map(Membership::endsOn).map(ChineseDate::format));
    }

    private static Fields request(DispatchEntry entry) {
        return new Fields()
                .put("标题", entry.matter().title())
                .put("文号", entry.number().toString());
    }

    private static Optional<String> shortList(List<Candidate> proposed) {
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
        List<String> units = units(batch);
        return units.isEmpty() ? Optional.empty() : Optional.of(String.join("，", units));
    }

    /// Those of the candidates, to which a copy of the notice goes.
    static List<String> units(Batch batch) {
        return batch.proposed().stream()
                .flatMap(candidate -> Optional.ofNullable(candidate.unit()).map(Unit::name).stream())
                .distinct()
                .toList();
    }

    /// The texts that each certificate may carry, in the order of the serials.
    List<Map<String, String>> certificates(DocumentNumber number, LocalDate on) {
        Map<String, String> common = fields(number, on).texts();
        return new CandidateFacts(batch, past, organ.names())
                .members(number).stream()
                .map(member -> {
                    Map<String, String> all = new HashMap<>(common);
                    all.putAll(member.texts());
                    return Map.copyOf(all);
                })
                .toList();
    }
}

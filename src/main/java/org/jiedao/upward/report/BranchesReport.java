package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;
import org.jspecify.annotations.Nullable;

/// 小区党支部、楼栋党小组台账, with the branches of premises beside those of estates.
record BranchesReport() implements StreetReport {
    private static final String SERVING = "登记任职人数";
    private static final Set<BodyKind> LISTED =
            Set.of(BodyKind.ESTATE_BRANCH, BodyKind.PREMISES_BRANCH, BodyKind.BUILDING_GROUP);
    private static final Set<Role> HEADS = Set.of(Role.SECRETARY, Role.LEADER);

    @Override
    public String name() {
        return "小区党支部、楼栋党小组台账";
    }

    @Override
    public String about() {
        return "小区党支部、楼宇党支部、楼栋党小组每个一行：隶属、类型、成立和批复日期、负责人，截至期末那一天（还没到期末的，截至今天）。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .text("社区")
                .each("名称")
                .text("类别", "隶属", "类型")
                .date("成立日期", "批复日期")
                .text("书记、组长")
                .sum(SERVING)
                .date("届满日期");
        Places places = new Places(registers.street().organizations().bodies());
        Map<Long, List<BodyStep>> steps = registers.street().steps().all();
        Map<Long, CommitteeHistory> histories = registers.street().committees().histories().stream()
                .collect(Collectors.toMap(history -> history.body().id(), history -> history));
        for (Body body : places.those(one -> LISTED.contains(one.kind()) && one.isThere(day))) {
            Told told = new Told()
                    .text("社区", places.community(body).map(Body::name).orElse(null))
                    .text("名称", body.name())
                    .text("类别", body.kind().label())
                    .text("隶属", places.above(body).map(Body::name).orElse(null))
                    .day("成立日期", body.founding().foundedOn())
                    .day("批复日期", reply(steps.getOrDefault(body.id(), List.of()), day));
            type(told, body);
            table.row(told, served(told, body, Optional.ofNullable(histories.get(body.id())), day));
        }
        return table.table(name(), period, "截至" + ChineseDate.format(day));
    }

    private static @Nullable LocalDate reply(List<BodyStep> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> step.kind() == BodyStep.Kind.REPLY && !step.on().isAfter(day))
                .map(BodyStep::on)
                .findFirst()
                .orElse(null);
    }

    /// Only a branch of an estate is of a type (LF-8.2.1).
    private static void type(Told told, Body body) {
        if (body.kind() != BodyKind.ESTATE_BRANCH) {
            told.bare("类型", "—");
            return;
        }
        var founding = body.founding();
        String joint = Boolean.TRUE.equals(founding.jointly()) ? "，联合组建" : "";
        told.text("类型", founding.type() == null ? null : founding.type().label() + joint);
    }

    /// Of a body on which nobody was ever recorded nobody knows who serves.
    private static List<Source> served(Told told, Body body, Optional<CommitteeHistory> history, LocalDate day) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(
                new RecordKey(RecordKey.Sort.BODY, body.id()), body.name(), body.id(), body.founding().foundedOn(), Map.of()));
        List<Member> sitting =
                history.map(one -> one.compositionOn(day).members()).orElse(List.of());
        told.text(
                "书记、组长",
                sitting.stream()
                        .filter(member -> HEADS.contains(member.seat().role()))
                        .map(member -> member.person().name().value())
                        .collect(Collectors.joining("、")));
        told.day("届满日期", history.flatMap(one -> one.termOn(day)).map(Term::endsOn).orElse(null));
        if (history.map(CommitteeHistory::members).orElse(List.of()).isEmpty()) {
            told.missing(SERVING);
        }
        history.ifPresent(one -> sitting.forEach(member ->
                sources.add(MemberRollReport.source(one, member, Map.of(SERVING, 1)))));
        return sources;
    }
}

package org.jiedao.appointment;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameStyle;
import org.jiedao.people.Person;
import org.jiedao.wording.Fields;
import org.jspecify.annotations.Nullable;

/// The lists of people in a batch's papers.
record CandidateFacts(Batch batch, BatchPast past, NameStyle names) {
    Fields onto(Fields fields, DocumentNumber number) {
        return fields.list("人选", numbered(batch.candidates(), this::voted))
                .list("成员", members(number))
                .list("公示人选", numbered(batch.passed(), this::candidate))
                .list("续聘", numbered(renewed(), this::renewal))
                .list("离任", past.left().stream().map(this::left).toList());
    }

    List<Fields> members(DocumentNumber number) {
        return numbered(batch.proposed(), (candidate, serial) -> member(candidate, serial, number));
    }

    /// While nobody is on the list one place for somebody stands open.
    private static List<Fields> numbered(List<Candidate> candidates, BiFunction<Candidate, Integer, Fields> facts) {
        if (candidates.isEmpty()) {
            return List.of(nobody());
        }
        return IntStream.range(0, candidates.size())
                .mapToObj(index -> facts.apply(candidates.get(index), index + 1))
                .toList();
    }

    private static Fields nobody() {
        Fields fields = new Fields().put("序号", "1").put("两字", false);
        List.of("姓名", "单位", "单位职务", "拟任", "赞成", "未赞成", "结果", "原聘期", "编号")
                .forEach(field -> fields.put(field, Optional.empty()));
        return fields;
    }

    private Fields person(Person person, @Nullable Unit unit) {
        return new Fields()
                .put("姓名", names.printed(person.name()))
                .put("单位", Optional.ofNullable(unit).map(Unit::name))
                .put("单位职务", person.titleOnPaper());
    }

    private Fields candidate(Candidate candidate, int serial) {
        return person(candidate.person(), candidate.unit())
                .put("序号", String.valueOf(serial))
                .put("拟任", candidate.role().label())
                .put("赞成", Optional.ofNullable(candidate.approvals()).map(String::valueOf));
    }

    private Fields member(Candidate candidate, int serial, DocumentNumber number) {
        String name = names.printed(candidate.person().name());
        return candidate(candidate, serial)
                .put("两字", name.codePointCount(0, name.length()) == 2)
                .put("编号", number.serial(serial));
    }

    /// What is known of a candidate's votes: those in favour, and how many of the present did not give theirs.
    private Fields voted(Candidate candidate, int serial) {
        Integer approvals = candidate.approvals();
        Optional<Step.Votes> votes = batch.step(StepKind.VOTE).map(Step::votes).filter(_ -> approvals != null);
        return candidate(candidate, serial)
                .put("未赞成", votes.map(cast -> String.valueOf(cast.present() - approvals)))
                .put("结果", votes.map(_ -> batch.proposed().contains(candidate) ? "通过" : "未通过"));
    }

    /// Those who sat before; everybody while that is not recorded of anyone.
    private List<Candidate> renewed() {
        List<Candidate> known = batch.proposed().stream()
                .filter(candidate -> past.before(candidate).isPresent())
                .toList();
        return known.isEmpty() ? batch.proposed() : known;
    }

    private Fields renewal(Candidate candidate, int serial) {
        return candidate(candidate, serial)
                .put("原聘期", past.before(candidate).map(CandidateFacts::period));
    }

    private static String period(Membership membership) {
        return ChineseDate.compact(membership.startsOn()) + "—" + ChineseDate.compact(membership.endsOn());
    }

    private Fields left(Member member) {
        Membership.Ending ending = java.util.Objects.requireNonNull(member.membership().ending());
        return person(member.person(), member.unit())
                .put("职务", member.seat().role().label())
                .put("日期", ChineseDate.format(ending.on()))
                .put("方式", ending.reason().label())
                .put("届满", ending.reason() == EndReason.TERM_EXPIRED);
    }
}

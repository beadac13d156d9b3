package org.jiedao.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.wording.Fields;

/// What 分片联系表 of a committee says as of a day. Of a committee without a tie on record the cells are left for filling
/// in: 【待补】.
public record DivisionFacts(Division.Records records, Clock clock) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.LIAISON;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.committees().committees(LocalDate.now(clock)).stream()
                .filter(Committee::isJoint)
                .map(committee -> new Subject(committee.id(), committee.name()))
                .toList();
    }

    @Override
    public Fields fields(Paper paper, long committeeId, LocalDate on, DocumentNumber number) {
        Division division = division(committeeId, on);
        IssuingOrgan organ = new IssuingOrgan(
                division.committee(),
                records.organizations(),
                records.committees().compositionOn(committeeId, on));
        List<Division.Line> lines = division.sitting();
        Optional<String> left = Optional.of(
                        division.left().stream().map(Body::name).collect(Collectors.joining("、")))
                .filter(names -> !names.isEmpty());
        return organ.onto(new Fields())
                .put("委员会", division.committee().name())
                .put("委员人数", String.valueOf(lines.size()))
                .put("已联系人数", String.valueOf(lines.size() - division.without().size()))
                .list("分工", IntStream.range(0, lines.size())
                        .mapToObj(index -> line(index + 1, lines.get(index), on, organ))
                        .toList())
                .group("没有联系的", left.map(names -> new Fields().put("社区", names)));
    }

    private static Fields line(int number, Division.Line line, LocalDate on, IssuingOrgan organ) {
        List<Division.Tie> ties = line.on(on);
        Optional<String> contacts = Optional.of(ties.stream()
                        .map(tie -> tie.name() + "（" + ChineseDate.compact(tie.liaison().since()) + "起）")
                        .collect(Collectors.joining("、")))
                .filter(text -> !text.isEmpty());
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("姓名", organ.names().printed(line.person().name()))
                .put("担任职务", line.role())
                .bare("所在单位", line.unit())
                .put("联系的社区或单位", contacts);
    }

    @Override
    public List<Certificate> people(Paper paper, long committeeId, LocalDate on) {
        List<Division.Line> lines = division(committeeId, on).sitting();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new Certificate(
                        index + 1,
                        lines.get(index).person().id(),
                        lines.get(index).person().name().value()))
                .toList();
    }

    private Division division(long committeeId, LocalDate on) {
        return records.of(committeeId, on).orElseThrow();
    }
}

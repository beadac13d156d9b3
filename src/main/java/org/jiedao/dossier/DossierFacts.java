package org.jiedao.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.NameStyle;
import org.jiedao.people.Person;
import org.jiedao.wording.Fields;

/// What 履职档案 on paper says as of a day. Phone numbers stay out of it.
public record DossierFacts(ReadDossier reading, ReadDossier.Registers registers, Clock clock)
        implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.PERSON;
    }

    /// Everybody who holds or held a seat; about anybody else one can be written from their own page.
    @Override
    public List<Subject> subjects(Paper paper) {
        return registers.committees().histories().stream()
                .flatMap(DossierFacts::people)
                .distinct()
                .map(this::subject)
                .toList();
    }

    private static Stream<Person> people(CommitteeHistory history) {
        return Stream.concat(history.members().stream(), history.seating().alternates().stream()).map(Member::person);
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return registers.people().person(id).map(this::subject);
    }

    private Subject subject(Person person) {
        String unit = Optional.ofNullable(person.unitId())
                .flatMap(registers.organizations()::unit)
                .map(one -> "（" + one.name() + "）")
                .orElse("");
        return new Subject(person.id(), person.name().value() + unit);
    }

    @Override
    public Fields fields(Paper paper, long personId, LocalDate on, DocumentNumber number) {
        Dossier dossier = reading.of(personId, on).orElseThrow();
        var profile = registers.organizations().profile();
        return new Fields()
                .put("机关", profile.get(Fact.WORK_COMMITTEE))
                .put("姓名", new NameStyle(profile.chosen(Fact.SPREAD_NAMES)).printed(dossier.person().name()))
                .put("所在单位", dossier.unit())
                .put("单位职务", dossier.person().titleOnPaper())
                .put("到会", dossier.attendedInAll())
                .list("履职", dossier.entries().stream().map(DossierFacts::entry).toList())
                .group(
                        "到会情况",
                        Optional.of(new Fields()
                                        .list("会议", dossier.attended().stream()
                                                .map(DossierFacts::attended)
                                                .toList()))
                                .filter(_ -> !dossier.attended().isEmpty()));
    }

    private static Fields entry(Entry entry) {
        return new Fields()
                .put("日期", entry.day())
                .put("类别", entry.kind().label())
                .put("事项", entry.what())
                .bare("情况", entry.said());
    }

    private static Fields attended(Attended line) {
        var tally = line.tally();
        return new Fields()
                .put("年度", String.valueOf(line.year()))
                .put("组织", line.body())
                .put("会议种类", line.kind())
                .put("应到", String.valueOf(tally.expected()))
                .put("出席", String.valueOf(tally.present()))
                .put("请假", String.valueOf(tally.excused()))
                .put("缺席", String.valueOf(tally.absent()))
                .put("列席", String.valueOf(tally.satIn()))
                .put("没有登记", String.valueOf(tally.unrecorded()));
    }

    @Override
    public List<Certificate> people(Paper paper, long personId, LocalDate on) {
        return registers.people().person(personId).stream()
                .map(person -> new Certificate(1, person.id(), person.name().value()))
                .toList();
    }
}

package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.assessment.Assessed.Subject.Member;
import org.jiedao.assessment.Assessed.Subject.Unit;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// The papers about one who was assessed: the sheet, the member's own copy, the report on how a member served, and the
/// letter to the unit, which speaks of all its members and is written under the first of them.
public record AssessedPapers(AssessmentRecords records) implements RecordFacts {
    /// One with the assessment that it stands in.
    public record Line(AssessmentFile file, Assessed one) {
        Optional<Long> unitId() {
            return one.subject() instanceof Unit(long unit) ? Optional.of(unit) : Optional.ofNullable(one.card().unitId());
        }

        /// Those of the same unit, in their order.
        List<Line> ofSameUnit() {
            Optional<Long> unit = unitId();
            return unit.isEmpty()
                    ? List.of()
                    : file.assessed().stream()
                            .map(other -> new Line(file, other))
                            .filter(other -> other.unitId().equals(unit))
                            .toList();
        }
    }

    @Override
    public Paper.About about() {
        return Paper.About.ASSESSED;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.assessments().all().reversed().stream()
                .flatMap(file -> concerned(paper, file).stream().map(one -> subject(file, one)))
                .toList();
    }

    /// About whom of an assessment such a paper is written.
    public static List<Assessed> concerned(Paper paper, AssessmentFile file) {
        return file.assessed().stream().filter(one -> concerns(paper, file, one)).toList();
    }

    private static boolean concerns(Paper paper, AssessmentFile file, Assessed one) {
        boolean member = one.subject() instanceof Member;
        return switch (paper) {
            case SERVICE_REPORT, ASSESSMENT_COPY -> member;
            case FEEDBACK_LETTER -> {
                List<Line> unit = new Line(file, one).ofSameUnit();
                yield !unit.isEmpty() && unit.getFirst().one().id() == one.id();
            }
            default -> true;
        };
    }

    private static Subject subject(AssessmentFile file, Assessed one) {
        return new Subject(one.id(), one.card().name() + "　" + file.assessment().title());
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return find(id).map(line -> subject(line.file(), line.one()));
    }

    private Optional<Line> find(long id) {
        return records.assessments().all().stream()
                .flatMap(file -> file.assessed().stream()
                        .filter(one -> one.id() == id)
                        .map(one -> new Line(file, one)))
                .findFirst();
    }

    private Line line(long id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(line(subject).file().assessment()).prefix(paper.series());
    }

    /// Letters of one assessment are told apart by their units.
    @Override
    public Optional<String> title(Paper paper, long subject) {
        Line line = line(subject);
        return Optional.of(line)
                .filter(_ -> paper == Paper.FEEDBACK_LETTER)
                .flatMap(Line::unitId)
                .flatMap(this::addressee)
                .map(unit -> "反馈" + line.file().assessment().year() + "年度考核结果的函（" + unit + "）");
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        return fields(paper, line(subject));
    }

    /// Of one whose assessment was read before.
    public Fields fields(Paper paper, Line line) {
        Assessment assessment = line.file().assessment();
        Fields fields = records.onto(new Fields(), line.file());
        new AssessedFields(assessment, line.one()).onto(fields);
        new ServiceFields(records, assessment, line.one()).onto(fields);
        return switch (paper) {
            case FEEDBACK_LETTER -> letter(fields, line);
            default -> fields;
        };
    }

    private Fields letter(Fields fields, Line line) {
        List<Line> members = line.one().subject() instanceof Member ? line.ofSameUnit() : List.of();
        return fields.put("收函单位", line.unitId().flatMap(this::addressee))
                .put("人数", String.valueOf(members.size()))
                .list(
                        "委员",
                        IntStream.range(0, members.size())
                                .mapToObj(at -> member(members.get(at)))
                                .toList());
    }

    private Fields member(Line line) {
        Fields fields = new Fields();
        new AssessedFields(line.file().assessment(), line.one()).onto(fields);
        return new ServiceFields(records, line.file().assessment(), line.one()).onto(fields);
    }

    /// 单位党组织, to whom results are fed back (GN-29.5).
    private Optional<String> addressee(long unit) {
        return records.registers().organizations().unit(unit)
                .map(one -> Objects.requireNonNullElse(one.partyOrganization(), one.name() + "党组织"));
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        Line line = line(subject);
        List<Line> lines = paper == Paper.FEEDBACK_LETTER ? line.ofSameUnit() : List.of(line);
        List<Assessed> people = lines.stream()
                .map(Line::one)
                .filter(one -> one.subject() instanceof Member)
                .toList();
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(at -> person(at + 1, people.get(at)))
                .toList();
    }

    private static Stream<Certificate> person(int ordinal, Assessed one) {
        return one.subject() instanceof Member(long person)
                ? Stream.of(new Certificate(ordinal, person, one.card().name()))
                : Stream.empty();
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return records.obstacles(paper, line(subject).file().assessment(), on);
    }
}

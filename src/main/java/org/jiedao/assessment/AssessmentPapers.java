package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.assessment.Assessed.Subject.Member;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// The papers about an assessment as a whole: the circular, the ballot paper and the sum of the ballots.
public record AssessmentPapers(AssessmentRecords records) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.ASSESSMENT;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.assessments().all().reversed().stream()
                .map(file -> new Subject(file.assessment().id(), file.assessment().title()))
                .toList();
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(records.file(subject).assessment()).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        AssessmentFile file = records.file(subject);
        Scheme scheme = file.assessment().scheme();
        return records.onto(new Fields(), file)
                .put("有单位栏", file.assessment().about() == About.MEMBER)
                .list("等次栏", scheme.grades().stream().map(AssessmentPapers::named).toList())
                .list("等次统计", grades(file))
                .list(
                        "名单",
                        IntStream.range(0, file.assessed().size())
                                .mapToObj(at -> line(at + 1, file.assessed().get(at), scheme))
                                .toList());
    }

    private static Fields named(Scheme.Grade grade) {
        return new Fields().put("等次", grade.name());
    }

    /// Those that somebody got.
    private static List<Fields> grades(AssessmentFile file) {
        List<Fields> counts = new ArrayList<>();
        for (Scheme.Grade grade : file.assessment().scheme().grades()) {
            long count = file.assessed().stream()
                    .filter(one -> Long.valueOf(grade.id()).equals(one.gradeId()))
                    .count();
            if (count > 0) {
                counts.add(named(grade).put("个数", String.valueOf(count)));
            }
        }
        return counts;
    }

    private Fields line(int number, Assessed one, Scheme scheme) {
        return AssessedFields.card(new Fields().put("序号", String.valueOf(number)), one)
                .put("总分", one.total(scheme).map(Points::text))
                .put("等次", scheme.grade(one.gradeId()).map(Scheme.Grade::name))
                .put("发出", tally(one, Assessed.Tally::issued))
                .put("收回", tally(one, Assessed.Tally::returned))
                .put("有效", tally(one, Assessed.Tally::valid))
                .list(
                        "各等次票数",
                        scheme.grades().stream()
                                .map(grade -> named(grade).put("票数", tally(one, votes -> votes(votes, grade))))
                                .toList());
    }

    private interface Count {
        int of(Assessed.Tally tally);
    }

    private static Optional<String> tally(Assessed one, Count count) {
        return Optional.ofNullable(one.tally()).map(tally -> String.valueOf(count.of(tally)));
    }

    static int votes(Assessed.Tally tally, Scheme.Grade grade) {
        return Map.copyOf(tally.votes()).getOrDefault(grade.id(), 0);
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        List<Assessed> assessed = records.file(subject).assessed();
        List<Certificate> people = new ArrayList<>();
        for (Assessed one : assessed) {
            if (one.subject() instanceof Member(long person)) {
                people.add(new Certificate(people.size() + 1, person, one.card().name()));
            }
        }
        return people;
    }

    /// Ballots are printed for a meeting to come.
    @Override
    public boolean mayBeAhead() {
        return true;
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return records.obstacles(paper, records.file(subject).assessment(), on);
    }
}

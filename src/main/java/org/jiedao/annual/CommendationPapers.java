package org.jiedao.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// 表扬通报: everybody whom a body commends at one time.
public record CommendationPapers(CommendationRecords records) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.COMMENDATION;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.years().commendations().stream()
                .filter(one -> one.form() == Form.CIRCULAR)
                .map(one -> new Subject(one.id(), one.title()))
                .toList();
    }

    private Commendation commendation(long subject) {
        return records.commendation(subject).orElseThrow();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        return commendation(subject).on();
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(commendation(subject)).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Commendation commendation = commendation(subject);
        return records.onto(new Fields(), commendation, commendation.commended());
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return people(commendation(subject).commended());
    }

    /// Those who stand in the register.
    static List<Certificate> people(List<Commended> some) {
        List<Commended> known =
                some.stream().filter(one -> one.personId() != null).toList();
        return IntStream.range(0, known.size())
                .mapToObj(at -> new Certificate(
                        at + 1,
                        Objects.requireNonNull(known.get(at).personId()),
                        known.get(at).name()))
                .toList();
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        Commendation commendation = commendation(subject);
        if (commendation.commended().isEmpty()) {
            return List.of(records.clauses().finding("workbench 文书", "“" + commendation.title() + "”的名单上还没有人，没有签发"));
        }
        return records.obstacles(paper.label(), commendation, on);
    }
}

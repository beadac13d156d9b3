package org.jiedao.annual;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// 表扬信 to the party organisation of a unit: it speaks of all who are commended there, and is written under the first of
/// them.
public record LetterPapers(CommendationRecords records) implements RecordFacts {
    /// Those of one unit.
    public record Letter(Commendation commendation, long unitId, List<Commended> people) {
        public Letter {
            people = List.copyOf(people);
        }

        /// What the letter is about.
        public long subject() {
            return people.getFirst().id();
        }
    }

    @Override
    public Paper.About about() {
        return Paper.About.COMMENDED;
    }

    /// One for each unit, in the order of the list.
    public static List<Letter> letters(Commendation commendation) {
        Set<Long> seen = new HashSet<>();
        return commendation.form() != Form.LETTER
                ? List.of()
                : commendation.commended().stream()
                        .filter(one -> one.unitId() != null && seen.add(one.unitId()))
                        .map(one -> letter(commendation, Objects.requireNonNull(one.unitId())))
                        .toList();
    }

    private static Letter letter(Commendation commendation, long unit) {
        return new Letter(
                commendation,
                unit,
                commendation.commended().stream()
                        .filter(one -> Long.valueOf(unit).equals(one.unitId()))
                        .toList());
    }

    private List<Letter> all() {
        return records.years().commendations().stream()
                .flatMap(one -> letters(one).stream())
                .toList();
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return all().stream().map(this::subject).toList();
    }

    private Subject subject(Letter letter) {
        return new Subject(
                letter.subject(),
                records.unit(letter.unitId()).orElse("") + "　" + letter.commendation().title());
    }

    private Letter letter(long subject) {
        return all().stream().filter(one -> one.subject() == subject).findFirst().orElseThrow();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        return letter(subject).commendation().on();
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Letter letter = letter(subject);
        return records.onto(new Fields(), letter.commendation(), letter.people())
                .put("收信单位", records.addressee(letter.unitId()));
    }

    @Override
    public Optional<String> title(Paper paper, long subject) {
        return records.unit(letter(subject).unitId()).map(unit -> "致" + unit + "的表扬信");
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return CommendationPapers.people(letter(subject).people());
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return records.obstacles(paper.label(), letter(subject).commendation(), on);
    }
}

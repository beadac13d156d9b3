package org.jiedao.assessment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Stage;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.RecordKey;

/// The assessments of one body that were held by a day, what was approved by then, and by which papers it was told. What
/// was done for a year counts in that year, though it was done in the first weeks of the next.
record Results(List<AssessmentFile> files, List<DispatchEntry> papers, LocalDate on) {
    private static LocalDate in(int year, LocalDate day) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    boolean has(About about) {
        return files.stream().anyMatch(file -> file.assessment().about() == about);
    }

    /// Whether any of them was about somebody.
    boolean lists(Predicate<Assessed> whom) {
        return files.stream().flatMap(file -> file.assessed().stream()).anyMatch(whom);
    }

    /// The first day of the first year of which anything is recorded.
    LocalDate since(Predicate<Assessment> which) {
        return LocalDate.of(
                files.stream().map(AssessmentFile::assessment).filter(which).mapToInt(Assessment::year).min().orElseThrow(),
                1,
                1);
    }

    /// The days of the year-end results that concern somebody: approved, with a grade.
    List<LocalDate> yearEnds(Predicate<Assessed> whom) {
        return files.stream()
                .filter(file -> file.assessment().stage() == Stage.YEAR_END && isApproved(file.assessment()))
                .filter(file -> file.assessed().stream().anyMatch(one -> one.gradeId() != null && whom.test(one)))
                .map(file -> in(
                        file.assessment().year(),
                        Objects.requireNonNull(file.assessment().course().heldOn())))
                .toList();
    }

    private boolean isApproved(Assessment assessment) {
        return assessment.approval().filter(approval -> !approval.on().isAfter(on)).isPresent();
    }

    /// The days of such papers about somebody.
    List<LocalDate> told(Paper paper, Predicate<Assessed> whom) {
        return files.stream()
                .flatMap(file -> issued(paper)
                        .filter(entry -> subject(file, entry).filter(one -> concerns(paper, file, one, whom)).isPresent())
                        .map(entry -> in(file.assessment().year(), entry.matter().issuedOn())))
                .toList();
    }

    private Stream<DispatchEntry> issued(Paper paper) {
        return papers.stream()
                .filter(entry -> entry.matter().paper() == paper && !entry.matter().issuedOn().isAfter(on));
    }

    private static Optional<Assessed> subject(AssessmentFile file, DispatchEntry entry) {
        return file.assessed().stream()
                .filter(one -> Objects.equals(entry.matter().subjectId(), one.id()))
                .findFirst();
    }

    /// A letter to a unit speaks of all its members.
    private static boolean concerns(Paper paper, AssessmentFile file, Assessed one, Predicate<Assessed> whom) {
        return whom.test(one)
                || paper == Paper.FEEDBACK_LETTER
                        && one.card().unitId() != null
                        && file.assessed().stream()
                                .filter(other -> Objects.equals(other.card().unitId(), one.card().unitId()))
                                .anyMatch(whom);
    }

    /// The assessments by ballots about such.
    List<Dated> ballots(Predicate<Assessed> whom) {
        return files.stream()
                .filter(file -> file.assessed().stream().anyMatch(whom))
                .map(AssessmentFile::assessment)
                .map(one -> new Dated(
                        new RecordKey(RecordKey.Sort.ASSESSMENT, one.id()).item(one.title()),
                        in(one.year(), Objects.requireNonNull(one.course().heldOn()))))
                .toList();
    }

    List<Dated> circulars() {
        return files.stream()
                .flatMap(file -> issued(Paper.ASSESSMENT_CIRCULAR)
                        .filter(entry -> Objects.equals(
                                entry.matter().subjectId(), file.assessment().id()))
                        .map(entry -> new Dated(
                                new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id())
                                        .item(entry.matter().title()),
                                in(file.assessment().year(), entry.matter().issuedOn()))))
                .toList();
    }
}

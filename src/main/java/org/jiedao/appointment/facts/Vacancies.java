package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.appointment.Procedure;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.FactSource.Course;

/// The seats that fell vacant in a term, for another reason than its end, and how they were filled. A seat is filled by
/// who sits on it next; a batch under way will fill the seats of its candidates' role that stand vacant, as it does when
/// its certificates are recorded.
record Vacancies(CommitteeAppointments history, Term term, LocalDate day) {
    private static final String VACANCY = "空缺";
    private static final String FILLED = "增补";

    /// One vacant seat: who left it, who followed, and the batch that brought or will bring the successor.
    record Vacancy(Member left, Optional<Member> successor, Optional<BatchHistory> batch) {
        LocalDate since() {
            return Objects.requireNonNull(left.membership().ending()).on();
        }
    }

    List<Vacancy> all() {
        Map<Long, Long> taken = new HashMap<>();
        List<Vacancy> vacancies = new ArrayList<>();
        for (Member left : left()) {
            Optional<Member> successor = successor(left);
            Optional<BatchHistory> batch =
                    successor.isPresent() ? successor.flatMap(history::batch) : waiting(left, taken);
            batch.ifPresent(filling -> taken.merge(filling.batch().id(), 1L, Long::sum));
            vacancies.add(new Vacancy(left, successor, batch));
        }
        return vacancies;
    }

    private List<Member> left() {
        return history.members(term).stream()
                .filter(member -> {
                    Ending ending = member.membership().ending();
                    return ending != null
                            && !ending.reason().atExpiry()
                            && !ending.on().isAfter(day);
                })
                .sorted(Comparator.comparing(member ->
                        Objects.requireNonNull(member.membership().ending()).on()))
                .toList();
    }

    private Optional<Member> successor(Member left) {
        LocalDate since = Objects.requireNonNull(left.membership().ending()).on();
        return history.partTime().stream()
                .filter(member -> member.seat().id() == left.seat().id())
                .filter(member -> !member.membership().startsOn().isBefore(since)
                        && !member.membership().startsOn().isAfter(day))
                .min(Comparator.comparing(member -> member.membership().startsOn()));
    }

    /// The batch that was opened for the seat; or else a first appointment that has room.
    private Optional<BatchHistory> waiting(Member left, Map<Long, Long> taken) {
        return opened(left).or(() -> history.batches(term, day).stream()
                .filter(batch -> batch.batch().procedure() == Procedure.PRODUCTION)
                .filter(batch -> history.seated(batch, day).isEmpty())
                .filter(batch -> batch.candidates(day).stream()
                                .filter(candidate -> candidate.role() == left.seat().role())
                                .count()
                        > taken.getOrDefault(batch.batch().id(), 0L))
                .findFirst());
    }

    private Optional<BatchHistory> opened(Member left) {
        return history.batches(term, day).stream()
                .filter(batch -> batch.batch().procedure().fills())
                .filter(batch -> batch.batch().candidates().stream()
                        .anyMatch(candidate -> Long.valueOf(left.membership().id())
                                .equals(candidate.tie().membershipId())))
                .findFirst();
    }

    /// A seat that nobody left in the term: since when it is vacant, the batch says.
    private Course unaccounted(BatchHistory batch) {
        Map<String, LocalDate> steps = new HashMap<>(batch.steps(day));
        Optional.ofNullable(batch.batch().opening().occasion().on()).ifPresent(on -> steps.put(VACANCY, on));
        history.seated(batch, day).stream()
                .map(member -> member.membership().startsOn())
                .min(Comparator.naturalOrder())
                .ifPresent(on -> steps.put(FILLED, on));
        Set<String> recordable = new HashSet<>(batch.recordable());
        recordable.addAll(Set.of(VACANCY, FILLED));
        return new Course(batch.item(), steps, recordable, Set.of(VACANCY));
    }

    /// One for each vacancy. How a seat was filled without a batch is not on record.
    List<Course> courses() {
        List<Vacancy> vacancies = all();
        Set<Long> told = vacancies.stream()
                .flatMap(vacancy -> vacancy.batch().stream())
                .map(batch -> batch.batch().id())
                .collect(Collectors.toSet());
        return Stream.concat(
                        vacancies.stream().map(this::course),
                        history.batches(term, day).stream()
                                .filter(batch -> batch.batch().procedure().fills()
                                        && !told.contains(batch.batch().id()))
                                .map(this::unaccounted))
                .toList();
    }

    private Course course(Vacancy vacancy) {
        Map<String, LocalDate> steps =
                new HashMap<>(vacancy.batch().map(batch -> batch.steps(day)).orElse(Map.of()));
        Set<String> recordable =
                new HashSet<>(vacancy.batch().map(BatchHistory::recordable).orElse(Set.of()));
        recordable.addAll(Set.of(VACANCY, FILLED));
        steps.put(VACANCY, vacancy.since());
        vacancy.successor().ifPresent(member -> steps.put(FILLED, member.membership().startsOn()));
        String whose = vacancy.left().person().name().value();
        return new Course(
                vacancy.batch()
                        .map(batch -> batch.item("（补" + whose + "）"))
                        .orElseGet(() -> CommitteeAppointments.item(vacancy.left(), "的空缺")),
                steps,
                recordable,
                Set.of(VACANCY));
    }
}

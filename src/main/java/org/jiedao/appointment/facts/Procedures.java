package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Procedure;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Course;

/// Which runs of which procedure a term's batches are: what is recorded with a batch; of a first appointment also what its
/// candidates were, since a new term's may hold those of the old. Candidates who served to the end of the term before are
/// reappointed (委员续聘); as many as seats fell vacant in the term fill them (委员增补); the rest are newly appointed
/// (委员产生). A batch may be several at once. Where the ruleset that it was opened under sets no order of steps of their own
/// for the former two, they go the way of the third: “按照程序及时增补” (LF-6.4.2b). Of a member who came by the roster the
/// appointment is not on record.
record Procedures(CommitteeAppointments history, OwnOrders own, Term term, LocalDate day) {
    private static final String PRODUCTION = "委员产生";
    private static final String RENEWAL = "委员续聘";
    private static final String SUPPLEMENT = "委员增补";
    private static final String EXPIRY = "届满";
    private static final String REAPPOINTED = "续聘";

    Optional<List<Course>> courses(String procedure) {
        return switch (procedure) {
            case PRODUCTION -> Optional.of(productions());
            case RENEWAL -> Optional.of(renewals());
            case SUPPLEMENT -> Optional.of(new Vacancies(history, term, day).courses());
            default -> Optional.empty();
        };
    }

    private List<Course> productions() {
        List<Vacancies.Vacancy> vacancies = new Vacancies(history, term, day).all();
        return Stream.concat(
                        history.batches(term, day).stream()
                                .filter(batch -> appointsAnew(batch, vacancies))
                                .map(batch -> batch.course(day)),
                        new Credentials(history, day)
                                .unaccounted(term).stream()
                                        .map(member -> Course.unrecorded(
                                                CommitteeAppointments.item(member, ""),
                                                member.membership().startsOn())))
                .toList();
    }

    private boolean appointsAnew(BatchHistory batch, List<Vacancies.Vacancy> vacancies) {
        if (batch.batch().procedure() != Procedure.PRODUCTION) {
            return !sets(batch, "委员" + batch.batch().procedure().label());
        }
        long renewed = sets(batch, RENEWAL) ? renewed(batch).size() : 0;
        long filling = vacancies.stream()
                .filter(_ -> sets(batch, SUPPLEMENT))
                .filter(vacancy -> vacancy.batch().filter(batch::equals).isPresent())
                .count();
        return renewed + filling == 0 || renewed + filling < batch.candidates(day).size();
    }

    private boolean sets(BatchHistory batch, String procedure) {
        return own.has(batch.batch().opening().ruleset(), history.committee().body().kind(), procedure);
    }

    private List<Membership> renewed(BatchHistory batch) {
        return batch.candidates(day).stream()
                .flatMap(candidate -> before(candidate).stream())
                .toList();
    }

    private Optional<Membership> before(Candidate candidate) {
        return history.before(term).stream()
                .flatMap(previous -> history.members(previous).stream())
                .filter(member -> member.person().id() == candidate.person().id())
                .map(Member::membership)
                .filter(Procedures::servedToTheEnd)
                .findFirst();
    }

    private static boolean servedToTheEnd(Membership membership) {
        Ending ending = membership.ending();
        return ending == null || ending.reason().atExpiry();
    }

    private List<Course> renewals() {
        return history.batches(term, day).stream()
                .filter(batch -> batch.batch().procedure() == Procedure.RENEWAL
                        || batch.batch().procedure() == Procedure.PRODUCTION && !renewed(batch).isEmpty())
                .map(this::renewal)
                .toList();
    }

    /// In an order without that step the application has a day only where it was issued here.
    private Course renewal(BatchHistory batch) {
        Map<String, LocalDate> steps = new HashMap<>(batch.steps(day));
        renewed(batch).stream()
                .map(Membership::endsOn)
                .max(Comparator.naturalOrder())
                .filter(end -> !end.isAfter(day))
                .ifPresent(end -> steps.put(EXPIRY, end));
        if (!batch.order().has(StepKind.APPLICATION)) {
            batch.standing(Paper.RENEWAL_REQUEST, day)
                    .ifPresent(paper -> steps.put("申请", paper.matter().issuedOn()));
        }
        history.seated(batch, day).stream()
                .map(member -> member.membership().startsOn())
                .min(Comparator.naturalOrder())
                .ifPresent(start -> steps.put(REAPPOINTED, start));
        Set<String> recordable = new HashSet<>(batch.recordable());
        recordable.addAll(Set.of(EXPIRY, REAPPOINTED));
        return new Course(batch.item(), steps, recordable, Set.of(EXPIRY));
    }
}

package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.committee.Member;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// The certificates of the part-time members who sit on a day, issued under this committee's batches of their term. A member who came by the roster may have a certificate that this register does not
/// know of; one whose certificate was voided has none.
record Credentials(CommitteeAppointments history, LocalDate day) {
    /// A certificate that stands, the paper that holds it, and by which order it was written.
    private record Issued(BatchHistory batch, IssuedPaper paper, Certificate certificate) {
        Item item() {
            return new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, paper.entryId())
                    .item(paper.number().serial(certificate.serial()) + "（" + certificate.personName() + "）");
        }
    }

    List<Item> certificates() {
        return history.sitting(day).stream()
                .flatMap(member -> standing(member).stream())
                .map(Issued::item)
                .toList();
    }

    /// Who sits in the term without any record of how they were appointed.
    List<Member> unaccounted(Term term) {
        return history.sitting(day).stream()
                .filter(member -> member.membership().termId() == term.id())
                .filter(member -> history.batch(member).isEmpty() && standing(member).isEmpty())
                .toList();
    }

    List<Holding> held() {
        return history.sitting(day).stream().map(this::held).toList();
    }

    private Holding held(Member member) {
        Item item = CommitteeAppointments.item(member, "");
        Span since = Span.since(member.membership().startsOn());
        List<LocalDate> days = standing(member).stream()
                .map(issued -> issued.paper().matter().issuedOn())
                .toList();
        return days.isEmpty() && issued(member).findAny().isEmpty()
                ? Holding.unrecorded(item, since)
                : new Holding(item, since, days);
    }

    /// Of each certificate whether it says that the service is unpaid; of a member without one nothing is known, nor where
    /// no ruleset says by which words.
    List<Holding> statements() {
        return history.sitting(day).stream().flatMap(this::statements).toList();
    }

    private Stream<Holding> statements(Member member) {
        if (issued(member).findAny().isEmpty()) {
            Item item = CommitteeAppointments.item(member, "的聘书");
            return Stream.of(Holding.unrecorded(item, Span.since(member.membership().startsOn())));
        }
        return standing(member).stream().map(this::statement);
    }

    private Holding statement(Issued issued) {
        LocalDate on = issued.paper().matter().issuedOn();
        String text = issued.paper()
                .certificateOn(day, issued.certificate().serial())
                .replaceAll("\\s|　", "");
        return issued.batch().order().phrases().words().unpaid()
                .map(unpaid -> new Holding(
                        issued.item(), Span.since(on), text.contains(unpaid) ? List.of(on) : List.of()))
                .orElseGet(() -> Holding.unrecorded(issued.item(), Span.since(on)));
    }

    private List<Issued> standing(Member member) {
        return issued(member).filter(issued -> issued.paper().standsOn(day)).toList();
    }

    private Stream<Issued> issued(Member member) {
        return history.batches().stream()
                .filter(batch -> batch.batch().opening().term().id() == member.membership().termId())
                .flatMap(batch -> batch.papers().stream()
                        .filter(paper -> paper.matter().paper() == Paper.CERTIFICATE && paper.isIssuedBy(day))
                        .flatMap(paper -> of(paper, member)
                                .map(certificate -> new Issued(batch, paper, certificate))
                                .stream()));
    }

    private static Optional<Certificate> of(IssuedPaper paper, Member member) {
        return paper.certificates().stream()
                .filter(certificate -> certificate.personId() == member.person().id())
                .findFirst();
    }
}

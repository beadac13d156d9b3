package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// The papers of a meeting, from its notice to the list of who got the minutes.
public record MeetingPapers(MeetingRecords records, DispatchRegister register, CommitteeRules rules, Clock clock)
        implements RecordFacts {
    /// As far back as anybody issues papers of a meeting; an older one is found from its own page.
    private static final int YEARS_OFFERED = 2;

    @Override
    public Paper.About about() {
        return Paper.About.MEETING;
    }

    /// Those of a meeting of such a kind, in the order of the catalogue.
    public static List<Paper> of(MeetingKind kind) {
        return Paper.about(Paper.About.MEETING).stream()
                .filter(paper -> isFor(paper, kind))
                .toList();
    }

    /// One record is enough of what has one of its own.
    private static boolean isFor(Paper paper, MeetingKind kind) {
        return switch (paper) {
            case PARTY_DAY_PLAN, PARTY_DAY_RECORD -> kind == MeetingKind.PARTY_DAY;
            case PARTY_LIFE_RECORD -> kind.isPartyLife();
            case MEETING_RECORD -> kind != MeetingKind.PARTY_DAY && !kind.isPartyLife();
            default -> true;
        };
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        Map<Long, Body> bodies = records.organizations().bodies().stream()
                .collect(Collectors.toMap(Body::id, Function.identity()));
        return records.meetings().between(today().minusYears(YEARS_OFFERED), today().plusYears(YEARS_OFFERED)).stream()
                .filter(meeting -> isFor(paper, meeting.kind()))
                .sorted(Comparator.comparing(Meeting::on).thenComparing(Meeting::id).reversed())
                .map(meeting -> subject(meeting, bodies.get(meeting.bodyId())))
                .toList();
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return records.meetings().file(id).map(MeetingFile::meeting).map(meeting -> subject(meeting, records.body(meeting)));
    }

    private static Subject subject(Meeting meeting, Body body) {
        String name = new MeetingTitle(body, meeting.title()).full();
        String state = meeting.held() ? "" : "（" + meeting.state().label() + "）";
        return new Subject(meeting.id(), name + "，" + ChineseDate.format(meeting.on()) + state);
    }

    /// A notice bears the day it went out, what came of a meeting today's, a form the meeting's once it has come.
    @Override
    public LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        Meeting meeting = records.file(subject).meeting();
        return switch (paper) {
            case MEETING_NOTICE -> Objects.requireNonNullElse(meeting.notice().sentOn(), today);
            case MEETING_MINUTES, MINUTES_DISTRIBUTION -> today;
            default -> meeting.on().isBefore(today) ? meeting.on() : today;
        };
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(records.file(subject).meeting()).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        return new MeetingFacts(records.file(subject), records, rules)
                .fields(number, on)
                .put("纪要文号", standing(Paper.MEETING_MINUTES, subject).map(entry -> entry.number().toString()));
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        List<Attendee> attendees = records.file(subject).attendees();
        return IntStream.range(0, attendees.size())
                .mapToObj(index -> person(index + 1, attendees.get(index)))
                .toList();
    }

    private static Certificate person(int serial, Attendee one) {
        return new Certificate(
                serial, Optional.ofNullable(one.personId()).orElse(0L), one.card().name());
    }

    @Override
    public WordingContext context(Paper paper, long subject) {
        Optional<Committee> committee = records.committee(records.file(subject).meeting());
        return new WordingContext(committee.map(Committee::ruleset).orElse(""), List.of());
    }

    @Override
    public boolean mayBeAhead() {
        return true;
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return checks(subject).obstacles(paper, on);
    }

    private MeetingChecks checks(long subject) {
        return new MeetingChecks(records.file(subject), records, rules);
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, LocalDate on) {
        return Stream.concat(
                        standing(paper, subject).map(this::again).stream(), checks(subject).advice(paper, on).stream())
                .toList();
    }

    private Finding again(DispatchEntry entry) {
        return rules.clauses()
                .finding(
                        "workbench 已签发",
                        "这次会议的" + entry.matter().paper().label() + "已签发为" + entry.number() + "，再签发就有两件，先前的请写明原因作废");
    }

    /// The newest that is out and not void.
    private Optional<DispatchEntry> standing(Paper paper, long meeting) {
        return register.standing(Paper.About.MEETING, meeting).stream()
                .filter(entry -> entry.matter().paper() == paper)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.jiedao.meeting;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.dispatch.PaperWorkbook;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers of a meeting, from its notice to the list of who got the minutes.
public final class MeetingPapers implements PaperSource {
    /// As far back as anybody issues papers of a meeting; an older one is found from its own page.
    private static final int YEARS_OFFERED = 2;

    private final MeetingRecords records;
    private final PaperTexts texts;
    private final IssueDocument dispatch;
    private final CommitteeRules rules;
    private final Clock clock;

    public MeetingPapers(
            MeetingRecords records, PaperTexts texts, IssueDocument dispatch, CommitteeRules rules, Clock clock) {
        this.records = records;
        this.texts = texts;
        this.dispatch = dispatch;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Paper> papers() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == Paper.About.MEETING)
                .toList();
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        Map<Long, Body> bodies = records.organizations().bodies().stream()
                .collect(Collectors.toMap(Body::id, Function.identity()));
        return records.meetings().between(today().minusYears(YEARS_OFFERED), today().plusYears(YEARS_OFFERED)).stream()
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
    public LocalDate suggestedDate(Paper paper, long subject) {
        Meeting meeting = records.file(subject).meeting();
        return switch (paper) {
            case MEETING_NOTICE -> Objects.requireNonNullElse(meeting.notice().sentOn(), today());
            case MEETING_MINUTES, MINUTES_DISTRIBUTION -> today();
            default -> meeting.on().isBefore(today()) ? meeting.on() : today();
        };
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return fields(subject, on, blank(paper, subject, on));
    }

    private Fields fields(long subject, LocalDate on, DocumentNumber number) {
        return new MeetingFacts(records.file(subject), records, rules)
                .fields(number, on)
                .put("纪要文号", standing(Paper.MEETING_MINUTES, subject).map(entry -> entry.number().toString()));
    }

    private DocumentNumber blank(Paper paper, long subject, LocalDate on) {
        return DocumentNumber.notYet(prefix(paper, subject).orElse(Filled.MISSING), on.getYear());
    }

    private Optional<String> prefix(Paper paper, long subject) {
        return records.organ(records.file(subject).meeting()).prefix(paper.series());
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(paper, subject, on, blank(paper, subject, on));
    }

    private Draft compose(Paper paper, long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Filled text = texts.of(paper, subject, number, fields(subject, on, number));
        Document document = OfficialText.parse(text.text(), paper.format());
        MeetingFile file = records.file(subject);
        String ruleset = records.committee(file.meeting()).map(Committee::ruleset).orElse("");
        return new Draft(document.title(), text, document, people(file), PaperWorkbook.of(paper, document, on))
                .within(new WordingContext(ruleset, List.of()));
    }

    private static List<Certificate> people(MeetingFile file) {
        return IntStream.range(0, file.attendees().size())
                .mapToObj(index -> person(index + 1, file.attendees().get(index)))
                .toList();
    }

    private static Certificate person(int serial, Attendee one) {
        return new Certificate(
                serial, Optional.ofNullable(one.personId()).orElse(0L), one.card().name());
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        return checks(subject).obstacles(paper, on);
    }

    private MeetingChecks checks(long subject) {
        return new MeetingChecks(records.file(subject), records, rules, today());
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return Stream.of(
                        standing(paper, subject).map(this::again).stream(),
                        checks(subject).advice(paper, draft.document().date()).stream(),
                        dispatch.advice(draft).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private Finding again(DispatchEntry entry) {
        return rules.clauses()
                .finding(
                        "workbench 已签发",
                        "这次会议的" + entry.matter().paper().label() + "已签发为" + entry.number() + "，再签发就有两件，先前的请写明原因作废");
    }

    /// The newest that is out and not void.
    public Optional<DispatchEntry> standing(Paper paper, long meeting) {
        return dispatch.standing(Paper.About.MEETING, meeting).stream()
                .filter(entry -> entry.matter().paper() == paper)
                .findFirst();
    }

    /// Whether an issued paper would read otherwise if it were issued now: the records moved on, its text was edited, or
    /// its wording changed.
    public boolean readsOtherwise(DispatchEntry entry, String issued) throws IOException {
        try {
            Paper paper = entry.matter().paper();
            long subject = Objects.requireNonNull(entry.matter().subjectId());
            return !compose(paper, subject, entry.matter().issuedOn(), entry.number())
                    .text()
                    .text()
                    .equals(issued);
        } catch (WordingException | OfficialTextException unusable) {
            return true;
        }
    }

    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        List<Finding> findings = new ArrayList<>(check(paper, subject, on));
        findings.addAll(texts.outdated(paper, subject, fields(paper, subject, on)));
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        var order = new IssueDocument.Order(paper, prefix(paper, subject).orElseThrow(), on, subject);
        return dispatch.issue(
                order, number -> compose(paper, subject, on, number), () -> texts.drop(paper, subject));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

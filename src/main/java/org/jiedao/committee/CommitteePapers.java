package org.jiedao.committee;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Certificate;
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
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers about a committee as of a day, and about members who leave it: Word, PDF and, of a table, the workbook.
public final class CommitteePapers implements PaperSource {
    private final Committees committees;
    private final Organizations organizations;
    private final PaperTexts texts;
    private final IssueDocument dispatch;
    private final CommitteeRules rules;
    private final Clock clock;

    public CommitteePapers(
            Committees committees,
            Organizations organizations,
            PaperTexts texts,
            IssueDocument dispatch,
            CommitteeRules rules,
            Clock clock) {
        this.committees = committees;
        this.organizations = organizations;
        this.texts = texts;
        this.dispatch = dispatch;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Paper> papers() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == Paper.About.COMMITTEE || paper.about() == Paper.About.ENDING)
                .toList();
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return switch (paper.about()) {
            case COMMITTEE ->
                committees.committees(today()).stream()
                        .map(committee -> new Subject(committee.id(), committee.name()))
                        .toList();
            case ENDING ->
                departures().recent().stream()
                        .filter(departure -> departure.calls(paper))
                        .map(departure -> new Subject(departure.id(), departure.label()))
                        .toList();
            case BATCH, MEETING, TASK, FOLLOW_UP, BODY, EXAMINATION, LIAISON, PERSON -> List.of();
        };
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return today();
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return fields(paper, subject, on, blank(paper, subject, on));
    }

    private DocumentNumber blank(Paper paper, long subject, LocalDate on) {
        return DocumentNumber.notYet(prefix(paper, subject).orElse(Filled.MISSING), on.getYear());
    }

    private Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Committee committee = committee(paper, subject);
        Fields fields = facts(committee, on).fields(number, on).put("依据", rules.clauses().rulesets().basis(committee.ruleset()));
        return paper.about() == Paper.About.ENDING
                ? departure(subject).onto(fields, organ(committee, on).names())
                : fields;
    }

    private CommitteeFacts facts(Committee committee, LocalDate on) {
        var history = new CommitteeFacts.History(committees.terms(committee.id()), committees.members(committee.id()));
        return new CommitteeFacts(
                committees.compositionOn(committee.id(), on), organ(committee, on), history, rules);
    }

    /// The roll of a day, as on paper.
    public MemberRoll roll(long committeeId, LocalDate day) {
        return facts(committees.committee(committeeId, today()).orElseThrow(), day).roll();
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(paper, subject, on, blank(paper, subject, on));
    }

    private Draft compose(Paper paper, long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Filled text = texts.of(paper, subject, number, fields(paper, subject, on, number));
        Document document = OfficialText.parse(text.text(), paper.format());
        List<String> copyTo = paper == Paper.ENDING_NOTICE ? departure(subject).units() : List.of();
        return new Draft(
                        document.title(), text, document, people(paper, subject, on), PaperWorkbook.of(paper, document, on))
                .within(new WordingContext(committee(paper, subject).ruleset(), copyTo));
    }

    private List<Certificate> people(Paper paper, long subject, LocalDate on) {
        List<Member> members = paper.about() == Paper.About.ENDING
                ? departure(subject).members()
                : committees.compositionOn(subject, on).members();
        return IntStream.range(0, members.size())
                .mapToObj(index -> new Certificate(
                        index + 1,
                        members.get(index).person().id(),
                        members.get(index).person().name().value()))
                .toList();
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        if (paper.series() == Paper.Series.DOCUMENT && on.isAfter(today())) {
            findings.add(rules.clauses()
                    .finding("workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "在今天以后"));
        }
        if (prefix(paper, subject).isEmpty()) {
            findings.add(rules.clauses()
                    .finding("workbench 文书", "还没有登记" + paper.label() + "的代字，请先在“数据与设置”登记，没有签发"));
        }
        return findings;
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return dispatch.advice(draft);
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

    private Optional<String> prefix(Paper paper, long subject) {
        return organ(committee(paper, subject), today()).prefix(paper.series());
    }

    private IssuingOrgan organ(Committee committee, LocalDate on) {
        return new IssuingOrgan(committee, organizations, committees.compositionOn(committee.id(), on));
    }

    private Committee committee(Paper paper, long subject) {
        return paper.about() == Paper.About.ENDING
                ? departure(subject).committee()
                : committees.committee(subject, today()).orElseThrow();
    }

    private Departure departure(long subject) {
        return departures().recent().stream()
                .filter(departure -> departure.id() == subject)
                .findFirst()
                .orElseThrow();
    }

    private Departures departures() {
        return new Departures(committees, rules.reasons(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.jiedao.followup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssuingOrgan;
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
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.Level;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers of follow-up: the order to do one task, and of a body with everything below it the lists of problems and of
/// rectifications and the circular about what was decided, each as of its date.
public final class FollowUpPapers implements PaperSource {
    private final TaskBook book;
    private final Organizations organizations;
    private final IssuingParty party;
    private final PaperTexts texts;
    private final IssueDocument dispatch;
    private final Clauses clauses;
    private final Clock clock;

    /// Where the facts come from.
    public record Records(TaskBook book, Organizations organizations, Committees committees) {}

    public FollowUpPapers(Records records, PaperTexts texts, IssueDocument dispatch, Clauses clauses, Clock clock) {
        this.book = records.book();
        this.organizations = records.organizations();
        this.party = new IssuingParty(records.organizations(), records.committees());
        this.texts = texts;
        this.dispatch = dispatch;
        this.clauses = clauses;
        this.clock = clock;
    }

    @Override
    public List<Paper> papers() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == Paper.About.TASK || paper.about() == Paper.About.FOLLOW_UP)
                .toList();
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return switch (paper.about()) {
            case TASK ->
                book.lines().stream()
                        .map(line -> new Subject(line.task().id(), label(line)))
                        .toList();
            case FOLLOW_UP -> bodies();
            case BATCH, COMMITTEE, ENDING, MEETING, BODY, EXAMINATION, LIAISON, PERSON -> List.of();
        };
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return paper.about() == Paper.About.TASK
                ? book.line(id).map(line -> new Subject(id, label(line)))
                : PaperSource.super.subject(paper, id);
    }

    private static String label(TaskLine line) {
        return line.names().unitOrOwner().map(unit -> unit + " ").orElse("") + Words.shortened(line.task().matter());
    }

    /// The bodies of the street and below in which something is followed up, then those above them.
    private List<Subject> bodies() {
        Set<Long> concerned =
                book.lines().stream().map(line -> line.task().bodyId()).collect(Collectors.toSet());
        Tree tree = tree();
        return tree.bodies().stream()
                .filter(body -> body.kind().level() != Level.DISTRICT)
                .filter(body -> tree.within(body.id()).stream().anyMatch(one -> concerned.contains(one.id())))
                .sorted(Comparator.comparing(body -> !concerned.contains(body.id())))
                .map(body -> new Subject(body.id(), body.name()))
                .toList();
    }

    private Tree tree() {
        return new Tree(organizations.bodies());
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
        Fields fields = organ(paper, subject)
                .onto(new Fields())
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on));
        return paper.about() == Paper.About.TASK
                ? new TaskFacts(on).onto(fields, line(subject))
                : ofBody(subject, on, fields);
    }

    private Fields ofBody(long bodyId, LocalDate on, Fields fields) {
        Set<Long> within = tree().within(bodyId).stream().map(Body::id).collect(Collectors.toSet());
        List<TaskLine> lines = book.lines().stream()
                .filter(line -> within.contains(line.task().bodyId()))
                .toList();
        TaskFacts facts = new TaskFacts(on);
        fields.put("组织", body(bodyId).name())
                .put("截至日期", ChineseDate.format(on))
                .list("问题", facts.numbered(of(facts, lines, TaskKind.PROBLEM)))
                .list("整改", facts.numbered(of(facts, lines, TaskKind.RECTIFICATION)));
        return CircularFacts.of(lines, on).onto(fields);
    }

    private static List<TaskLine> of(TaskFacts facts, List<TaskLine> lines, TaskKind kind) {
        return facts.known(lines.stream().filter(line -> line.task().kind() == kind));
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
        return new Draft(document.title(), text, document, List.of(), PaperWorkbook.of(paper, document, on));
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        if (on.isAfter(today())) {
            findings.add(clauses.finding(
                    "workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "在今天以后，没有签发"));
        }
        if (paper.about() == Paper.About.TASK && on.isBefore(line(subject).task().terms().assignedOn())) {
            findings.add(clauses.finding(
                    "workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "早于交办日期，没有签发"));
        }
        if (prefix(paper, subject).isEmpty()) {
            findings.add(clauses.finding(
                    "workbench 文书", "还没有登记" + paper.label() + "的代字，请先在“数据与设置”登记，没有签发"));
        }
        return List.copyOf(findings);
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
        return organ(paper, subject).prefix(paper.series());
    }

    private IssuingOrgan organ(Paper paper, long subject) {
        long bodyId = paper.about() == Paper.About.TASK ? line(subject).task().bodyId() : subject;
        return party.of(body(bodyId), today());
    }

    private Body body(long id) {
        return organizations.body(id).orElseThrow();
    }

    private TaskLine line(long id) {
        return book.line(id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

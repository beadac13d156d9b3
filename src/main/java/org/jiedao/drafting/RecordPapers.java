package org.jiedao.drafting;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// A paper that lists what is on record as of its date and decides nothing; it is numbered by the workbench.
public final class RecordPapers implements PaperSource {
    private final Paper paper;
    private final Facts facts;
    private final Desk desk;

    /// What the list says.
    public interface Facts {
        List<Subject> subjects();

        /// One of those, or another that the list can be about although it is not offered.
        Optional<Subject> subject(long id);

        Fields fields(long subject, LocalDate on);

        List<Certificate> people(long subject, LocalDate on);
    }

    /// What it is written and issued with.
    public record Desk(PaperTexts texts, IssueDocument dispatch, Clauses clauses, Clock clock) {}

    public RecordPapers(Paper paper, Facts facts, Desk desk) {
        this.paper = paper;
        this.facts = facts;
        this.desk = desk;
    }

    @Override
    public List<Paper> papers() {
        return List.of(paper);
    }

    @Override
    public List<Subject> subjects(Paper asked) {
        return facts.subjects();
    }

    @Override
    public Optional<Subject> subject(Paper asked, long id) {
        return facts.subject(id);
    }

    @Override
    public LocalDate suggestedDate(Paper asked, long subject) {
        return today();
    }

    @Override
    public Fields fields(Paper asked, long subject, LocalDate on) {
        return facts.fields(subject, on).put("成文日期", ChineseDate.format(on));
    }

    @Override
    public Draft compose(Paper asked, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(subject, on, DocumentNumber.notYet(prefix(), on.getYear()));
    }

    private Draft compose(long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Filled text = desk.texts().of(paper, subject, number, fields(paper, subject, on));
        Document document = OfficialText.parse(text.text(), paper.format());
        return new Draft(
                document.title(), text, document, facts.people(subject, on), PaperWorkbook.of(paper, document, on));
    }

    @Override
    public List<Finding> check(Paper asked, long subject, LocalDate on) {
        return on.isAfter(today())
                ? List.of(desk.clauses()
                        .finding("workbench 日期", paper.label() + "的日期" + ChineseDate.format(on) + "在今天以后，没有签发"))
                : List.of();
    }

    @Override
    public List<Finding> advice(Paper asked, long subject, Draft draft) {
        return desk.dispatch().advice(draft);
    }

    @Override
    public Issuance issue(Paper asked, long subject, LocalDate on) throws IOException {
        List<Finding> findings = new ArrayList<>(check(paper, subject, on));
        findings.addAll(desk.texts().outdated(paper, subject, fields(paper, subject, on)));
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        return desk.dispatch()
                .issue(
                        new IssueDocument.Order(paper, prefix(), on, subject),
                        number -> compose(subject, on, number),
                        () -> desk.texts().drop(paper, subject));
    }

    private String prefix() {
        return paper.series().ownPrefix().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }
}

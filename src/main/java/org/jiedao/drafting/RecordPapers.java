package org.jiedao.drafting;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
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
import org.jiedao.document.Picture;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers about one sort of records, as every feature issues them: composed under a blank number to look at, refused
/// with its reasons, composed once more under the number it gets. A feature says only what its papers are about and what
/// they state: its `RecordFacts`.
///
/// To add a paper:
/// 1. A constant of `dispatch.Paper`, in the order of the catalogue: what users call it, its kind and format, the series
///    that numbers it (the organ's 代字, or one of the workbench's own), the clauses that ask for it, and its `About`. A
///    paper about records that none is about yet gets a new `About`, with an answer in `DraftingViewModel.begin` (what
///    to do where there are none).
/// 2. Its wording, `wording/` + `Paper.template()` + `.txt` in the resources of package `wording`: official text in which
///    `{{a field}}` stands for a fact, `{{#list}}…{{/list}}` for what repeats or may lack. Nothing is stated there that no
///    record says.
/// 3. The fields it asks for, from the `RecordFacts` of its feature: `Fields.put` where the paper cannot do without (not
///    recorded, it prints 【待补】), `bare` where a cell may stay empty. 成文日期 and 发文字号 are put here. For a new
///    `About`, a class of its own, given to `new RecordPapers(…)` by the wiring of the feature and entered in
///    `Wiring.paperSources`.
/// 4. In the tests, `Street.sources` lists a new source; `CataloguePapersTest` then lays the paper out in Word, PDF and
///    as a workbook, and expects how many facts of the test's street are open on it (0 is not listed);
///    `UnrecordedFactsTest` expects it among the complete only where a register without any facts leaves nothing open.
/// 5. Records that it states are held against undo while it is valid: `storage.IssuedFrom` says which those are.
public final class RecordPapers implements PaperSource {
    private final RecordFacts facts;
    private final Desk desk;

    /// What papers are written and issued with.
    public record Desk(PaperTexts texts, IssueDocument dispatch, Clauses clauses, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    public RecordPapers(RecordFacts facts, Desk desk) {
        this.facts = facts;
        this.desk = desk;
    }

    @Override
    public List<Paper> papers() {
        return Paper.about(facts.about());
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return facts.subjects(paper);
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return facts.subject(paper, id);
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return facts.suggestedDate(paper, subject, desk.today());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return fields(paper, subject, on, blank(paper, subject, on));
    }

    private DocumentNumber blank(Paper paper, long subject, LocalDate on) {
        return DocumentNumber.notYet(prefix(paper, subject).orElse(Filled.MISSING), on.getYear());
    }

    private Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        return facts.fields(paper, subject, on, number)
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on));
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(paper, subject, on, blank(paper, subject, on));
    }

    private Draft compose(Paper paper, long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Filled text = desk.texts().of(paper, subject, number, fields(paper, subject, on, number));
        Map<String, Picture> pictures = pictures(paper, subject, on);
        Document document = OfficialText.parse(text.text(), paper.format()).with(pictures);
        List<Draft.Extra> extras = new ArrayList<>(PaperWorkbook.of(paper, document, on));
        pictures.forEach((name, picture) -> extras.add(Draft.Extra.picture(name, picture)));
        String title = facts.title(paper, subject).orElse(document.title());
        return new Draft(title, text, document, facts.people(paper, subject, on), extras)
                .within(facts.context(paper, subject));
    }

    @Override
    public Map<String, Picture> pictures(Paper paper, long subject, LocalDate on) throws IOException {
        return facts.pictures(paper, subject, on);
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        List<Finding> findings = new ArrayList<>(facts.obstacles(paper, subject, on));
        boolean ahead = paper.series() != Paper.Series.DOCUMENT && facts.mayBeAhead();
        if (on.isAfter(desk.today()) && !ahead) {
            findings.add(desk.clauses()
                    .finding("workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "在今天以后，没有签发"));
        }
        if (prefix(paper, subject).isEmpty()) {
            findings.add(desk.clauses().finding("workbench 文书", facts.withoutPrefix(paper) + "，没有签发"));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return Stream.concat(
                        facts.advice(paper, subject, draft.document().date()).stream(),
                        desk.dispatch().advice(draft).stream())
                .toList();
    }

    /// What the feature knows besides is said of the register as it was before.
    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        List<Finding> findings = new ArrayList<>(check(paper, subject, on));
        findings.addAll(desk.texts().outdated(paper, subject, fields(paper, subject, on)));
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        var order = new IssueDocument.Order(paper, prefix(paper, subject).orElseThrow(), on, subject);
        List<Finding> besides = facts.advice(paper, subject, on);
        Issuance issuance = desk.dispatch()
                .issue(
                        order,
                        number -> compose(paper, subject, on, number),
                        () -> desk.texts().drop(paper, subject));
        return switch (issuance) {
            case Issuance.Issued issued -> issued.advising(besides);
            case Issuance.Refused refused -> refused;
        };
    }

    private Optional<String> prefix(Paper paper, long subject) {
        return paper.series().ownPrefix().or(() -> facts.prefix(paper, subject));
    }

    @Override
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
}

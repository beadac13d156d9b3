package org.jiedao.duty;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.Book;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// Puts the parts of a packet together from the records of a year that were read before.
public final class ComposePacket {
    static final String TITLE = "述职材料汇编";
    static final String NONE = "没有";
    private static final String UNDATED =
            Filled.MISSING + "年" + Filled.MISSING + "月" + Filled.MISSING + "日";

    private final DispatchRegister register;
    private final AssessedPapers assessed;
    private final PaperTexts texts;

    public ComposePacket(DispatchRegister register, AssessedPapers assessed, PaperTexts texts) {
        this.register = register;
        this.assessed = assessed;
        this.texts = texts;
    }

    /// A packet before it is laid out: `open` counts 【待补】 in its parts.
    record Composed(Book book, List<PacketPart> parts, int open) {
        List<String> missing() {
            return parts.stream()
                    .filter(part -> part.document().isEmpty())
                    .map(PacketPart::told)
                    .toList();
        }

        /// Those that nobody issued: composed from the records.
        List<String> unissued() {
            return parts.stream()
                    .filter(PacketPart::isUnissued)
                    .map(PacketPart::told)
                    .toList();
        }
    }

    Composed of(YearRecords year, MemberYear member, LocalDate on) throws IOException, WordingException, OfficialTextException {
        List<PacketPart> parts = new ArrayList<>();
        PacketSheets sheets = new PacketSheets(member);
        parts.add(PacketPart.of(sheets.facts()));
        parts.add(member.attendance().entries().isEmpty()
                ? PacketPart.missing(PacketSheets.MEETINGS, "没有登记应到的会议")
                : PacketPart.of(sheets.meetings()));
        parts.add(sheets.hasWork()
                ? PacketPart.of(sheets.work())
                : PacketPart.missing(PacketSheets.WORK, "没有登记"));
        parts.add(report(year, member));
        parts.add(result(year, member, Paper.ASSESSMENT_FORM));
        parts.add(result(year, member, Paper.SERVICE_REPORT));
        return composed(member, parts, on);
    }

    /// As it was issued, else as its text stands now.
    private PacketPart report(YearRecords year, MemberYear member) throws IOException, WordingException, OfficialTextException {
        DutyReport report = member.report();
        Optional<DispatchEntry> issued = year.issued(Paper.DUTY_REPORT, report.id());
        if (issued.isPresent()) {
            return PacketPart.of(issued(issued.get()));
        }
        LocalDate handed = report.course().handedOn();
        Fields fields =
                new DutyFields(member).all().put("成文日期", handed == null ? UNDATED : ChineseDate.format(handed));
        DocumentNumber number = DocumentNumber.notYet(
                Paper.DUTY_REPORT.series().ownPrefix().orElseThrow(), report.year());
        Filled text = texts.of(Paper.DUTY_REPORT, report.id(), number, fields);
        return PacketPart.of(OfficialText.parse(text.text(), Paper.DUTY_REPORT.format()));
    }

    private PacketPart result(YearRecords year, MemberYear member, Paper paper)
            throws IOException, WordingException, OfficialTextException {
        Optional<YearRecords.Result> result =
                year.result(member.who().person().id(), member.who().body().id());
        Optional<DispatchEntry> issued =
                result.flatMap(one -> year.issued(paper, one.assessed().id()));
        if (issued.isPresent()) {
            return PacketPart.of(issued(issued.get()));
        }
        return result.isPresent()
                ? PacketPart.unissued(paper.label(), composed(paper, result.get()))
                : PacketPart.missing(paper.label(), "没有审定的年终考核");
    }

    /// What it would say if it were issued; it bears no date, for that is the day of issuing.
    private Document composed(Paper paper, YearRecords.Result result)
            throws IOException, WordingException, OfficialTextException {
        int year = result.file().assessment().year();
        DocumentNumber number = DocumentNumber.notYet(
                paper.series().ownPrefix().orElse(Filled.MISSING), year);
        Fields fields = assessed.fields(paper, new AssessedPapers.Line(result.file(), result.assessed()))
                .put("发文字号", number.toString())
                .put("成文日期", UNDATED);
        Filled text = texts.of(paper, result.assessed().id(), number, fields);
        return OfficialText.parse(text.text(), paper.format());
    }

    private Document issued(DispatchEntry entry) throws OfficialTextException {
        return OfficialText.parse(
                register.sourceText(entry.id()), entry.matter().paper().format());
    }

    private static Composed composed(MemberYear member, List<PacketPart> parts, LocalDate on) {
        List<Document> there = new ArrayList<>();
        List<Book.Gap> gaps = new ArrayList<>();
        for (PacketPart part : parts) {
            part.document()
                    .ifPresentOrElse(
                            there::add,
                            () -> gaps.add(new Book.Gap(there.size(), part.told(), NONE)));
        }
        int open = there.stream()
                .flatMap(Document::texts)
                .mapToInt(text -> new Filled(text).missing())
                .sum();
        return new Composed(new Book(cover(member, open, on), there, gaps, true), parts, open);
    }

    private static Book.Cover cover(MemberYear member, int open, LocalDate on) {
        MemberYear.Who who = member.who();
        List<String> about = new ArrayList<>();
        about.add(who.name() + (who.unit().isEmpty() ? "" : "（" + who.unit() + "）"));
        about.add(who.body().name() + (who.seat().isEmpty() ? member.report().kind().label() : who.seat()));
        about.add(open == 0 ? "没有待补的内容" : "待补" + open + "处，请补全后再装订");
        return new Book.Cover(
                List.of(member.report().year() + "年度", TITLE), about, "", ChineseDate.format(on));
    }
}

package org.jiedao.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.LeadingHeadings;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.SignOffCompany;
import org.jiedao.document.SignOffRow;
import org.jiedao.document.Signatures;
import org.jiedao.document.Span;
import org.jiedao.document.TitleLines;
import org.jiedao.document.page.Pagination;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// Decides, block by block, what stands in the Word file.
final class WordBlocks {

    private static final double PITCH = OfficialLayout.LINE_PITCH.pt();

    private final Document document;
    private final Advances advances;
    private final WordFlow flow;
    private final Setting body;
    private final Pagination.Plan plan;
    private double titleBelow;
    private boolean marked;

    WordBlocks(Document document, Advances advances, WordFlow flow, Pagination.Plan plan) {
        this.document = document;
        this.advances = advances;
        this.body = Setting.body(advances);
        this.flow = flow;
        this.plan = plan;
    }

    void write() {
        List<Block> blocks = document.blocks();
        KeptCompany company = new KeptCompany(
                blocks,
                new SignOffCompany(blocks, body, flow.width()),
                new Signatures(blocks, body, flow.width()),
                new LeadingHeadings(blocks, body, flow.width()));
        for (int i = 0; i < blocks.size(); i++) {
            flow.keep(company.keepsNext(i), company.keepsLines(i));
            write(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak());
        }
    }

    private void write(Block block, Block next) {
        boolean subtitleFollows = next instanceof Block.Subtitle;
        switch (block) {
            case Block.Masthead m -> masthead(m, next instanceof Block.DocNumber n ? n.number() : "");
            case Block.DocNumber n -> number(n);
            case Block.Title t -> title(t, subtitleFollows);
            case Block.Subtitle s -> subtitle(s, subtitleFollows);
            case Block.Addressee a -> lines(flow.paragraph(), fang(a.text()), 0);
            case Block.Heading h when h.level() == 0 -> centred(new Span(h.text(), Face.HEI));
            case Block.Heading h -> indented(h.spans());
            case Block.Paragraph p -> indented(fang(p.text()));
            case Block.TableNote n -> tableNote(n);
            case Block.Table t -> new WordTable(t, flow, advances).write();
            case Block.Figure f -> new WordFigure(flow, advances).write(f);
            case Block.AttachmentNote n -> attachmentNote(n);
            case Block.SignOff s -> signOff(s);
            case Block.AddendumNote n -> indented(fang(n.text()));
            case Block.Imprint i -> imprint(i);
            case Block.AttachmentStart a -> attachment(a);
            case Block.MinutesAttendance m -> attendance(m);
            case Block.Certificate c -> new WordCertificate(flow, advances).write(c);
            case Block.Cover c -> new WordBook(flow, advances).cover(c);
            case Block.Contents c -> new WordBook(flow, advances).contents(c);
            case Block.PageBreak p -> flow.newPage(document.format().orientation());
        }
    }

    private static List<Span> fang(String text) {
        return List.of(new Span(text, Face.FANG));
    }

    private void lines(WordParagraph paragraph, List<Span> spans, double first) {
        new WordLines(body, flow.width()).fill(paragraph, spans, first, 0);
    }

    private void indented(List<Span> spans) {
        WordParagraph paragraph = flow.paragraph().firstLineIndent(body.size() + body.spacing());
        lines(paragraph, spans, OfficialLayout.INDENT.pt());
    }

    private void centred(Span span) {
        flow.paragraph().align(ParagraphAlignment.CENTER).text(span, body);
    }

    private void subtitle(Block.Subtitle s, boolean subtitleFollows) {
        centred(new Span(s.text(), Face.KAI));
        flow.skip(subtitleFollows ? 0 : OfficialLayout.ADDRESSEE_BELOW_TITLE.pt());
    }

    private void tableNote(Block.TableNote note) {
        Setting small = Setting.plain(OfficialLayout.TABLE_SIZE, advances);
        flow.paragraph()
                .pitch(OfficialLayout.TABLE_PITCH.pt())
                .keepNext()
                .text(new Span(note.text(), Face.FANG), small);
    }

    private void imprint(Block.Imprint imprint) {
        new WordImprint(flow, advances, document.format() != DocumentFormat.LETTER).write(imprint, plan);
    }

    private void masthead(Block.Masthead m, String number) {
        WordMasthead masthead = new WordMasthead(flow, advances);
        if (document.format() == DocumentFormat.LETTER) {
            masthead.letter(m, number);
            titleBelow = OfficialLayout.LETTER_TITLE_BELOW.pt();
        } else {
            masthead.official(m);
            titleBelow = OfficialLayout.TITLE_BELOW_RED_LINE.pt();
        }
        marked = true;
    }

    /// That of a letter stands in its masthead.
    private void number(Block.DocNumber n) {
        if (document.format() != DocumentFormat.LETTER) {
            new WordMasthead(flow, advances).number(n, marked);
        }
    }

    private void title(Block.Title t, boolean subtitleFollows) {
        Setting setting = Setting.plain(OfficialLayout.TITLE_SIZE, advances);
        flow.skip(titleBelow);
        WordParagraph paragraph = flow.paragraph().align(ParagraphAlignment.CENTER);
        boolean first = true;
        for (String line : TitleLines.of(t, (int) (flow.width() / setting.size()))) {
            (first ? paragraph : paragraph.lineBreak()).text(new Span(line, Face.TITLE), setting);
            first = false;
        }
        titleBelow = 0;
        flow.skip(subtitleFollows ? 0 : OfficialLayout.ADDRESSEE_BELOW_TITLE.pt());
    }

    private void attachmentNote(Block.AttachmentNote note) {
        flow.skip(OfficialLayout.ATTACHMENT_NOTE_BELOW_BODY.pt());
        double indent = OfficialLayout.INDENT.pt();
        double label = body.width("附件：", Face.FANG);
        for (String line : note.lines()) {
            double first = indent + (line.startsWith("附件：") ? 0 : label);
            String number = line.replaceFirst("^(附件：)?(\\d+\\. )?.*", "$2");
            double names = indent + label + body.width(number, Face.FANG);
            WordParagraph paragraph = flow.paragraph().left(names).hanging(names - first);
            new WordLines(body, flow.width()).fill(paragraph, fang(line), first, names);
        }
    }

    private void signOff(Block.SignOff s) {
        List<SignOffRow> rows = SignOffRow.of(s, body, flow.width());
        for (SignOffRow row : rows) {
            flow.skip(row.above());
            WordParagraph line = placed(row.texts());
            if (row != rows.getLast()) {
                line.keepNext();
            }
        }
    }

    private WordParagraph placed(List<SignOffRow.Placed> texts) {
        // the line may reach into the margin: another font must not break the organ's name
        WordParagraph line = flow.paragraph()
                .align(ParagraphAlignment.LEFT)
                .left(texts.getFirst().left())
                .right(-OfficialLayout.ORGAN_RIGHT.pt());
        for (SignOffRow.Placed text : texts) {
            if (text != texts.getFirst()) {
                line.tabAt(STTabJc.LEFT, text.left()).tab();
            }
            line.text(new Span(text.text(), Face.FANG), body);
        }
        return line;
    }

    private void attachment(Block.AttachmentStart a) {
        flow.newPage(a.orientation());
        flow.paragraph().text(new Span(a.label(), Face.HEI), body);
        titleBelow = (OfficialLayout.ATTACHMENT_TITLE_LINE.count() - 2) * PITCH;
    }

    private void attendance(Block.MinutesAttendance m) {
        flow.skip(m.kind().equals("出席") ? OfficialLayout.ATTENDANCE_BELOW_BODY.pt() : 0);
        Span kind = new Span(m.kind() + "：", Face.HEI);
        double hang = body.width(kind);
        double indent = OfficialLayout.INDENT.pt();
        WordParagraph paragraph = flow.paragraph().left(indent + hang).hanging(hang);
        new WordLines(body, flow.width())
                .fill(paragraph, List.of(kind, new Span(m.names(), Face.FANG)), indent, indent + hang);
    }
}

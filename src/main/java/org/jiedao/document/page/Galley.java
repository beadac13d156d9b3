package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.LeadingHeadings;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.SignOffCompany;
import org.jiedao.document.SignOffRow;
import org.jiedao.document.Signatures;
import org.jiedao.document.Span;
import org.jiedao.document.TitleLines;

/// Sets every block of a document; which page it comes to is not decided here.
final class Galley {

    private final Document document;
    private final Advances advances;
    private final List<Part> parts = new ArrayList<>();
    private TextSetter setter;
    private Orientation orientation;
    private double titleBelow;
    private boolean marked;

    Galley(Document document, Advances advances) {
        this.document = document;
        this.advances = advances;
        this.orientation = document.format().orientation();
        this.setter = setter(orientation);
    }

    private TextSetter setter(Orientation orientation) {
        return new TextSetter(advances, new Sheet(orientation).areaWidth());
    }

    List<Part> parts() {
        List<Block> blocks = document.blocks();
        SignOffCompany company = new SignOffCompany(blocks, setter.body(), setter.width());
        LeadingHeadings headings = new LeadingHeadings(blocks, setter.body(), setter.width());
        Signatures signatures = new Signatures(blocks, setter.body(), setter.width());
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
            set(blocks.get(i), next);
            if (signatures.has(i)) {
                replaceLast(Strip::tied);
            } else if (blocks.get(i) instanceof Block.AttachmentNote && next instanceof Block.SignOff) {
                // a page that begins with the note would show no body above the sign-off
                replaceLast(Strip::tied);
            } else if (company.whole(i)) {
                replaceLast(Strip::company);
            } else if (headings.leads(i)) {
                replaceLast(Strip::leading);
            }
        }
        return List.copyOf(parts);
    }

    private void replaceLast(UnaryOperator<Strip> change) {
        Part.Flow last = (Part.Flow) parts.removeLast();
        flow(last.strips().stream().map(change).toList());
    }

    private void set(Block block, Block next) {
        double indent = OfficialLayout.INDENT.pt();
        boolean subtitleFollows = next instanceof Block.Subtitle;
        switch (block) {
            case Block.Masthead m -> masthead(m, next instanceof Block.DocNumber n ? n.number() : "");
            case Block.DocNumber n -> number(n);
            case Block.Title t -> title(t, subtitleFollows);
            case Block.Subtitle s -> subtitle(s, subtitleFollows);
            case Block.Addressee a -> flow(setter.paragraph(a.text(), 0, 0));
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> flow(setter.paragraph(p.text(), indent, 0));
            case Block.TableNote n -> tableNote(n);
            case Block.Table t -> flow(new TableSetter(t, setter).strips());
            case Block.Figure f -> flow(new FigureSetter(setter, new Sheet(orientation).areaHeight()).strips(f));
            case Block.AttachmentNote n -> attachmentNote(n);
            case Block.SignOff s -> signOff(s);
            case Block.AddendumNote n -> flow(tied(setter.paragraph(n.text(), indent, 0)));
            case Block.Imprint i -> imprint(i);
            case Block.AttachmentStart a -> attachment(a);
            case Block.MinutesAttendance m -> attendance(m);
            case Block.Certificate c -> certificate(c);
            case Block.Cover c -> parts.addAll(new BookSetter(setter).cover(c));
            case Block.Contents c -> contents(c);
            case Block.PageBreak p -> parts.add(new Part.NewPage(document.format().orientation()));
        }
    }

    private void flow(List<Strip> strips) {
        parts.add(new Part.Flow(strips));
    }

    private static List<Strip> tied(List<Strip> strips) {
        return strips.stream().map(Strip::tied).toList();
    }

    private void heading(Block.Heading h) {
        flow(
                h.level() == 0
                        ? List.of(setter.centredLine(h.text(), Face.HEI, setter.body()))
                        : setter.paragraph(h.spans(), OfficialLayout.INDENT.pt(), 0));
    }

    private void imprint(Block.Imprint imprint) {
        boolean ruled = document.format() != DocumentFormat.LETTER;
        parts.add(new Part.Foot(new ImprintSetter(setter(Orientation.PORTRAIT), ruled).strips(imprint)));
    }

    private void certificate(Block.Certificate c) {
        parts.add(new Part.Whole(Orientation.LANDSCAPE, new CertificateSetter(c, advances).marks()));
    }

    private void contents(Block.Contents c) {
        parts.add(new Part.NewPage(Orientation.PORTRAIT));
        flow(new BookSetter(setter).contents(c));
    }

    private void masthead(Block.Masthead m, String number) {
        MastheadSetter masthead = new MastheadSetter(setter);
        boolean letter = document.format() == DocumentFormat.LETTER;
        flow(letter ? masthead.letter(m, number) : masthead.official(m));
        titleBelow = (letter ? OfficialLayout.LETTER_TITLE_BELOW : OfficialLayout.TITLE_BELOW_RED_LINE).count();
        marked = true;
    }

    /// That of a letter stands in its masthead.
    private void number(Block.DocNumber n) {
        if (document.format() != DocumentFormat.LETTER) {
            flow(new MastheadSetter(setter).number(n, marked));
        }
    }

    private void title(Block.Title t, boolean subtitleFollows) {
        Setting setting = Setting.plain(OfficialLayout.TITLE_SIZE, advances);
        List<Strip> strips = new ArrayList<>();
        strips.add(TextSetter.blankLines(titleBelow));
        for (String line : TitleLines.of(t, (int) (setter.width() / setting.size()))) {
            strips.add(setter.centredLine(line, Face.TITLE, setting));
        }
        flow(strips);
        parted(subtitleFollows);
        titleBelow = 0;
    }

    private void subtitle(Block.Subtitle s, boolean subtitleFollows) {
        flow(List.of(setter.centredLine(s.text(), Face.KAI, setter.body())));
        parted(subtitleFollows);
    }

    private void parted(boolean subtitleFollows) {
        if (!subtitleFollows) {
            flow(List.of(TextSetter.blankLines(OfficialLayout.ADDRESSEE_BELOW_TITLE.count())));
        }
    }

    private void tableNote(Block.TableNote note) {
        Setting setting = Setting.plain(OfficialLayout.TABLE_SIZE, advances);
        double pitch = OfficialLayout.TABLE_PITCH.pt();
        flow(new ChineseLines(setting, setter.width())
                .of(note.text(), Face.FANG, 0, 0).stream()
                        .map(line -> new Strip(pitch, List.of(setter.at(0, pitch, line.spans(), setting, Ink.BLACK))))
                        .toList());
    }

    private void attachmentNote(Block.AttachmentNote note) {
        List<Strip> strips = new ArrayList<>();
        strips.add(TextSetter.blankLines(OfficialLayout.ATTACHMENT_NOTE_BELOW_BODY.count()));
        Setting body = setter.body();
        double label = body.width("附件：", Face.FANG);
        for (String line : note.lines()) {
            double first = OfficialLayout.INDENT.pt() + (line.startsWith("附件：") ? 0 : label);
            String number = line.replaceFirst("^(附件：)?(\\d+\\. )?.*", "$2");
            double names = OfficialLayout.INDENT.pt() + label + body.width(number, Face.FANG);
            strips.addAll(setter.paragraph(line, first, names));
        }
        flow(strips);
    }

    private void signOff(Block.SignOff s) {
        double pitch = OfficialLayout.LINE_PITCH.pt();
        List<Strip> strips = new ArrayList<>();
        for (SignOffRow row : SignOffRow.of(s, setter.body(), setter.width())) {
            if (row.above() > 0) {
                strips.add(Strip.blank(row.above()).tied());
            }
            List<Mark> marks = row.texts().stream()
                    .map(t -> setter.at(t.left(), pitch, List.of(new Span(t.text(), Face.FANG)), setter.body(), Ink.BLACK))
                    .toList();
            strips.add(new Strip(pitch, marks).tied());
        }
        flow(strips);
    }

    private void attachment(Block.AttachmentStart a) {
        orientation = a.orientation();
        setter = setter(orientation);
        parts.add(new Part.NewPage(a.orientation()));
        double pitch = OfficialLayout.LINE_PITCH.pt();
        Span label = new Span(a.label(), Face.HEI);
        flow(List.of(new Strip(pitch, List.of(setter.at(0, pitch, List.of(label), setter.body(), Ink.BLACK)))));
        titleBelow = OfficialLayout.ATTACHMENT_TITLE_LINE.count() - 2;
    }

    private void attendance(Block.MinutesAttendance m) {
        double indent = OfficialLayout.INDENT.pt();
        Span kind = new Span(m.kind() + "：", Face.HEI);
        double names = indent + setter.body().width(kind);
        if (m.kind().equals("出席")) {
            flow(List.of(TextSetter.blankLines(OfficialLayout.ATTENDANCE_BELOW_BODY.count())));
        }
        flow(setter.paragraph(List.of(kind, new Span(m.names(), Face.FANG)), indent, names));
    }
}

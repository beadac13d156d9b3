package org.jiedao.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.BookLayout;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/// What only a book has: cover, contents and the beginnings of its parts. The numbers in the contents are fields that
/// Word can update; until then they show the PDF's.
final class WordBook {

    /// Cover and contents bear no numbers.
    static final WordSection FRONT = new WordSection(Orientation.PORTRAIT, WordSection.Numbers.NONE);

    private static final double PITCH = OfficialLayout.LINE_PITCH.pt();

    private final WordFlow flow;
    private final Setting body;
    private final Advances advances;

    WordBook(WordFlow flow, Advances advances) {
        this.flow = flow;
        this.advances = advances;
        this.body = Setting.body(advances);
    }

    static WordSection section(Document document, int firstNumber) {
        boolean letter = document.format() == DocumentFormat.LETTER;
        WordSection.Numbers numbers = letter ? WordSection.Numbers.NOT_FIRST : WordSection.Numbers.ALL;
        return new WordSection(document.format().orientation(), numbers, firstNumber, false);
    }

    /// A section of its own, so that a part's pages are like those of the part alone.
    static void begin(WordFlow flow, Document part, int index, boolean onRightPage) {
        WordSection like = section(part, index == 0 ? 1 : 0);
        flow.newSection(new WordSection(like.orientation(), like.numbers(), like.firstNumber(), onRightPage));
        flow.bookmark(bookmark(index));
    }

    private static String bookmark(int index) {
        return "part" + (index + 1);
    }

    /// The cover and its blank back.
    void cover(Block.Cover cover) {
        List<String> title = BookLayout.title(cover);
        Setting large = new Setting(BookLayout.titleSize(cover), 0, advances);
        double pitch = BookLayout.titlePitch(cover);
        flow.skip(OfficialLayout.COVER_TITLE_TOP.pt());
        for (String line : title) {
            centred(new Span(line, Face.TITLE), large).pitch(pitch);
        }
        double below = OfficialLayout.COVER_TITLE_TOP.pt() + title.size() * pitch;
        if (!cover.about().isEmpty()) {
            flow.skip(BookLayout.ABOUT_BELOW * PITCH);
            cover.about().forEach(line -> centred(new Span(line, Face.KAI), body));
            below += (BookLayout.ABOUT_BELOW + cover.about().size()) * PITCH;
        }
        flow.skip(OfficialLayout.COVER_FOOT.pt() - 2 * PITCH - below);
        centred(new Span(cover.organ(), Face.KAI), body);
        centred(new Span(cover.date(), Face.KAI), body);
        flow.blankPage();
        flow.newPage(Orientation.PORTRAIT);
    }

    private WordParagraph centred(Span span, Setting setting) {
        return flow.paragraph().align(ParagraphAlignment.CENTER).text(span, setting);
    }

    void contents(Block.Contents contents) {
        centred(new Span(BookLayout.CONTENTS, Face.TITLE), Setting.plain(OfficialLayout.TITLE_SIZE, advances));
        flow.skip(PITCH);
        int bound = 0;
        for (Block.Contents.Entry entry : contents.entries()) {
            WordParagraph end = entry(entry).tab();
            if (entry.isBound()) {
                WordField.add(
                        end.xml(), "PAGEREF " + bookmark(bound) + " \\h", entry.mark(), Face.FANG, body);
                bound++;
            } else {
                end.text(new Span(entry.mark(), Face.FANG), body);
            }
        }
    }

    private WordParagraph entry(Block.Contents.Entry entry) {
        WordParagraph line = flow.paragraph()
                .align(ParagraphAlignment.LEFT)
                .left(BookLayout.HANGING)
                .hanging(BookLayout.HANGING)
                .tabAt(STTabJc.RIGHT, flow.width());
        line.xml().getPPr().getTabs().getTabArray(0).setLeader(STTabTlc.DOT);
        List<Line> lines = BookLayout.entry(entry, body, flow.width());
        for (Line text : lines) {
            (text == lines.getFirst() ? line : line.lineBreak()).text(text.spans(), body);
        }
        return line;
    }
}

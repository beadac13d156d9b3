package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.FrontLines.Key;

/// Reads everything but certificates: front lines, title, body, and what follows the sign-off.
final class BodyText {

    private static final int LONGEST_ORGAN = 40;
    private static final int LONGEST_TITLE = 300;

    private final TextLines lines;
    private final DocumentFormat format;
    private final List<Block> blocks = new ArrayList<>();
    private String copyTo = "";
    private String printed = "";
    private Seal seal = Seal.NONE;
    private boolean signed;

    BodyText(TextLines lines, DocumentFormat format) {
        this.lines = lines;
        this.format = format;
    }

    List<Block> parse() throws OfficialTextException {
        FrontLines front = FrontLines.parse(lines);
        if (!front.get(Key.编号).isEmpty()) {
            throw lines.error("“编号”只用于证书。");
        }
        seal = front.seal(format);
        blocks.addAll(front.blocks(format, lines));
        lines.skipBlank();
        // an attachment that is not bound with its document is a paper of its own
        if (LineKind.of(lines.peek()) != LineKind.ATTACHMENT_START) {
            title();
            addressee();
        }
        for (lines.skipBlank(); lines.more(); lines.skipBlank()) {
            block();
        }
        imprint();
        return blocks;
    }

    private void title() throws OfficialTextException {
        lines.skipBlank();
        List<String> title = new ArrayList<>();
        List<String> under = new ArrayList<>();
        while (!lines.peek().isEmpty() && !lines.peek().matches(".*[：。；，]")) {
            LineKind kind = LineKind.of(lines.peek());
            if (!title.isEmpty() && (kind == LineKind.BRACKETED || lines.peek().startsWith("——"))) {
                under.add(lines.take());
            } else if (lines.peek().length() > LONGEST_TITLE) {
                throw lines.error("这里应是标题，这一行有%d个字，太长了。".formatted(lines.peek().length()));
            } else if (kind == LineKind.TEXT && under.isEmpty()) {
                title.add(lines.take());
            } else {
                break;
            }
        }
        if (title.isEmpty()) {
            throw lines.error("这里应是标题，标题末尾不加标点。");
        }
        blocks.add(new Block.Title(title));
        under.forEach(u -> blocks.add(new Block.Subtitle(u)));
    }

    private void addressee() {
        lines.skipBlank();
        String line = lines.peek();
        boolean addressed = line.endsWith("：") && !line.endsWith("如下：") && !line.contains("。");
        if (addressed && format != DocumentFormat.MINUTES && LineKind.of(line) == LineKind.TEXT) {
            blocks.add(new Block.Addressee(lines.take()));
        }
    }

    private void block() throws OfficialTextException {
        String line = lines.peek();
        LineKind kind = LineKind.of(line);
        switch (kind) {
            case BLANK -> lines.take();
            case RULE -> add(new Block.PageBreak());
            case TABLE_ROW -> blocks.add(TableText.parse(lines));
            case FIGURE -> add(new Block.Figure(line.substring("图：".length()).strip(), null));
            case ATTACHMENT_START -> attachment();
            case ATTACHMENT_NOTE -> attachmentNote();
            case ATTENDANCE -> attendance();
            case COPY -> copyTo = lines.take().substring("抄送：".length()).strip();
            case PRINTED -> printed();
            case DATE -> signOff("");
            case CHAPTER -> add(new Block.Heading(0, line, ""));
            case FIRST, SECOND, THIRD, FOURTH -> add(heading(line, kind.ordinal() - LineKind.FIRST.ordinal() + 1));
            case BRACKETED -> add(signed ? new Block.AddendumNote(line) : new Block.Paragraph(line));
            case TEXT -> text(line);
        }
    }

    private void add(Block block) {
        lines.take();
        blocks.add(block);
    }

    private void text(String line) {
        if (signs(line) && LineKind.of(lines.afterPeek()) == LineKind.DATE) {
            lines.take();
            lines.skipBlank();
            signOff(line);
        } else if (tabular() && LineKind.of(lines.afterPeek()) == LineKind.TABLE_ROW) {
            add(new Block.TableNote(line));
        } else {
            add(new Block.Paragraph(line));
        }
    }

    /// Whether a line may be a sign-off: an organ's name, or those of several parted by bars.
    private static boolean signs(String line) {
        return !line.matches(".*[，。；：、！？]")
                && FrontLines.barred(line).stream().allMatch(o -> o.codePointCount(0, o.length()) <= LONGEST_ORGAN);
    }

    private boolean tabular() {
        return format == DocumentFormat.TABLE || format == DocumentFormat.LANDSCAPE_TABLE;
    }

    private void signOff(String organ) {
        blocks.add(new Block.SignOff(FrontLines.barred(organ), lines.take(), seal));
        signed = true;
    }

    static Block heading(String line, int level) {
        if (line.matches(".*[；，：]") && !line.contains("。")) {
            return new Block.Paragraph(line);
        }
        int stop = line.indexOf('。') + 1;
        boolean whole = stop == 0 || stop == line.length();
        return whole ? new Block.Heading(level, line, "") : new Block.Heading(level, line.substring(0, stop), line.substring(stop));
    }

    private void attachment() throws OfficialTextException {
        boolean landscape = lines.peek().endsWith("（横排）");
        String label = lines.take().replace("（横排）", "").replaceAll("\\s", "");
        blocks.add(new Block.AttachmentStart(label, landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT));
        signed = false;
        lines.skipBlank();
        if (LineKind.of(lines.peek()) == LineKind.TEXT && !lines.peek().matches(".*[：。；，]")) {
            title();
        }
    }

    private void attachmentNote() {
        List<String> names = new ArrayList<>();
        names.add(name(lines.take().substring("附件：".length())));
        while (names.size() > 0 && lines.peek().matches((names.size() + 1) + "[.．].+")) {
            names.add(name(lines.take()));
        }
        blocks.add(new Block.AttachmentNote(names));
    }

    private static String name(String line) {
        return line.replaceFirst("^\\s*\\d{1,2}[.．]\\s*", "").strip();
    }

    private void attendance() throws OfficialTextException {
        if (format != DocumentFormat.MINUTES) {
            add(new Block.Paragraph(lines.peek()));
            return;
        }
        String line = lines.peek();
        add(new Block.MinutesAttendance(line.substring(0, 2), line.substring(3).strip()));
    }

    private void printed() throws OfficialTextException {
        if (lines.peek().indexOf('|') < 0) {
            throw lines.error("“印发：”后要写“机关|日期”，中间用竖线隔开。");
        }
        printed = lines.take().substring("印发：".length());
    }

    /// 版记 stands at the foot of the last page, behind the attachments (7.4).
    private void imprint() {
        if (!copyTo.isEmpty() || !printed.isEmpty()) {
            int bar = printed.indexOf('|');
            String issuer = bar < 0 ? "" : printed.substring(0, bar).strip();
            String date = bar < 0 ? "" : printed.substring(bar + 1).strip().replaceFirst("印发$", "");
            blocks.add(new Block.Imprint(copyTo, issuer, date));
        }
    }
}

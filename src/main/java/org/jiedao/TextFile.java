package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.hint.Mended;
import org.jiedao.document.hint.Mending;
import org.jiedao.document.hint.TextHint;
import org.jiedao.document.hint.WordingHints;
import org.jiedao.file.GivenFile;
import org.jiedao.rule.Clauses;

/// A plain text file, mended and read as a document, or the sentence that says why it is none.
sealed interface TextFile {
    /// A paper of a hundred pages and more.
    int MOST_BYTES = 200 << 10;

    /// What was `mended` on the way, and what wording the author should look at.
    record Read(Document document, List<TextHint> mended, List<TextHint> advice) implements TextFile {}

    record Refused(String sentence) implements TextFile {}

    static TextFile of(Path text, DocumentFormat format) throws IOException {
        if (!Files.exists(text)) {
            return new Refused("没有找到文本文件 " + text + "，没有生成文件。请核对路径。");
        }
        return switch (GivenFile.text(text, MOST_BYTES)) {
            case GivenFile.Text.Refused(String why) ->
                new Refused(why + "，没有生成文件。文稿要是 UTF-8 纯文本（可以用记事本另存），太长的分成几份。");
            case GivenFile.Text.Read(String written) -> parsed(text, written, format);
        };
    }

    private static TextFile parsed(Path text, String written, DocumentFormat format) throws IOException {
        try {
            Clauses clauses = Clauses.shipped();
            Mended mended = new Mending(clauses).mend(written, format);
            Document document = PicturesBeside.with(OfficialText.parse(mended.text(), format), text);
            return new Read(document, mended.hints(), new WordingHints(clauses).of(mended.text(), format));
        } catch (OfficialTextException unreadable) {
            return new Refused(text.getFileName() + " " + unreadable.getMessage() + "没有生成文件，请改正后再试。");
        } catch (PicturesBeside.NoPicture unreadable) {
            return new Refused(unreadable.getMessage() + "，没有生成文件。请换一张 PNG 图片再试。");
        }
    }
}

package org.jiedao;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import org.jiedao.rule.Clauses;

/// A plain text file, mended and read as a document, or the sentence that says why it is none.
sealed interface TextFile {
    /// What was `mended` on the way, and what wording the author should look at.
    record Read(Document document, List<TextHint> mended, List<TextHint> advice) implements TextFile {}

    record Refused(String sentence) implements TextFile {}

    static TextFile of(Path text, DocumentFormat format) throws IOException {
        if (!Files.isRegularFile(text)) {
            return new Refused("没有找到文本文件 " + text + "，没有生成文件。请核对路径。");
        }
        try {
            Clauses clauses = Clauses.shipped();
            Mended mended = new Mending(clauses).mend(Files.readString(text), format);
            Document document = PicturesBeside.with(OfficialText.parse(mended.text(), format), text);
            return new Read(document, mended.hints(), new WordingHints(clauses).of(mended.text(), format));
        } catch (OfficialTextException unreadable) {
            return new Refused(text.getFileName() + " " + unreadable.getMessage() + "没有生成文件，请改正后再试。");
        } catch (CharacterCodingException otherCharset) {
            return new Refused(text.getFileName() + " 不是 UTF-8 文本，没有生成文件。请用记事本另存为 UTF-8 后再试。");
        }
    }
}

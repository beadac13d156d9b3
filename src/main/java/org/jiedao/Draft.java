package org.jiedao;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;

/// A plain text file read as a document, or the sentence that says why it is none.
sealed interface Draft {
    record Read(Document document) implements Draft {}

    record Refused(String sentence) implements Draft {}

    static Draft of(Path text, DocumentFormat format) throws IOException {
        if (!Files.isRegularFile(text)) {
            return new Refused("没有找到文本文件 " + text + "，没有生成文件。请核对路径。");
        }
        try {
            return new Read(OfficialText.parse(Files.readString(text), format));
        } catch (OfficialTextException unreadable) {
            return new Refused(text.getFileName() + " " + unreadable.getMessage() + "没有生成文件，请改正后再试。");
        } catch (CharacterCodingException otherCharset) {
            return new Refused(text.getFileName() + " 不是 UTF-8 文本，没有生成文件。请用记事本另存为 UTF-8 后再试。");
        }
    }
}

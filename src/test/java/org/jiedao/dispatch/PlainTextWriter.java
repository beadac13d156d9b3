package org.jiedao.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentWriter;

/// Writes a document's words, so that tests of the register need no layout.
public final class PlainTextWriter implements DocumentWriter {
    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(document.texts().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
}

package org.jiedao.drafting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.file.GivenFile;
import org.jiedao.file.WholeFile;

/// A wording as a text file: written in UTF-8, read in whatever a Windows editor leaves behind.
public final class WordingFile {
    private static final int MOST_BYTES = 4 * EditWording.LONGEST;
    private static final List<Charset> OLDER = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private WordingFile() {}

    /// What became of reading a file.
    public sealed interface Outcome {
        record Read(String text) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public static Outcome read(Path file) throws IOException {
        return switch (GivenFile.read(file, MOST_BYTES)) {
            case GivenFile.Reading.Refused(String why) ->
                new Outcome.Refused(why + "，没有读入。模板是纯文本，一般只有几千字。");
            case GivenFile.Reading.Read(byte[] bytes) -> decoded(file, bytes);
        };
    }

    private static Outcome decoded(Path file, byte[] bytes) {
        for (Charset charset : marked(bytes)) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0 && !text.isBlank()) {
                    return new Outcome.Read(lines(text));
                }
            } catch (CharacterCodingException other) {
                // the next charset may read it
            }
        }
        return new Outcome.Refused("“" + file.getFileName() + "”是空的，或者不是文本文件，没有读入。请用记事本另存为 .txt 再试。");
    }

    private static List<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe) {
            return List.of(StandardCharsets.UTF_16);
        }
        return OLDER;
    }

    private static String lines(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Whole or not at all.
    public static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text);
    }
}

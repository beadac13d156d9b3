package org.jiedao.document.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;

/// A comparison is fair where both write the same.
class PeersTest {

    private static final WordWriter WORD = new WordWriter(FontCatalogue.bundled());

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), alike(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    /// POI's own calls give attributes in another order and say `on` where nothing means the same.
    private static String alike(String xml) {
        return Pattern.compile("<[\\w:]+ [^>]*>")
                .matcher(xml.replace("<w:keepNext w:val=\"on\"/>", "<w:keepNext/>"))
                .replaceAll(tag -> Matcher.quoteReplacement(
                        Stream.of(tag.group().split("[ />]+")).sorted().collect(Collectors.joining(" ", "", ">"))));
    }

    @Test
    void barePoiWritesEveryPartOfTheLetterAlike() throws IOException, OfficialTextException {
        Document document = Letters.document(123);
        byte[] ours = Papers.written(WORD, document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new BarePoi(ours).write(RecordedLetter.of(ours), document, out);

        assertEquals(parts(ours), parts(out.toByteArray()));
    }

    @Test
    void templateGivesTheTextOfTheLetter() throws IOException, OfficialTextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Letters.fill(Papers.written(WORD, Letters.template()), 123, out);

        assertEquals(PaperText.of(Letters.document(123)), PaperText.ofWord(out.toByteArray()));
        assertTrue(parts(out.toByteArray()).containsKey("word/footer2.xml"));
    }
}

package org.jiedao.document.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.hint.Mending;
import org.jiedao.rule.Clauses;

/// Official documents to measure typesetting by: the files beside this class, which hold the wording of five published
/// standards as it was found, half-width punctuation and all, and papers written for every awkward thing; and one short
/// paper whose sign-off comes to stand at each line of the page in turn.
public record Corpus(String name, DocumentFormat format, String text) {

    private static final int LONGEST_TAIL = 24;
    private static final Mending MENDING = new Mending(Clauses.shipped());

    @Override
    public String toString() {
        return name;
    }

    /// As the workbench reads it: mended first.
    public Document document() throws OfficialTextException {
        return OfficialText.parse(MENDING.mend(text, format).text(), format);
    }

    public static List<Corpus> all() throws IOException {
        return Stream.concat(files().stream(), signOffs().stream()).toList();
    }

    public static List<Corpus> files() throws IOException {
        List<Corpus> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                papers.add(new Corpus(name, format(name), Files.readString(file)));
            }
        }
        return papers;
    }

    private static Path folder() throws IOException {
        try {
            URI here = Objects.requireNonNull(Corpus.class.getResource("official-10-reply.txt")).toURI();
            return Objects.requireNonNull(Path.of(here).getParent());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static DocumentFormat format(String name) {
        return switch (name.substring(0, name.indexOf('-'))) {
            case "official" -> DocumentFormat.OFFICIAL;
            case "letter" -> DocumentFormat.LETTER;
            case "minutes" -> DocumentFormat.MINUTES;
            default -> DocumentFormat.PLAIN;
        };
    }

    /// With and without a seal, with and without a note of attachments and a note in brackets.
    static List<Corpus> signOffs() {
        List<Corpus> papers = new ArrayList<>();
        for (int lines = 0; lines <= LONGEST_TAIL; lines++) {
            String front = "发文机关标志：中共青禾街道工作委员会文件\n发文字号：青禾党工〔2026〕%d号\n印章：%s\n\n"
                    .formatted(lines + 30, lines % 2 == 0 ? "有" : "无");
            StringBuilder body = new StringBuilder("关于报送第%d期材料的通知\n\n各社区党组织：\n\n".formatted(lines + 1));
            body.append("请各社区党组织按照《材料报送办法》，于2026年7月31日前将上半年工作情况、下半年工作打算报街道党建工作办公室。");
            for (int line = 0; line < lines; line++) {
                body.append("\n第").append(line + 1).append(line % 5 == 4 ? "件材料要写明来源、数量、完成时限和责任人，由社区党组织书记审核签字后报送。" : "件材料由专人报送。");
            }
            body.append(lines % 3 == 0 ? "\n附件：1．材料清单\n2．报送表" : "");
            body.append("\n\n中共青禾街道工作委员会\n2026年7月1日\n");
            body.append(lines % 4 == 1 ? "\n（联系人：李喆，联系电话：0000-1234567）\n" : "");
            body.append(lines % 2 == 0 ? "\n抄送：中共青禾区委组织部。\n印发：青禾街道党建工作办公室|2026年7月1日\n" : "");
            papers.add(new Corpus("official-tail-%02d".formatted(lines), DocumentFormat.OFFICIAL, front + body));
        }
        return papers;
    }
}

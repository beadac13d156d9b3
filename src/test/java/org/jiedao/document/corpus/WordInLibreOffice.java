package org.jiedao.document.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;

/// Opens our Word files of the corpus in LibreOffice and compares its pages with those of our PDF. How to run it, and
/// what it found: README.md beside this file.
final class WordInLibreOffice {

    private static final double LEAST_EQUAL = 0.95;
    private static final Map<String, String> FACES = Map.of(
            "仿宋", "FandolFang",
            "楷体", "FandolKai",
            "黑体", "FandolHei",
            "方正小标宋简体", "FandolSong",
            "宋体", "Noto Serif SC Rare",
            "SimSun-ExtB", "Noto Serif SC Rare");

    private final Path folder;
    private int pages;
    private int equal;
    private int papers;
    private int equalCounts;
    private final List<String> differences = new ArrayList<>();

    private WordInLibreOffice(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException, OfficialTextException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/corpus"));
        String office = args.length > 1 ? args[1] : "soffice";
        WordInLibreOffice comparison = new WordInLibreOffice(folder);
        comparison.write();
        comparison.convert(office);
        for (Corpus corpus : Corpus.all()) {
            comparison.compare(corpus.name());
        }
        System.exit(comparison.report() ? 0 : 1);
    }

    private void write() throws IOException, OfficialTextException {
        FontCatalogue fonts = FontCatalogue.bundled();
        PdfWriter pdf = new PdfWriter(fonts);
        WordWriter word = new WordWriter(fonts);
        for (Corpus corpus : Corpus.all()) {
            Document document = corpus.document();
            Files.write(folder.resolve(corpus.name() + ".pdf"), Papers.written(pdf, document));
            Files.write(folder.resolve(corpus.name() + ".docx"), Papers.written(word, document));
        }
    }

    private void convert(String office) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("office").toString()));
        for (Corpus corpus : Corpus.all()) {
            command.add(folder.resolve(corpus.name() + ".docx").toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts().toString());
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException("LibreOffice ended with " + process.exitValue() + ", see office.log");
        }
    }

    /// The PDF's own faces under the names by which the Word file asks for those of Windows, so that what differs is not
    /// the fonts.
    private Path fonts() throws IOException {
        StringBuilder aliases = new StringBuilder();
        FACES.forEach((asked, given) -> aliases.append(
                "<match><test name=\"family\"><string>%s</string></test><edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>%s</string></edit></match>\n"
                        .formatted(asked, given)));
        Path fonts = Path.of("src/main/resources/org/jiedao/document/font").toAbsolutePath();
        return Files.writeString(folder.resolve("fonts.conf").toAbsolutePath(), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir>
                %s</fontconfig>
                """.formatted(fonts, folder.resolve("fontcache").toAbsolutePath(), aliases));
    }

    private void compare(String name) throws IOException {
        List<List<SetLine>> ours = SetPages.of(Files.readAllBytes(folder.resolve(name + ".pdf")));
        List<List<SetLine>> theirs = SetPages.of(Files.readAllBytes(folder.resolve("office/" + name + ".pdf")));
        papers++;
        if (ours.size() == theirs.size()) {
            equalCounts++;
        } else {
            differences.add(name + ": " + ours.size() + " pages, in LibreOffice " + theirs.size());
        }
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i).isEmpty()) {
                continue;
            }
            pages++;
            String our = first(ours.get(i));
            String their = i < theirs.size() ? first(theirs.get(i)) : "";
            if (our.equals(their)) {
                equal++;
            } else {
                differences.add(name + " page " + (i + 1) + ": " + our + " | " + their);
            }
        }
    }

    private static String first(List<SetLine> page) {
        return page.isEmpty() ? "" : page.getFirst().text();
    }

    private boolean report() {
        differences.forEach(System.out::println);
        System.out.printf("%d papers, %d with the same page count; %d portrait pages, %d with the same first line (%.1f %%)%n",
                papers, equalCounts, pages, equal, 100.0 * equal / pages);
        return equalCounts == papers && equal >= LEAST_EQUAL * pages;
    }
}

package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.dispatch.PaperName;
import org.jiedao.dispatch.RenderedFiles;
import org.jiedao.document.Book;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.Uncovered;
import org.jiedao.wording.Filled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Binds plain texts as one book.
@Command(name = "book", description = "把几份文稿编成一册：封面、目录、连续页码，生成 Word 和 PDF，两份都成才留下。")
final class BookCommand extends ChineseCommand {
    private static final Pattern FORMAT_IN_NAME = Pattern.compile(".*（(.+)）\\.[^.]*");

    @Parameters(
            arity = "1..*",
            paramLabel = "文稿或文件夹",
            description = "UTF-8 纯文本，按先后编入；文件夹表示其中全部文本文件，按文件名先后。格式写在文件名末尾的括号里，如“议程（普通）”，不写按普通")
    private List<Path> texts = List.of();

    @Option(names = "--title", required = true, paramLabel = "题名", description = "封面题名，也是文件名；要在哪里分行，就在哪里写竖线 |")
    private String title;

    @Option(names = "--organ", paramLabel = "机关", description = "封面上的机关", defaultValue = "")
    private String organ;

    @Option(names = "--date", paramLabel = "日期", description = "封面上的日期，照写，如 2026年7月", defaultValue = "")
    private String date;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹；同名文件会被替换")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (titleLines().isEmpty()) {
            return refuse("封面题名是空的，没有生成文件。请在 --title 后写题名。");
        }
        List<Document> parts = new ArrayList<>();
        for (Path text : files()) {
            DocumentFormat format = format(text);
            if (format == DocumentFormat.CERTIFICATE) {
                return refuse(text.getFileName() + " 是证书，不能编入册，没有生成文件。请去掉它再试。");
            }
            switch (TextFile.of(text, format)) {
                case TextFile.Read read -> parts.add(read.document());
                case TextFile.Refused refused -> {
                    return refuse(refused.sentence());
                }
            }
        }
        return parts.isEmpty()
                ? refuse("没有找到文本文件，没有生成文件。请核对路径。")
                : write(new Book(titleLines(), organ.strip(), date.strip(), parts));
    }

    private List<String> titleLines() {
        return Stream.of(title.split("[|｜]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path text : texts) {
            if (Files.isDirectory(text)) {
                try (Stream<Path> inside = Files.list(text)) {
                    inside.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(text);
            }
        }
        return files;
    }

    /// Brackets that name no format belong to the title.
    private static DocumentFormat format(Path text) {
        Matcher named = FORMAT_IN_NAME.matcher(text.getFileName().toString());
        return named.matches() ? DocumentFormat.named(named.group(1)).orElse(DocumentFormat.PLAIN) : DocumentFormat.PLAIN;
    }

    private int write(Book book) throws IOException {
        FontCatalogue fonts = Wiring.fontsHere();
        Document whole = book.whole(book.parts().stream().map(part -> 1).toList());
        List<Uncovered> uncovered = fonts.uncovered(whole);
        if (!uncovered.isEmpty()) {
            uncovered.forEach(character -> refuse(character.sentence()));
            return refuse("有" + uncovered.size() + "处没有字体能印，没有生成文件。请改用规范汉字后再试。");
        }
        new RenderedFiles(out, PaperName.of(book.title()))
                .write(book, Wiring.bookWriters(fonts))
                .forEach(file -> say(file.toString()));
        int missing = new Filled(String.join("\n", whole.texts().toList())).missing();
        if (missing > 0) {
            say("文稿里还有" + missing + "处" + Filled.MISSING + "，印发前请补全。");
        }
        return Cli.DONE;
    }
}

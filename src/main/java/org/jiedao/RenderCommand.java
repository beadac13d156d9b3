package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.dispatch.RenderedFiles;
import org.jiedao.document.CertificateSetting;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.Uncovered;
import org.jiedao.document.hint.TextHint;
import org.jiedao.wording.Filled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sets a plain text as an official document.
@Command(name = "render", description = "把纯文本排成公文：生成 Word 和 PDF，两份都成才留下。")
final class RenderCommand extends ChineseCommand {
    private static final String FORMATS = "文件、信函、纪要、普通、证书、表格 或 横表";

    @Parameters(paramLabel = "文本文件", description = "UTF-8 纯文本，写法和例子见 samples 文件夹")
    private Path text;

    @Option(names = "--format", required = true, paramLabel = "格式", description = "公文格式：" + FORMATS)
    private String format;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹；同名文件会被替换")
    private Path out;

    @Override
    public Integer call() throws IOException {
        var known = DocumentFormat.named(format);
        if (known.isEmpty()) {
            return refuse("没有“" + format + "”这种格式，没有生成文件。请用 " + FORMATS + "。");
        }
        return switch (TextFile.of(text, known.get())) {
            case TextFile.Read read -> write(read);
            case TextFile.Refused refused -> refuse(refused.sentence());
        };
    }

    private int write(TextFile.Read read) throws IOException {
        int done = write(read.document());
        if (done == Cli.DONE) {
            tell("已按标准修整" + read.mended().size() + "处：", read.mended());
            tell("另有" + read.advice().size() + "处用语请核对：", read.advice());
        }
        return done;
    }

    private void tell(String head, List<TextHint> hints) {
        if (!hints.isEmpty()) {
            say(head);
            hints.forEach(hint -> say("  " + hint.sentence()));
        }
    }

    private int write(Document document) throws IOException {
        FontCatalogue fonts = Wiring.fontsHere();
        List<Uncovered> uncovered = fonts.uncovered(document);
        if (!uncovered.isEmpty()) {
            uncovered.forEach(character -> refuse(text.getFileName() + "：" + character.sentence()));
            return refuse("有" + uncovered.size() + "处没有字体能印，没有生成文件。请改用规范汉字后再试。");
        }
        String name = text.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        new RenderedFiles(out, name)
                .write(document, Wiring.writers(fonts))
                .forEach(file -> say(file.toString()));
        CertificateSetting.warnings(document, fonts).forEach(this::say);
        int missing = new Filled(String.join("\n", document.texts().toList())).missing();
        if (missing > 0) {
            say("文稿里还有" + missing + "处" + Filled.MISSING + "，印发前请补全。");
        }
        return Cli.DONE;
    }
}

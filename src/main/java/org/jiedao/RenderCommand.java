package org.jiedao;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.UnprintableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sets a plain text as an official document.
@Command(name = "render", description = "把纯文本排成公文：生成 Word 和 PDF。")
final class RenderCommand extends ChineseCommand {
    @Parameters(paramLabel = "文本文件", description = "UTF-8 纯文本，写法见 README")
    private Path text;

    @Option(names = "--format", required = true, paramLabel = "文件|信函|纪要|普通", description = "公文格式")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹")
    private Path out;

    @Override
    public Integer call() throws IOException {
        var known = DocumentFormat.named(format);
        if (known.isEmpty()) {
            return refuse("没有“" + format + "”这种格式，没有生成文件。请用 文件、信函、纪要 或 普通。");
        }
        if (!Files.isRegularFile(text)) {
            return refuse("没有找到文本文件 " + text + "，没有生成文件。请核对路径。");
        }
        try {
            return write(OfficialText.parse(Files.readString(text), known.get()));
        } catch (OfficialTextException unreadable) {
            return refuse(text.getFileName() + " " + unreadable.getMessage() + "没有生成文件，请改正后再试。");
        } catch (MalformedInputException otherCharset) {
            return refuse(text.getFileName() + " 不是 UTF-8 文本，没有生成文件。请用记事本另存为 UTF-8 后再试。");
        }
    }

    private int write(Document document) throws IOException {
        String name = text.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Files.createDirectories(out);
        for (DocumentWriter writer : Wiring.writers(Wiring.fontsHere())) {
            Path file = out.resolve(name + "." + writer.fileExtension());
            Path staged = out.resolve(file.getFileName() + ".tmp");
            try {
                try (OutputStream stream = Files.newOutputStream(staged)) {
                    writer.write(document, stream);
                }
                Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (UnprintableException missing) {
                return refuse(text.getFileName() + "：" + missing.getMessage() + "没有生成文件。");
            } finally {
                Files.deleteIfExists(staged);
            }
            say(file.toString());
        }
        return Cli.DONE;
    }
}

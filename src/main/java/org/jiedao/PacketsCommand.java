package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.duty.MakePackets;
import org.jiedao.file.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The packets of a year, as the window makes them, and a copy of each where it is wanted.
@Command(
        name = "packets",
        description = "编一年的述职材料：每人一册（封面、目录、履职事实、出席、事项、述职报告、考核表、履职情况报告），"
                + "一个 PDF 双面打印，各部分另有 Word；登记在数据文件夹里，再复制一份到输出文件夹。")
final class PacketsCommand extends ChineseCommand {
    private static final int A_LINE_EACH = 10;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--year", required = true, paramLabel = "年度", description = "哪一年的述职，如 2025")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹；同名文件会被替换")
    private Path out;

    @Option(names = "--member", paramLabel = "姓名", description = "只编这个人的；默认编这一年列出的全部述职人")
    private @Nullable String member;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::make) : refuseWithoutData(data);
    }

    private int make(Wiring workbench) throws IOException {
        MakePackets.Done done = workbench.packets().make(year, Optional.ofNullable(member), this::at);
        if (done.made().isEmpty() && done.refused().isEmpty()) {
            return refuse(year + "年度没有列出" + (member == null ? "述职人" : "“" + member + "”") + "，没有编。请先在窗口“考核述职”的“述职”按“列出述职人”。");
        }
        Path root = workbench.database().folder().packets();
        for (MakePackets.Made made : done.made()) {
            copy(root, made);
        }
        done.refused().forEach(this::refuse);
        say("共" + (done.made().size() + done.refused().size()) + "人，编成" + done.made().size() + "人：" + out);
        return done.refused().isEmpty() ? Cli.DONE : Cli.REFUSED;
    }

    private void at(long done, long of) {
        if (done > 0 && done % A_LINE_EACH == 0) {
            warn("已编" + done + "人，共" + of + "人");
        }
    }

    /// File by file, each whole.
    private void copy(Path root, MakePackets.Made made) throws IOException {
        Path folder = made.file().getParent();
        Path target = out.resolve(root.toAbsolutePath().relativize(folder.toAbsolutePath()).toString());
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.sorted().toList();
        }
        for (Path file : files) {
            WholeFile.write(target.resolve(file.getFileName()), copy -> Files.copy(file, copy));
        }
        int open = made.packet().missing();
        say(made.name() + "　" + target + (open == 0 ? "" : "　待补" + open + "处")
                + (made.missing().isEmpty() ? "" : "　没有：" + String.join("、", made.missing())));
    }
}

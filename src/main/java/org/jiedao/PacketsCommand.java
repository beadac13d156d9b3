package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.duty.MakePackets;
import org.jiedao.file.Content;
import org.jiedao.file.StagedFolder;
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

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "输出文件夹；已有同名的写成 姓名(2)")
    private Path out;

    @Option(names = "--member", paramLabel = "姓名", description = "只编这个人的；默认编这一年列出的全部述职人")
    private @Nullable String member;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::make) : refuseWithoutData(data);
    }

    int make(Wiring workbench) throws IOException {
        MakePackets.Done done = workbench.paperwork().packets().make(year, Optional.ofNullable(member), this::at);
        if (done.made().isEmpty() && done.refused().isEmpty()) {
            return refuse(year + "年度没有列出" + (member == null ? "述职人" : "“" + member + "”") + "，没有编。请先在窗口“考核述职”的“述职”按“列出述职人”。");
        }
        List<Path> copied = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (MakePackets.Made made : done.made()) {
            copied.add(copy(made));
            try (PdfPages pages = new PdfPages(Files.readAllBytes(made.file()))) {
                said.addAll(pages.texts());
            }
        }
        if (!copied.isEmpty()) {
            workbench.database().disclosures().left(year + "年述职材料", copied, said.stream());
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

    /// Whole, beside what lies there.
    private Path copy(MakePackets.Made made) throws IOException {
        Path folder = made.file().getParent();
        Path body = folder.getParent();
        Map<String, Content> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.forEach(file -> files.put(String.valueOf(file.getFileName()), copy -> Files.copy(file, copy)));
        }
        Path target = out.resolve(String.valueOf(year))
                .resolve(String.valueOf(body.getFileName()))
                .resolve(made.folderName());
        Path there;
        try (StagedFolder staged = StagedFolder.in(out, files)) {
            there = staged.claim(target);
        }
        int open = made.packet().missing();
        say(made.name() + "　" + there + (open == 0 ? "" : "　待补" + open + "处")
                + (made.missing().isEmpty() ? "" : "　没有：" + String.join("、", made.missing()))
                + (made.unissued().isEmpty() ? "" : "　" + String.join("、", made.unissued())));
        return there;
    }
}

package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.duty.MakePackets;
import org.jiedao.sample.SampleYear;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.UpwardReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sample street's year of work without a window, through the same use cases.
@Command(name = "demo", description = "无界面办完虚构示例街道的一年，列出签发的文书。")
final class DemoCommand extends ChineseCommand {
    private static final int YEAR = 2025;
    private static final String REPORTS = "上报";

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "数据和文书写入这个文件夹（须为空或不存在）")
    private Path out;

    @Override
    public Integer call() throws IOException {
        return run(this, out);
    }

    /// 述职材料 of everybody who reported.
    private static void packets(ChineseCommand command, Wiring workbench) throws IOException {
        MakePackets.Done done = workbench.paperwork().packets().make(SampleYear.REPORTED, Optional.empty(), (_, _) -> {});
        if (!done.refused().isEmpty()) {
            throw new IllegalStateException(done.refused().getFirst());
        }
        command.say(SampleYear.REPORTED + "年度述职材料" + done.made().size() + "册");
        done.made().forEach(made -> command.say("　　" + made.file()));
    }

    static int run(ChineseCommand command, Path out) throws IOException {
        if (Folders.isOccupied(out)) {
            return command.refuse("文件夹 " + out + " 已有内容，什么也没有写入。请换一个空文件夹。");
        }
        return command.withWorkbench(new DataFolder(out), Sample.clock(), workbench -> {
            SampleYear.Done done = Sample.work(workbench);
            for (Issuance.Issued issued : done.papers()) {
                command.say(issued.entry().number() + "　" + issued.entry().matter().title());
                for (IssuedFile file : issued.entry().files()) {
                    command.say("　　" + workbench.papers().resolve(file.path()));
                }
            }
            command.say("会议材料汇编");
            done.book().forEach(file -> command.say("　　" + file));
            packets(command, workbench);
            command.say("上报的表格");
            return reports(command, workbench, out.resolve(REPORTS));
        });
    }

    /// Those of the year of which there are facts.
    private static int reports(ChineseCommand command, Wiring workbench, Path folder) throws IOException {
        ReportingWiring reporting = workbench.reporting();
        for (UpwardReport report : reporting.reports().all()) {
            ReportTable table = report.of(YEAR);
            Path target = folder.resolve(reporting.exporting().suggestedName(table));
            switch (reporting.exporting().export(table, target, (_, _) -> {})) {
                case ExportReport.Outcome.Exported(Path file, var _) -> command.say("　　" + file);
                case ExportReport.Outcome.Refused(String sentence) -> command.say("　　" + sentence);
            }
        }
        return Cli.DONE;
    }
}

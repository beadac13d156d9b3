package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.archive.Backups;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.PlannedRow;
import org.jiedao.transfer.Preview;
import org.jiedao.transfer.RosterPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a roster as the window does without a decision on single rows: what is doubtful is left.
@Command(name = "import", description = "导入花名册（.xlsx、.xls）：逐行说明新增、变更、存疑、拒绝。存疑的行不写入，请在窗口中逐行决定。")
final class ImportCommand extends ChineseCommand {
    @Parameters(paramLabel = "花名册", description = "Excel 工作簿")
    private Path file;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--dry-run", description = "只预览，不写入")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        return dryRun && !holdsData(data) ? previewInEmpty() : withWorkbench(data, this::read);
    }

    /// A preview before there is any register leaves none behind.
    private int previewInEmpty() throws IOException {
        Path nowhere = Files.createTempDirectory("jiedao-preview");
        try {
            return withWorkbench(nowhere, this::read);
        } finally {
            LogFile.stop();
            Folders.delete(nowhere);
        }
    }

    private int read(Wiring workbench) throws IOException {
        return switch (workbench.importRoster().preview(file)) {
            case Preview.Refused refused -> refuse(refused.sentence());
            case Preview.Ready ready -> take(workbench, ready.plan());
        };
    }

    private int take(Wiring workbench, RosterPlan plan) throws IOException {
        plan.report().forEach(this::say);
        if (dryRun) {
            say("以上是预览，没有写入。");
            return Cli.DONE;
        }
        workbench.database().backups().backUp(Backups.Reason.BEFORE_IMPORT);
        return switch (workbench.importRoster().confirm(plan, Choices.none())) {
            case ImportOutcome.Imported imported -> {
                say(imported.sentence());
                imported.left().stream().map(PlannedRow::sentence).forEach(this::say);
                yield Cli.DONE;
            }
            case ImportOutcome.Refused refused -> refuse(refused.sentence());
        };
    }
}

package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The way back from a damaged data file, which the window cannot open.
@Command(
        name = "restore",
        description = "从备份恢复：列出备份，恢复其中一份，或用一个完整备份、交接包接着办（另一台电脑上也行）。"
                + "现有数据文件原样留存在备份文件夹中。")
final class RestoreCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--backup", paramLabel = "文件名", description = "要恢复的备份；不写则只列出")
    private @Nullable String backup;

    @Parameters(arity = "0..1", paramLabel = "文件", description = "完整备份或交接包；数据文件夹可以还没有")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        if (file != null) {
            return restore(file);
        }
        if (!Files.isDirectory(data)) {
            return refuse("没有文件夹 " + data + "，什么也没有做。请核对路径。");
        }
        DataFolder folder = new DataFolder(data).create();
        List<Backup> backups = Database.backupsOf(folder);
        if (backup == null) {
            backups.forEach(each ->
                    say(each.file().getFileName() + "　" + each.reason().label() + "　" + each.bytes() + "字节"));
            say(backups.isEmpty() ? "没有备份：" + folder.backups() : "用 --backup 文件名 恢复其中一份。");
            return Cli.DONE;
        }
        for (Backup each : backups) {
            if (each.file().getFileName().toString().equals(backup)) {
                return restore(folder, each.file());
            }
        }
        return refuse("没有名为 " + backup + " 的备份，什么也没有改动。不带 --backup 可列出全部备份。");
    }

    private int restore(Path pack) throws IOException {
        if (backup != null) {
            return refuse("--backup 和文件只能写一样，什么也没有做。");
        }
        if (!Files.isRegularFile(pack)) {
            return refuse("没有文件 " + pack + "，什么也没有做。请核对路径。");
        }
        return restore(new DataFolder(data).create(), pack);
    }

    private int restore(DataFolder folder, Path found) throws IOException {
        return switch (Database.replaceBy(folder, found, root().clock())) {
            case Restoration.Restored restored -> {
                say("已恢复 " + found.getFileName() + "。" + restored.told());
                yield Cli.DONE;
            }
            case Restoration.Refused refused -> refuse(refused.sentence());
        };
    }
}

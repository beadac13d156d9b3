package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.archive.Backups.Held;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Everything in one file that another computer can restore.
@Command(name = "backup", description = "把全部登记和文件（文书、佐证、附件等）写成一个完整备份，读进另一个数据库核对过才算写成。不覆盖已有文件。")
final class BackupCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Option(names = "--to", required = true, paramLabel = "文件", description = "完整备份写在哪里；有同名文件时写成“名称(2)”")
    private Path target;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::write) : refuseWithoutData(data);
    }

    private int write(Wiring workbench) throws IOException {
        Whole whole = workbench.backing().exporting().write(target, Progress.UNSEEN);
        Held held = whole.held();
        say("已写好并核对：" + whole.file() + "，" + whole.bytes() + "字节，" + held.rows() + "条记录、" + held.files() + "个文件。");
        held.unread().forEach(file -> warn("没有读到，不在备份里：" + file));
        return held.unread().isEmpty()
                ? Cli.DONE
                : refuse("有" + held.unread().size() + "个文件没有读到（可能正被别的程序打开，或名称不能恢复），其余的都在备份里。");
    }
}

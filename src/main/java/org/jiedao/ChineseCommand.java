package org.jiedao;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiedao.archive.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command shares: its own `-h` in Chinese, and where to write.
@Command(
        sortOptions = false,
        versionProvider = Cli.Version.class,
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:完成", "1:被拒绝，或检查出问题（已说明原因）", "2:命令写得不对", "3:读写失败"})
abstract class ChineseCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    private boolean version;

    @Spec
    private CommandSpec spec;

    final Cli root() {
        return (Cli) spec.root().userObject();
    }

    final void say(String sentence) {
        out().println(sentence);
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// Opens a data folder for one piece of work and closes it again.
    final int withWorkbench(Path data, Work work) throws IOException {
        return withWorkbench(new DataFolder(data), root().clock(), work);
    }

    final int withWorkbench(DataFolder folder, Clock clock, Work work) throws IOException {
        return on(FolderOpening.of(folder, clock), folder, clock, work);
    }

    private int on(FolderOpening opening, DataFolder folder, Clock clock, Work work) throws IOException {
        return switch (opening) {
            case FolderOpening.Refused refused -> refuse(refused.sentence());
            case FolderOpening.Damaged damaged -> damaged(damaged.sentence());
            case FolderOpening.Locked locked -> {
                Optional<char[]> password = password();
                if (password.isEmpty()) {
                    yield refuse(locked.sentence() + "在控制台上运行会问密码，也可以加 --password-file 文件（第一行是密码）。");
                }
                FolderOpening again = FolderOpening.of(folder, clock, password.get());
                Arrays.fill(password.get(), '\0');
                yield again instanceof FolderOpening.Locked wrong ? refuse(wrong.sentence()) : on(again, folder, clock, work);
            }
            case FolderOpening.Opened opened -> {
                try (Wiring workbench = opened.workbench()) {
                    opened.notes().forEach(this::warn);
                    yield backedUp(workbench, work);
                }
            }
        };
    }

    /// What a command wrote is in a backup before it ends.
    private static int backedUp(Wiring workbench, Work work) throws IOException {
        Object before = workbench.database().edition();
        int code = work.on(workbench);
        if (!before.equals(workbench.database().edition())) {
            workbench.backing().atClose(BackupWiring.OF_COMMAND);
        }
        return code;
    }

    /// Empty where none was given and nobody can be asked. The caller overwrites it.
    final Optional<char[]> password() throws IOException {
        return TypedPassword.of(spec, "密码：");
    }

    /// The answer where the data file is damaged.
    int damaged(String sentence) {
        return refuse(sentence + "命令：jiedao restore --data 文件夹");
    }

    /// What a command does with the open workbench; answers the exit code.
    @FunctionalInterface
    interface Work {
        int on(Wiring workbench) throws IOException;
    }

    /// For commands that read: a mistyped path must not become a new, empty register.
    final boolean holdsData(Path folder) {
        return Files.exists(new DataFolder(folder).database());
    }

    final int refuseWithoutData(Path folder) {
        return refuse("文件夹 " + folder + " 里没有数据文件，什么也没有做。请核对路径。");
    }

    final int openWindow(DataFolder folder, Clock clock) throws IOException {
        if (!Display.isPresent()) {
            return refuse("这里没有显示器，窗口没有打开。请在桌面上运行，或用 -h 查看可以无界面运行的命令。");
        }
        return Window.open(folder, clock);
    }

    /// Beside what was asked for, so that it does not get into it.
    final void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }

    final int refuse(String sentence) {
        warn(sentence);
        return Cli.REFUSED;
    }
}

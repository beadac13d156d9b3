package org.jiedao;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import org.jiedao.archive.DataFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command line: the same use cases as the window, for support and automation.
@Command(
        name = "jiedao",
        description = "街道党建工作台：登记组织、人员、任期，按规范次序聘任，出公文。不带命令时打开窗口。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "[命令]",
        subcommands = {
            OpenCommand.class,
            SampleCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            PapersCommand.class,
            RenderCommand.class,
            BookCommand.class,
            PacketsCommand.class,
            OverprintCommand.class,
            CalibrationCommand.class,
            CheckCommand.class,
            RulesetsCommand.class,
            ComplianceCommand.class,
            ReportCommand.class,
            FillCommand.class,
            RollupCommand.class,
            BackupCommand.class,
            HandoverCommand.class,
            RestoreCommand.class
        })
final class Cli extends ChineseCommand {
    /// Exit codes, also printed by `-h`.
    static final int DONE = 0;

    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;
    /// What `check` answers where the data is not what was saved.
    static final int DAMAGED = 3;

    private final Clock clock;

    private Cli(Clock clock) {
        this.clock = clock;
    }

    static CommandLine commandLine(Clock clock) {
        CommandLine line = new CommandLine(new Cli(clock));
        TypedPassword.offer(line);
        line.setParameterExceptionHandler(Complaints::usage);
        line.setExecutionExceptionHandler(Complaints::failure);
        line.setUsageHelpLongOptionsMaxWidth(24);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        PrintWriter out = new PrintWriter(System.out, true, console());
        line.setOut(out);
        line.setErr(new PrintWriter(System.err, true, console()));
        return line;
    }

    /// A Chinese Windows console is not UTF-8; Java says what it is.
    private static Charset console() {
        return System.console() == null ? java.nio.charset.StandardCharsets.UTF_8 : System.console().charset();
    }

    Clock clock() {
        return clock;
    }

    @Override
    public Integer call() throws IOException {
        return openWindow(new DataFolder(DefaultFolder.path()), clock);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"街道党建工作台 " + App.version()};
        }
    }
}

package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks for damage: the data file, its manifest, references between records, the hash of every issued file and of every file of evidence.
@Command(
        name = "check",
        exitCodeList = {"0:完好", "1:没有打开，也没有检查（已说明原因）", "2:命令写得不对", "3:有损坏或不符（已逐条说明）"},
        description = "检查数据文件夹：数据库、校验清单、记录之间的引用、每份已签发文件、佐证、附件和留存的上报表格的校验值。")
final class CheckCommand extends ChineseCommand {
    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "数据文件夹")
    private Path data;

    @Override
    public Integer call() throws IOException {
        return holdsData(data) ? withWorkbench(data, this::check) : refuseWithoutData(data);
    }

    @Override
    int damaged(String sentence) {
        super.damaged(sentence);
        return Cli.DAMAGED;
    }

    private int check(Wiring workbench) throws IOException {
        List<String> problems = workbench.check().problems();
        if (problems.isEmpty()) {
            say("检查完成，没有发现问题：" + data);
            return Cli.DONE;
        }
        problems.forEach(this::say);
        warn("检查完成，发现" + problems.size() + "个问题，没有改动任何内容：" + data);
        return Cli.DAMAGED;
    }
}

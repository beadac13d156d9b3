package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.archive.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Opens the window.
@Command(name = "open", description = "打开窗口。")
final class OpenCommand extends ChineseCommand {
    @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹；不写则用本机默认文件夹")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        return openWindow(new DataFolder(data == null ? DefaultFolder.path() : data), root().clock());
    }
}

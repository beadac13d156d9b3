package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The main job for whoever has just cloned: the window on the sample street, or the same year of work without one.
@Command(name = "sample", description = "打开虚构的示例街道；没有显示器时，等于 demo。文件夹里上一次的示例会先清掉。")
final class SampleCommand extends ChineseCommand {
    /// Written into the folder so that only a sample is ever cleared.
    private static final String MARK = "示例数据.txt";

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "示例数据和文书写入这个文件夹")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!clear()) {
            return refuse("文件夹 " + out + " 里不是示例数据，什么也没有改动。请换一个文件夹。");
        }
        int done = DemoCommand.run(this, out);
        WholeFile.write(out.resolve(MARK), "这里是虚构的示例街道，重新运行 sample 时会整个清掉。\n");
        if (done != Cli.DONE || !Display.isPresent()) {
            return done;
        }
        return openWindow(new DataFolder(out), Sample.clock());
    }

    private boolean clear() throws IOException {
        if (!Files.exists(out)) {
            return true;
        }
        if (Folders.isOccupied(out) && !Files.exists(out.resolve(MARK))) {
            return false;
        }
        Folders.delete(out);
        return true;
    }
}

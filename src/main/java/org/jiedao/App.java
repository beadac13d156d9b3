package org.jiedao;

import java.nio.charset.Charset;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Starts the workbench: the window without arguments, otherwise the command line. Not a JavaFX application itself, so
/// that JavaFX may lie on the class path.
public final class App {
    private App() {}

    public static void main(String[] args) {
        if (!fileNamesMayBeChinese()) {
            System.err.println("系统的区域设置不支持中文文件名，没有启动。请把环境变量 LC_ALL 设为 C.UTF-8 后再试。");
            System.exit(Cli.FAILED);
        }
        System.exit(Cli.commandLine(Clock.systemDefaultZone()).execute(args));
    }

    /// Under the POSIX locale Java cannot name a file 聘书.docx.
    private static boolean fileNamesMayBeChinese() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.forName(encoding).newEncoder().canEncode("公文");
    }

    /// From the jar's manifest; a build directory has none.
    static String version() {
        @Nullable String version = App.class.getPackage().getImplementationVersion();
        return version == null ? "（开发中）" : version;
    }
}

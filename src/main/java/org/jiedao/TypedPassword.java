package org.jiedao;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The password on the command line: from a file or typed at the console, never an argument, which every process can read.
final class TypedPassword {
    private static final String OPTION = "--password-file";

    private TypedPassword() {}

    /// For every command that opens a data folder.
    static void offer(CommandLine line) {
        for (CommandLine each : line.getSubcommands().values()) {
            CommandSpec spec = each.getCommandSpec();
            if (spec.findOption("--data") != null && spec.findOption(OPTION) == null) {
                spec.addOption(OptionSpec.builder(OPTION)
                        .paramLabel("文件")
                        .type(Path.class)
                        .description("数据设了密码时，从这个文件的第一行读密码；不写则在控制台上问")
                        .build());
            }
        }
    }

    /// Empty where none was given and nobody can be asked. The caller overwrites it.
    static Optional<char[]> of(CommandSpec spec, String question) throws IOException {
        @Nullable OptionSpec option = spec.findOption(OPTION);
        @Nullable Path file = option == null ? null : option.getValue();
        if (file != null) {
            return Optional.of(firstLine(file));
        }
        @Nullable Console console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s", question));
    }

    private static char[] firstLine(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < chars.length() && chars.charAt(end) != '\n' && chars.charAt(end) != '\r') {
            end++;
        }
        // an editor of Windows begins the file with a mark
        int start = end > 0 && chars.charAt(0) == '\uFEFF' ? 1 : 0;
        char[] line = Arrays.copyOfRange(chars.array(), start, end);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(chars.array(), '\0');
        return line;
    }
}

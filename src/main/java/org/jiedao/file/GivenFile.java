package org.jiedao.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file that the user gave: what is wrong with it is told, and no more of it is read than is expected.
public final class GivenFile {
    private GivenFile() {}

    /// What became of reading one.
    public sealed interface Reading {
        record Read(byte[] bytes) implements Reading {}

        /// `why` names the file and says what is wrong with it, without a full stop.
        record Refused(String why) implements Reading {}
    }

    /// What became of reading one as text.
    public sealed interface Text {
        record Read(String text) implements Text {}

        /// As above.
        record Refused(String why) implements Text {}
    }

    /// Why it cannot be read; nothing where it can.
    public static Optional<String> objection(Path file, long most) throws IOException {
        String name = "“" + file.getFileName() + "”";
        if (Files.isDirectory(file)) {
            return Optional.of(name + "是文件夹，不是文件");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(Files.exists(file) ? name + "不是普通的文件" : "找不到文件" + name);
        }
        if (!Files.isReadable(file)) {
            return Optional.of(name + "不准读取");
        }
        return Files.size(file) > most ? Optional.of(name + "大于" + size(most)) : Optional.empty();
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + "兆字节" : (bytes >> 10) + "千字节";
    }

    public static Reading read(Path file, long most) throws IOException {
        Optional<String> objection = objection(file, most);
        if (objection.isPresent()) {
            return new Reading.Refused(objection.get());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            return bytes.length > most
                    ? new Reading.Refused("“" + file.getFileName() + "”大于" + size(most))
                    : new Reading.Read(bytes);
        }
    }

    /// As UTF-8.
    public static Text text(Path file, long most) throws IOException {
        return switch (read(file, most)) {
            case Reading.Refused(String why) -> new Text.Refused(why);
            case Reading.Read(byte[] bytes) -> decoded(file, bytes);
        };
    }

    private static Text decoded(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0
                    ? new Text.Read(text)
                    : new Text.Refused("“" + file.getFileName() + "”不是文本文件");
        } catch (CharacterCodingException other) {
            return new Text.Refused("“" + file.getFileName() + "”不是 UTF-8 文本");
        }
    }
}

package org.jiedao.secret;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jiedao.file.Content;

/// Seals content under a data key. The wrapped key goes along in the header, so that a sealed file opens by its password on
/// another computer, where no data folder has the key.
public final class Seal {
    /// How many bytes `isSealed` wants to see.
    public static final int START = 8;

    private final DataKey key;
    private final WrappedKey wrapped;

    public Seal(DataKey key, WrappedKey wrapped) {
        if (!wrapped.isOf(key)) {
            throw new IllegalArgumentException("the wrapped key is another's");
        }
        this.key = key;
        this.wrapped = wrapped;
    }

    /// What became of looking at a sealed stream.
    public sealed interface Opening {
        /// Reading it throws `DamagedSeal` where a chunk is not what was sealed.
        record Opened(InputStream content) implements Opening {}

        /// By the password that was in force when it was sealed, which may not be today's.
        record WrongPassword() implements Opening {}

        /// Whole, and sealed under another data key: its own password is needed.
        record OtherKey() implements Opening {}

        record Damaged() implements Opening {}
    }

    /// What `plain` writes, sealed. Where `plain` fails nothing that could pass for a whole was written.
    public Content around(Content plain) {
        return out -> {
            SealedOutput sealed = new SealedOutput(out, SealHeader.fresh(wrapped), key);
            plain.writeTo(sealed);
            sealed.finish();
        };
    }

    /// Whether a stream that begins so is a sealed one.
    public static boolean isSealed(byte[] start) {
        return SealHeader.isAt(start);
    }

    public static Opening open(InputStream in, DataKey key) throws IOException {
        return open(in, key, new char[0]);
    }

    /// By the key, or, where another's sealed it, by the password; an empty one is none.
    public static Opening open(InputStream in, DataKey key, char[] password) throws IOException {
        Optional<SealHeader> header = SealHeader.read(in);
        if (header.isEmpty()) {
            return new Opening.Damaged();
        }
        if (header.get().wrapped().isOf(key)) {
            return new Opening.Opened(new SealedInput(in, header.get(), key));
        }
        return password.length == 0 ? new Opening.OtherKey() : open(in, header.get(), password);
    }

    public static Opening open(InputStream in, char[] password) throws IOException {
        Optional<SealHeader> header = SealHeader.read(in);
        return header.isEmpty() ? new Opening.Damaged() : open(in, header.get(), password);
    }

    private static Opening open(InputStream in, SealHeader header, char[] password) {
        return switch (header.wrapped().unlock(password)) {
            case Unlocking.Unlocked(DataKey key) -> {
                try (key) {
                    yield new Opening.Opened(new SealedInput(in, header, key));
                }
            }
            case Unlocking.WrongPassword() -> new Opening.WrongPassword();
            case Unlocking.Damaged() -> new Opening.Damaged();
        };
    }
}

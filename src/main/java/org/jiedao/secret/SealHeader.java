package org.jiedao.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// The beginning of a sealed stream: mark 8, wrapped key 136, salt 32. Every chunk after it authenticates the whole of it.
final class SealHeader {
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;
    private static final byte[] MARK = "JDSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int NONCE = 12;
    private static final int LENGTH = MARK.length + WrappedKey.LENGTH + SALT;
    private static final int BITS = 8;

    private final byte[] bytes;
    private final WrappedKey wrapped;

    private SealHeader(byte[] bytes, WrappedKey wrapped) {
        this.bytes = bytes;
        this.wrapped = wrapped;
    }

    static SealHeader fresh(WrappedKey wrapped) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] bytes = Arrays.copyOf(MARK, LENGTH);
        System.arraycopy(wrapped.bytes(), 0, bytes, MARK.length, WrappedKey.LENGTH);
        System.arraycopy(salt, 0, bytes, LENGTH - SALT, SALT);
        return new SealHeader(bytes, wrapped);
    }

    static boolean isAt(byte[] start) {
        return start.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(start, MARK.length));
    }

    /// Empty where it is not what was written.
    static Optional<SealHeader> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (bytes.length < LENGTH || !isAt(bytes)) {
            return Optional.empty();
        }
        return WrappedKey.read(Arrays.copyOfRange(bytes, MARK.length, MARK.length + WrappedKey.LENGTH))
                .map(wrapped -> new SealHeader(bytes, wrapped));
    }

    byte[] bytes() {
        return bytes;
    }

    WrappedKey wrapped() {
        return wrapped;
    }

    SecretKey keyOf(DataKey key) {
        return key.forStream(Arrays.copyOfRange(bytes, LENGTH - SALT, LENGTH));
    }

    /// Its number and whether it is the last are in the nonce: no chunk passes for another, and none can be missing.
    Cipher chunk(int mode, SecretKey key, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce = java.nio.ByteBuffer.allocate(NONCE)
                .putLong(number)
                .putInt(last ? 1 : 0)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * BITS, nonce));
        cipher.updateAAD(bytes);
        return cipher;
    }
}

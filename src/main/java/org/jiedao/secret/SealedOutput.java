package org.jiedao.secret;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Seals what is written, chunk by chunk. Only `finish` writes the last chunk: what an exception cuts short stays open and
/// is never taken for a whole.
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final SealHeader header;
    private final SecretKey key;
    private final byte[] waiting = new byte[SealHeader.CHUNK];
    private int filled;
    private long number;

    SealedOutput(OutputStream out, SealHeader header, DataKey key) throws IOException {
        this.out = out;
        this.header = header;
        this.key = header.keyOf(key);
        out.write(header.bytes());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == waiting.length) {
                emit(false);
            }
            int some = Math.min(from + length - at, waiting.length - filled);
            System.arraycopy(bytes, at, waiting, filled, some);
            filled += some;
            at += some;
        }
    }

    void finish() throws IOException {
        emit(true);
        out.flush();
        java.util.Arrays.fill(waiting, (byte) 0);
    }

    private void emit(boolean last) throws IOException {
        try {
            out.write(header.chunk(Cipher.ENCRYPT_MODE, key, number, last).doFinal(waiting, 0, filled));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
        number++;
        filled = 0;
    }
}

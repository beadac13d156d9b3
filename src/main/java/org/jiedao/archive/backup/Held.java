package org.jiedao.archive.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jiedao.file.Sha256;

/// One part of a backup: as many bytes as the inventory says and not one more, with what they hash to.
final class Held extends FilterInputStream {
    private final MessageDigest digest = Sha256.digest();
    private long left;

    Held(InputStream in, long bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            left -= read;
            if (left < 0) {
                throw new Unusable("其中的内容比清单上写的长。");
            }
            digest.update(into, from, read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException("what is skipped is not hashed");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Reads what is left.
    boolean isWhole(String sha256) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return left == 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /// The next part follows in the same stream.
    @Override
    public void close() {}
}

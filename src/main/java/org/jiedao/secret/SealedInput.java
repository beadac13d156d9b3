package org.jiedao.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// What was sealed. Hands on nothing that was not authenticated; an end that is not the sealed end is a failure, not an end.
final class SealedInput extends InputStream {
    private final PushbackInputStream in;
    private final SealHeader header;
    private final SecretKey key;
    private byte[] chunk = new byte[0];
    private int at;
    private long number;
    private boolean last;

    SealedInput(InputStream in, SealHeader header, DataKey key) {
        this.in = new PushbackInputStream(in);
        this.header = header;
        this.key = header.keyOf(key);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        while (at == chunk.length && !last) {
            next();
        }
        if (at == chunk.length) {
            return length == 0 ? 0 : -1;
        }
        int some = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, from, some);
        at += some;
        return some;
    }

    private void next() throws IOException {
        byte[] sealed = in.readNBytes(SealHeader.CHUNK + SealHeader.TAG);
        int beyond = in.read();
        if (beyond >= 0) {
            in.unread(beyond);
        }
        try {
            chunk = header.chunk(Cipher.DECRYPT_MODE, key, number, beyond < 0).doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new DamagedSeal("加密的内容已损坏：第" + (number + 1) + "块与写入时不符，或后面缺少内容。");
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
        last = beyond < 0;
        number++;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

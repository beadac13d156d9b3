package org.jiedao.archive.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jiedao.secret.DamagedSeal;

/// What was sealed; where it is no longer what was sealed, it is as unusable as any other damaged file.
public final class Unsealed extends FilterInputStream {
    public Unsealed(InputStream content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (DamagedSeal damaged) {
            throw unusable(damaged);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (DamagedSeal damaged) {
            throw unusable(damaged);
        }
    }

    private static Unusable unusable(DamagedSeal damaged) {
        return new Unusable("文件已损坏。", damaged);
    }
}

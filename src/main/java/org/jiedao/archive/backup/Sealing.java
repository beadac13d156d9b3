package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import org.jiedao.file.Content;

/// What lies between the bytes of a backup or of a stored file and the disk: nothing, or a lock.
public interface Sealing {
    Sealing NONE = new Sealing() {
        @Override
        public Content seal(Content plain) {
            return plain;
        }

        @Override
        public InputStream open(InputStream sealed) {
            return sealed;
        }
    };

    Content seal(Content plain);

    InputStream open(InputStream sealed) throws IOException;

    /// Opens what this password opens too; an empty one is none.
    default Sealing with(char[] password) {
        return this;
    }
}

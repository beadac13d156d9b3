package org.jiedao.storage.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jiedao.file.Sha256;
import org.jspecify.annotations.Nullable;

/// SHA-256 over parts that cannot run into each other: each goes with its length, an absent one as such.
public final class PartsDigest {
    private static final String ABSENT = "-;";

    private final MessageDigest digest = Sha256.digest();

    PartsDigest add(@Nullable Object... parts) {
        return addAll(Arrays.asList(parts));
    }

    PartsDigest addAll(List<? extends @Nullable Object> parts) {
        for (Object part : parts) {
            String text = part == null ? ABSENT : part.toString().length() + ":" + part + ";";
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /// May be called once.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

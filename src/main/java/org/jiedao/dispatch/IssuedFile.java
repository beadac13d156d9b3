package org.jiedao.dispatch;

/// A file that left the register. `path` is relative to the folder of papers and uses `/`; the hash is in lower-case hex.
public record IssuedFile(String path, String sha256, long sizeBytes) {}

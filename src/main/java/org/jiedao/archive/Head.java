package org.jiedao.archive;

import java.time.LocalDateTime;

/// The newest link of the change log. Kept outside of the data file, it tells whether the end of the log was cut off.
public record Head(long number, String hash, LocalDateTime at) {}

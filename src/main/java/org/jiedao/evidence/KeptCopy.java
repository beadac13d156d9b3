package org.jiedao.evidence;

/// A file in the folder of evidence, by its name there.
public record KeptCopy(String file, String sha256) {}

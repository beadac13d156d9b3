package org.jiedao.archive.backup;

/// A backup that is perhaps sound and wants another password.
public final class Locked extends Unusable {
    private static final long serialVersionUID = 1L;

    public Locked(String sentence) {
        super(sentence);
    }
}

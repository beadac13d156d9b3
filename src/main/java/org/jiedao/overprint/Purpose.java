package org.jiedao.overprint;

/// What a preprinted sheet is for.
public enum Purpose {
    CERTIFICATE("聘书"),
    /// The first page of a document on paper with a preprinted red head: number, signer, title and addressee.
    RED_HEAD("红头文件首页");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

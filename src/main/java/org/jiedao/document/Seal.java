package org.jiedao.document;

/// How a document is made valid at its sign-off.
public enum Seal {
    /// 加盖印章 (7.3.5.1).
    ORGAN,
    /// 不加盖印章 (7.3.5.2).
    NONE,
    /// 加盖签发人签名章 (7.3.5.3): the sign-off's lines are the signers' titles.
    SIGNER
}

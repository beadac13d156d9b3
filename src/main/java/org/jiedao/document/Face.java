package org.jiedao.document;

/// The faces that GB/T 9704 names; which font serves one is decided in `document.font`.
public enum Face {
    /// 仿宋: the body.
    FANG("仿宋", "仿宋"),
    /// 楷体: second-level headings, the signer's name.
    KAI("楷体", "楷体"),
    /// 黑体: first-level headings, 密级, 附件.
    HEI("黑体", "黑体"),
    /// 小标宋: title and 发文机关标志.
    TITLE("小标宋", "方正小标宋简体"),
    /// 宋体: page numbers.
    SONG("宋体", "宋体");

    private final String label;
    private final String family;

    Face(String label, String family) {
        this.label = label;
        this.family = family;
    }

    /// As the standard calls it.
    public String label() {
        return label;
    }

    /// The family name as Chinese Word and WPS list it.
    public String family() {
        return family;
    }
}

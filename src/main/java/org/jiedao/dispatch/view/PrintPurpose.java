package org.jiedao.dispatch.view;

import org.jiedao.document.DocumentFormat;
import org.jiedao.document.preview.Duplex;

/// What is printed, since it decides which sides of the paper are.
public enum PrintPurpose {
    /// 公文 is printed on both sides (GB/T 9704—2012 6.2) and bound at the left.
    OFFICIAL(Duplex.LONG_EDGE, "公文双面印刷（GB/T 9704—2012 6.2），长边翻转，左侧装订。", "这台打印机不会自动双面：先打单数页，翻面再打双数页。"),
    CERTIFICATE(Duplex.ONE_SIDE, "聘书单面印，印在内芯的正面；不清楚纸怎么放，先用白纸打一张看方向。", ""),
    WORKING(Duplex.ONE_SIDE, "内部核对用，单面即可。", "");

    private final Duplex usual;
    private final String hint;
    private final String without;

    PrintPurpose(Duplex usual, String hint, String without) {
        this.usual = usual;
        this.hint = hint;
        this.without = without;
    }

    public static PrintPurpose of(DocumentFormat format) {
        return format == DocumentFormat.CERTIFICATE ? CERTIFICATE : OFFICIAL;
    }

    Duplex usual() {
        return usual;
    }

    /// What to know about the sides; `able` says whether the printer turns the sheet itself.
    String hint(boolean able) {
        return able ? hint : hint + without;
    }
}

package org.jiedao.overprint;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sizes to begin with. 8K is a size of the trade and differs from maker to maker: what counts is what was measured.
public enum TradeSize {
    A4_LANDSCAPE("A4 横放（297×210）", new SheetSize(297, 210)),
    A4("A4 竖放（210×297）", new SheetSize(210, 297)),
    A3_LANDSCAPE("A3 横放（420×297）", new SheetSize(420, 297)),
    A3("A3 竖放（297×420）", new SheetSize(297, 420)),
    K8_LANDSCAPE("8K 横放（约370×260，请量）", new SheetSize(370, 260)),
    K8("8K 竖放（约260×370，请量）", new SheetSize(260, 370)),
    MEASURED("按实际量得的填写", null);

    private final String label;
    private final @Nullable SheetSize size;

    TradeSize(String label, @Nullable SheetSize size) {
        this.label = label;
        this.size = size;
    }

    public String label() {
        return label;
    }

    public Optional<SheetSize> size() {
        return Optional.ofNullable(size);
    }

    public static TradeSize of(SheetSize size) {
        return Arrays.stream(values())
                .filter(trade -> trade.size().equals(Optional.of(size)))
                .findFirst()
                .orElse(MEASURED);
    }
}

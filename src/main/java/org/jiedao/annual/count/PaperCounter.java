package org.jiedao.annual.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// The papers of the year that are valid. The register is the whole street's, so they are counted for the street alone.
record PaperCounter(DispatchRegister register) implements YearCounter {
    private static final String PIECES = "件";

    @Override
    public String group() {
        return "发文";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        if (!scope.wholeStreet()) {
            return Optional.of(List.of());
        }
        List<Item> all = new ArrayList<>();
        Map<Paper.Kind, List<Item>> kinds = new EnumMap<>(Paper.Kind.class);
        for (DispatchEntry entry : register.entries().reversed()) {
            if (!entry.isVoid() && scope.span().contains(entry.matter().issuedOn())) {
                Item item = new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id())
                        .item(entry.number() + "　" + entry.matter().title());
                all.add(item);
                kinds.computeIfAbsent(entry.matter().paper().kind(), _ -> new ArrayList<>()).add(item);
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<YearLine> lines = new ArrayList<>(List.of(YearLine.of("签发文书", PIECES, all)));
        kinds.forEach((kind, items) -> lines.add(YearLine.of("其中：" + kind.label(), PIECES, items)));
        return Optional.of(lines);
    }
}

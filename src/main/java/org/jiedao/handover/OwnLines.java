package org.jiedao.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingStore;

/// The numbers of papers that go on, what the street settled for itself, where everything lies, and how much there is.
record OwnLines(HandedOver handed) {
    Fields onto(Fields fields) {
        new Lines(numbers()).onto(fields, "文号");
        new Lines(new TreeMap<>(handed.own().practice().get().values())
                        .entrySet().stream()
                                .map(one -> new Fields().put("口径", one.getKey()).put("取值", one.getValue()))
                                .toList())
                .onto(fields, "口径");
        new Lines(wordings()).onto(fields, "用语");
        new Lines(handed.own().places().get().stream()
                        .map(place -> new Fields().put("什么", place.what()).put("在哪里", place.where()))
                        .toList())
                .onto(fields, "存放");
        return new Lines(handed.own().counts().get().stream()
                        .filter(count -> count.records() > 0)
                        .map(count -> new Fields()
                                .put("登记", count.what())
                                .put("条数", String.valueOf(count.records())))
                        .toList())
                .onto(fields, "数目");
    }

    /// The last of each 字 in the newest of its years: a further paper gets the one after.
    private List<Fields> numbers() {
        Map<String, List<DispatchEntry>> byPrefix = new TreeMap<>();
        handed.work().papers().entries().forEach(entry -> byPrefix.computeIfAbsent(
                        entry.number().prefix(), _ -> new ArrayList<>())
                .add(entry));
        return byPrefix.values().stream().map(OwnLines::number).toList();
    }

    private static Fields number(List<DispatchEntry> entries) {
        DispatchEntry last = entries.stream()
                .max(Comparator.comparing((DispatchEntry entry) -> entry.number().year())
                        .thenComparing(entry -> entry.number().sequence()))
                .orElseThrow();
        int year = last.number().year();
        long voided = entries.stream()
                .filter(entry -> entry.number().year() == year && entry.isVoid())
                .count();
        return new Fields()
                .put("文号", last.number().toString())
                .put("题名", last.matter().title())
                .put("日期", ChineseDate.compact(last.matter().issuedOn()))
                .put("作废", String.valueOf(voided));
    }

    private List<Fields> wordings() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Paper paper : Paper.values()) {
            labels.putIfAbsent(paper.template(), paper.label());
        }
        List<Fields> lines = new ArrayList<>();
        labels.forEach((template, label) -> own(template)
                .ifPresent(version -> lines.add(new Fields()
                        .put("文书", label)
                        .put("保存", ChineseDate.compact(version.savedAt().toLocalDate()))
                        .put(
                                "版数",
                                String.valueOf(handed.own().wordings().versions(template).size())))));
        return lines;
    }

    private Optional<WordingStore.Version> own(String template) {
        return handed.own().wordings().newest(template).filter(WordingStore.Version::own);
    }
}

package org.jiedao.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.Span;

/// Facts as `rules.txt` writes them: `名单 兼职委员 5；事项 月碰头 2026-01-31`.
final class WrittenFacts implements Facts {
    private static final Item SELF = new Item("self", "本组织");

    private Span life = Span.since(LocalDate.of(2020, 1, 1));
    private final Map<String, List<String[]>> lines = new HashMap<>();
    private final Map<String, String> practice = new HashMap<>();

    WrittenFacts(String text) {
        for (String part : text.strip().split("；")) {
            if (!part.equals("—")) {
                take(part.strip().split("\\s+"));
            }
        }
    }

    private void take(String[] cells) {
        switch (cells[0]) {
            case "存续" -> life = span(cells[1]);
            case "口径" -> practice.put(cells[1].split("＝")[0].replace('_', ' '), cells[1].split("＝")[1]);
            default ->
                lines.computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
                        .add(Arrays.copyOfRange(cells, 2, cells.length));
        }
    }

    Practice practice() {
        return new Practice(practice);
    }

    @Override
    public Span life() {
        return life;
    }

    @Override
    public Optional<Boolean> state(String state) {
        return first("状态 " + state).map(cells -> cells[0].equals("是"));
    }

    @Override
    public Optional<List<Item>> list(String list) {
        return first("名单 " + list).map(cells -> {
            if (cells.length == 0) {
                return List.of();
            }
            return cells[0].matches("\\d+")
                    ? IntStream.range(0, Integer.parseInt(cells[0]))
                            .mapToObj(i -> new Item("n" + i, "第" + i))
                            .toList()
                    : Stream.of(cells[0].split("、")).map(WrittenFacts::item).toList();
        });
    }

    @Override
    public Optional<List<Dated>> events(String event) {
        return first("事项 " + event).map(cells -> Stream.of(cells)
                .flatMap(WrittenFacts::days)
                .map(day -> new Dated(item(event + day), day))
                .toList());
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        return each("程序 " + procedure, cells -> {
            Map<String, LocalDate> steps = new HashMap<>();
            for (String cell : cells) {
                int date = cell.length() - "2026-01-01".length();
                steps.put(cell.substring(0, date), LocalDate.parse(cell.substring(date)));
            }
            return new Course(item(procedure), steps);
        });
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        String key = (split.each() == null ? "" : split.each() + "/") + split.part() + "/" + split.whole();
        return each("比例 " + key, cells -> {
            String[] numbers = cells[1].split("/");
            return new Share(
                    item(cells[0]),
                    Long.parseLong(numbers[0]),
                    Long.parseLong(numbers[1]),
                    cells.length > 2 ? Long.parseLong(cells[2].substring(1)) : 0);
        });
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return each("具备 " + each + "/" + thing, cells -> {
            Span obliged = cells[1].equals("—") ? life : span(cells[1]);
            return isUnknown(cells)
                    ? Holding.unrecorded(item(cells[0]), obliged)
                    : new Holding(
                            item(cells[0]),
                            obliged,
                            Stream.of(cells).skip(2).flatMap(WrittenFacts::days).toList());
        });
    }

    @Override
    public Optional<List<Holder>> holders(String post) {
        return each(
                "职务 " + post,
                cells -> isUnknown(cells)
                        ? Holder.unrecorded(item(cells[0]))
                        : new Holder(
                                item(cells[0]),
                                new HashSet<>(Arrays.asList(cells).subList(1, cells.length))));
    }

    @Override
    public Optional<List<Ending>> endings(String term) {
        return each("任期 " + term, cells -> new Ending(item(cells[0]), LocalDate.parse(cells[1])));
    }

    @Override
    public Optional<LocalDate> end(String parentTerm) {
        return first("届期 " + parentTerm).map(cells -> LocalDate.parse(cells[0]));
    }

    @Override
    public Optional<Long> amount(String amount) {
        return first("数额 " + amount).map(cells -> Long.parseLong(cells[0]));
    }

    @Override
    public Optional<List<Presence>> present(String set, Span within) {
        return first("清单 " + set)
                .map(cells -> List.of(new Presence(
                        SELF, life, cells.length == 0 ? new HashSet<>() : new HashSet<>(WordList.of(cells[0])))));
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return each(
                "清单 " + each + "/" + set,
                cells -> new Presence(
                        item(cells[0]),
                        life,
                        cells.length == 1 ? new HashSet<>() : new HashSet<>(WordList.of(cells[1]))));
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        return each(
                "属性 " + each + "/" + attribute,
                cells -> isUnknown(cells) ? Value.unrecorded(item(cells[0])) : new Value(item(cells[0]), cells[1]));
    }

    @Override
    public Optional<List<Amount>> amounts(String each, String attribute) {
        return each("数值 " + each + "/" + attribute, cells -> new Amount(item(cells[0]), Long.parseLong(cells[1])));
    }

    @Override
    public Optional<Attestation> attestation(String rule) {
        return first("佐证 " + rule)
                .map(cells -> new Attestation(item(cells[2]), cells[0], LocalDate.parse(cells[1]), cells[2]));
    }

    /// A line without more cells says that there is none.
    private <T> Optional<List<T>> each(String key, Function<String[], T> read) {
        return Optional.ofNullable(lines.get(key))
                .map(all ->
                        all.stream().filter(cells -> cells.length > 0).map(read).toList());
    }

    private Optional<String[]> first(String key) {
        return Optional.ofNullable(lines.get(key)).map(List::getFirst);
    }

    /// Of this one nobody wrote it down.
    private static boolean isUnknown(String[] cells) {
        return cells[cells.length - 1].equals("？");
    }

    /// `2026-01-10×9`: nine of them on one day.
    private static Stream<LocalDate> days(String cell) {
        String[] parts = cell.split("×");
        return Collections.nCopies(parts.length == 1 ? 1 : Integer.parseInt(parts[1]), LocalDate.parse(parts[0]))
                .stream();
    }

    private static Item item(String name) {
        return new Item(name, name);
    }

    private static Span span(String text) {
        String[] days = text.split("至");
        LocalDate from = LocalDate.parse(days[0]);
        return days.length == 1 ? Span.since(from) : new Span(from, LocalDate.parse(days[1]));
    }
}

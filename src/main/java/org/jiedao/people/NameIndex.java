package org.jiedao.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A long list made ready to be searched by the names of what is in it, as long as it is the same list: a hundred thousand
/// names are looked through while a key goes down.
public final class NameIndex<T> {
    private final Function<T, List<String>> names;
    private Ready<T> ready = new Ready<>(List.of(), List.of(), new long[0], Map.of());

    /// `names` says by what each may be found.
    public NameIndex(Function<T, List<String>> names) {
        this.names = names;
    }

    /// `signs` are those of all names of an item: side by side, for most items are passed over by them alone.
    private static final class Ready<T> {
        private final List<T> items;
        private final List<ReadName[]> read;
        private final long[] signs;
        private final Map<String, ReadName> names;

        private Ready(List<T> items, List<ReadName[]> read, long[] signs, Map<String, ReadName> names) {
            this.items = items;
            this.read = read;
            this.signs = signs;
            this.names = names;
        }

        private boolean matches(int at, NameMatch match) {
            if (!match.mayBe(signs[at])) {
                return false;
            }
            for (ReadName name : read.get(at)) {
                if (match.matches(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// In the order of the list, and found no sooner than somebody asks for the next. Of another list only the names that
    /// were not in the last one are read.
    public Stream<T> find(List<T> items, NameMatch match) {
        Ready<T> now = ready(items);
        return IntStream.range(0, items.size())
                .filter(at -> now.matches(at, match))
                .mapToObj(items::get);
    }

    private synchronized Ready<T> ready(List<T> items) {
        if (ready.items != items) {
            ready = read(items);
        }
        return ready;
    }

    private Ready<T> read(List<T> items) {
        Map<String, ReadName.Letter> known = new HashMap<>();
        Map<String, ReadName> before = ready.names;
        Map<String, ReadName> same = new HashMap<>();
        Function<String, ReadName> reading = name -> {
            ReadName kept = before.get(name);
            return kept == null ? ReadName.of(name, known) : kept;
        };
        List<ReadName[]> read = items.stream()
                .map(item -> names.apply(item).stream()
                        .map(name -> same.computeIfAbsent(name, reading))
                        .toArray(ReadName[]::new))
                .toList();
        long[] signs = read.stream()
                .mapToLong(one -> Arrays.stream(one).mapToLong(ReadName::signs).reduce(0, (some, more) -> some | more))
                .toArray();
        return new Ready<>(items, read, signs, same);
    }
}

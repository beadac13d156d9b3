package org.jiedao.people;

import java.util.ArrayList;
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
    private Ready<T> ready = new Ready<>(List.of(), new int[1], new ReadName[0], new long[0]);

    /// `names` says by what each may be found.
    public NameIndex(Function<T, List<String>> names) {
        this.names = names;
    }

    /// The names of the item at `at` are those from `starts[at]` on, up to the next's; `signs` are those of all of them: side
    /// by side, for most items are passed over by them alone.
    private static final class Ready<T> {
        private final List<T> items;
        private final int[] starts;
        private final ReadName[] read;
        private final long[] signs;

        private Ready(List<T> items, int[] starts, ReadName[] read, long[] signs) {
            this.items = items;
            this.starts = starts;
            this.read = read;
            this.signs = signs;
        }

        private boolean matches(int at, NameMatch match) {
            if (!match.mayBe(signs[at])) {
                return false;
            }
            for (int name = starts[at]; name < starts[at + 1]; name++) {
                if (match.matches(read[name])) {
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
        Map<String, ReadName> same = new HashMap<>();
        for (ReadName name : ready.read) {
            same.put(name.plain(), name);
        }
        Map<String, ReadName.Letter> known = new HashMap<>();
        int[] starts = new int[items.size() + 1];
        long[] signs = new long[items.size()];
        List<ReadName> read = new ArrayList<>(items.size());
        for (int at = 0; at < items.size(); at++) {
            for (String name : names.apply(items.get(at))) {
                ReadName one = same.computeIfAbsent(name, _ -> ReadName.of(name, known));
                read.add(one);
                signs[at] |= one.signs();
            }
            starts[at + 1] = read.size();
        }
        return new Ready<>(items, starts, read.toArray(ReadName[]::new), signs);
    }
}

package org.jiedao.people;

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
    private Ready<T> ready = new Ready<>(List.of(), List.of());

    /// `names` says by what each may be found.
    public NameIndex(Function<T, List<String>> names) {
        this.names = names;
    }

    private record Ready<T>(List<T> items, List<ReadName[]> read) {
        boolean matches(int at, NameMatch match) {
            for (ReadName name : read.get(at)) {
                if (match.matches(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// In the order of the list, and found no sooner than somebody asks for the next. Only another list is read anew.
    public Stream<T> find(List<T> items, NameMatch match) {
        Ready<T> now = ready(items);
        return IntStream.range(0, items.size())
                .filter(at -> now.matches(at, match))
                .mapToObj(items::get);
    }

    private synchronized Ready<T> ready(List<T> items) {
        if (ready.items() != items) {
            Map<Integer, List<String>> known = new HashMap<>();
            Map<String, ReadName> same = new HashMap<>();
            ready = new Ready<>(
                    items,
                    items.stream()
                            .map(item -> names.apply(item).stream()
                                    .map(name -> same.computeIfAbsent(name, _ -> ReadName.of(name, known)))
                                    .toArray(ReadName[]::new))
                            .toList());
        }
        return ready;
    }
}

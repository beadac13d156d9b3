package org.jiedao.upward.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.sheet.ReportWriter;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.ReportTable.Column;
import org.jiedao.upward.ReportTable.Kind;
import org.jiedao.upward.rollup.RollUp.Conflict;
import org.jiedao.upward.rollup.RollUp.Entry;
import org.jiedao.upward.rollup.RollUp.State;

/// Decides which of several files count. Each street counts once: a repeated file is left out, of two that differ the one
/// exported last is taken, and where nobody can tell, neither.
public final class PutTogether {
    public static final String STREET = "街道";
    public static final String FILE = "来源文件";

    private final List<Incoming> files;
    private final List<String> expected;
    private final Map<Path, Entry> entries = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private PutTogether(List<Incoming> files, List<String> expected) {
        this.files = files;
        this.expected = expected;
    }

    /// `expected` names the streets that should report; empty where nobody says.
    public static RollUp of(Collection<Path> files, Collection<String> expected, ReportWriter.Progress progress)
            throws IOException {
        List<Incoming> read = new ArrayList<>();
        List<Path> once = List.copyOf(new LinkedHashSet<>(
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList()));
        for (Path file : once) {
            progress.at(read.size(), once.size());
            read.add(ReadStreet.of(file));
        }
        return new PutTogether(
                        read,
                        expected.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList())
                .put();
    }

    private RollUp put() {
        files.forEach(one -> {
            if (one instanceof Incoming.Unusable unusable) {
                refuse(unusable);
            }
        });
        List<Incoming.Sound> alike = alike(withoutRepeats(sound()));
        List<Incoming.Sound> taken = new ArrayList<>();
        alike.stream()
                .collect(Collectors.groupingBy(
                        one -> one.stamp().street(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(own -> newest(own).ifPresent(taken::add));
        taken.sort(Comparator.comparingInt(one -> place(one.stamp().street())));
        taken.forEach(one -> enter(one, State.TAKEN, ""));
        List<String> missing = expected.stream()
                .filter(street ->
                        taken.stream().noneMatch(one -> one.stamp().street().equals(street)))
                .toList();
        if (!expected.isEmpty()) {
            taken.stream()
                    .filter(one -> !expected.contains(one.stamp().street()))
                    .forEach(one -> conflict("名单以外的街道", one, "应报名单里没有这个街道，已计入；请核对名称是否写法不同"));
        }
        return new RollUp(table(taken), inOrder(), conflicts, missing);
    }

    private List<Incoming.Sound> sound() {
        return files.stream()
                .filter(Incoming.Sound.class::isInstance)
                .map(Incoming.Sound.class::cast)
                .toList();
    }

    private int place(String street) {
        int place = expected.indexOf(street);
        return place < 0 ? expected.size() : place;
    }

    private List<Entry> inOrder() {
        return files.stream().map(one -> entries.get(one.file())).toList();
    }

    private void refuse(Incoming.Unusable one) {
        entries.put(
                one.file(), new Entry(one.file(), one.sha256(), one.street(), "", 0, State.REFUSED, one.why()));
        conflicts.add(new Conflict("不能计入的文件", one.street(), name(one), one.why()));
    }

    private void enter(Incoming.Sound one, State state, String why) {
        entries.put(
                one.file(),
                new Entry(
                        one.file(),
                        one.sha256(),
                        one.stamp().street(),
                        one.of(),
                        one.rows().size(),
                        state,
                        why));
    }

    private void conflict(String kind, Incoming.Sound one, String told) {
        conflicts.add(new Conflict(kind, one.stamp().street(), name(one), told));
    }

    private static String name(Incoming one) {
        return String.valueOf(one.file().getFileName());
    }

    /// The first of those that say the same for the same street and time.
    private List<Incoming.Sound> withoutRepeats(List<Incoming.Sound> sound) {
        List<Incoming.Sound> kept = new ArrayList<>();
        for (Incoming.Sound one : sound) {
            Optional<Incoming.Sound> same = kept.stream()
                    .filter(other -> other.stamp().street().equals(one.stamp().street())
                            && other.of().equals(one.of())
                            && other.says(one))
                    .findFirst();
            same.ifPresentOrElse(
                    other -> enter(
                            one,
                            State.REPEATED,
                            "与“" + name(other) + "”" + (other.sha256().equals(one.sha256()) ? "是同一个文件" : "内容相同")),
                    () -> kept.add(one));
        }
        return kept;
    }

    /// Those of the report and time of most streets, and of these the ones with the columns of most.
    private List<Incoming.Sound> alike(List<Incoming.Sound> sound) {
        List<Incoming.Sound> sameTime = most(
                sound, Incoming.Sound::of, wanted -> "另一张报表或另一期", wanted -> "这次汇总的是" + wanted);
        return most(
                sameTime,
                one -> String.join(
                        "、",
                        one.stamp().columns().stream().map(Column::title).toList()),
                wanted -> "栏目不同",
                wanted -> "多数街道的栏目是：" + wanted);
    }

    private List<Incoming.Sound> most(
            List<Incoming.Sound> sound,
            Function<Incoming.Sound, String> by,
            Function<String, String> kind,
            Function<String, String> told) {
        Map<String, Long> counts = sound.stream().collect(Collectors.groupingBy(
                by,
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                        Collectors.mapping(one -> one.stamp().street(), Collectors.toSet()),
                        streets -> (long) streets.size())));
        Optional<String> wanted = counts.keySet().stream()
                .reduce((one, other) -> counts.getOrDefault(other, 0L) > counts.getOrDefault(one, 0L) ? other : one);
        if (wanted.isEmpty()) {
            return sound;
        }
        sound.stream().filter(one -> !by.apply(one).equals(wanted.get())).forEach(one -> {
            String why = "它是" + by.apply(one) + "；" + told.apply(wanted.get());
            enter(one, State.REFUSED, why);
            conflict(kind.apply(wanted.get()), one, why + "，没有计入");
        });
        return sound.stream().filter(one -> by.apply(one).equals(wanted.get())).toList();
    }

    /// Of the files of one street.
    private Optional<Incoming.Sound> newest(List<Incoming.Sound> own) {
        if (own.size() == 1) {
            return Optional.of(own.getFirst());
        }
        Comparator<Incoming.Sound> byTime = Comparator.comparing(one -> one.stamp().madeAt());
        List<Incoming.Sound> sorted = own.stream().sorted(byTime.reversed()).toList();
        String names = sorted.stream().map(PutTogether::name).collect(Collectors.joining("、"));
        String street = sorted.getFirst().stamp().street();
        if (byTime.compare(sorted.get(0), sorted.get(1)) == 0) {
            String why = "两份导出时间相同而内容不同，有一份导出以后改过，分不清哪份对";
            own.forEach(one -> enter(one, State.REFUSED, why));
            conflicts.add(new Conflict("同一街道几份不同", street, names, why + "，都没有计入，请向街道核实"));
            return Optional.empty();
        }
        Incoming.Sound taken = sorted.getFirst();
        sorted.stream().skip(1).forEach(one -> enter(one, State.SUPERSEDED, "计入的是“" + name(taken) + "”"));
        conflicts.add(new Conflict(
                "同一街道几份不同",
                street,
                names,
                "内容不同，只计入最后导出的“" + name(taken) + "”（"
                        + ChineseDate.format(taken.stamp().madeAt().toLocalDate()) + "）"));
        return Optional.of(taken);
    }

    private static Optional<ReportTable> table(List<Incoming.Sound> taken) {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Incoming.Sound first = taken.getFirst();
        List<Column> columns = Stream.of(
                        Stream.of(new Column(STREET, Kind.TEXT, false)),
                        first.stamp().columns().stream(),
                        Stream.of(new Column(FILE, Kind.TEXT, false)))
                .flatMap(Function.identity())
                .toList();
        List<ReportTable.Row> rows = taken.stream()
                .flatMap(one -> one.rows().stream().map(row -> row(one, row)))
                .toList();
        String covers = first.of() + "，" + taken.size() + "个街道";
        return Optional.of(
                new ReportTable(first.stamp().report() + "汇总", first.stamp().period(), covers, columns, rows));
    }

    private static ReportTable.Row row(Incoming.Sound of, ReportTable.Row row) {
        return new ReportTable.Row(
                Stream.of(
                                Stream.<Cell>of(new Cell.Text(of.stamp().street())),
                                row.cells().stream(),
                                Stream.<Cell>of(new Cell.Text(name(of))))
                        .flatMap(Function.identity())
                        .toList(),
                List.of());
    }
}

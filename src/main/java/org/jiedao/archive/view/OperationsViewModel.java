package org.jiedao.archive.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Act;
import org.jiedao.archive.ExportOperations;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations;
import org.jiedao.archive.Operations.Found;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// What was done, searched, a page at a time.
public final class OperationsViewModel {
    static final String EVERYBODY = "所有人";
    static final String EVERY_ACT = "全部类别";
    static final Operations.Sort EVERY_SORT = new Operations.Sort("", "全部记录");
    static final int A_PAGE = 100;

    private final Operations operations;
    private final ExportOperations exporting;
    private final Desk desk;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty(EVERYBODY);
    private final StringProperty act = new SimpleStringProperty(EVERY_ACT);
    private final ObjectProperty<Operations.Sort> sort = new SimpleObjectProperty<>(EVERY_SORT);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObservableList<String> people = FXCollections.observableArrayList(EVERYBODY);
    private final ObservableList<Operations.Sort> sorts = FXCollections.observableArrayList(EVERY_SORT);
    private final ObservableList<Operation> rows = FXCollections.observableArrayList();
    private final ObservableList<Touched> told = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper before = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper after = new ReadOnlyLongWrapper();
    private long offset;
    private boolean loaded;

    /// What was read at once.
    private record Read(List<String> people, List<Operations.Sort> sorts, Found found) {}

    public OperationsViewModel(Operations operations, ExportOperations exporting, Desk desk) {
        this.operations = operations;
        this.exporting = exporting;
        this.desk = desk;
        Stream.<Property<?>>of(text, by, act, sort, from, to).forEach(one -> one.addListener((_, _, _) -> toStart()));
    }

    StringProperty text() {
        return text;
    }

    StringProperty by() {
        return by;
    }

    /// By its label.
    StringProperty act() {
        return act;
    }

    ObjectProperty<Operations.Sort> sort() {
        return sort;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    ObservableList<String> people() {
        return people;
    }

    ObservableList<Operations.Sort> sorts() {
        return sorts;
    }

    static List<String> acts() {
        return Stream.concat(Stream.of(EVERY_ACT), Stream.of(Act.values()).map(Act::label)).toList();
    }

    /// The page shown, the newest first.
    public ObservableList<Operation> rows() {
        return rows;
    }

    /// What the one chosen changed.
    ObservableList<Touched> told() {
        return told;
    }

    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// How many stand on the pages before and after this one.
    ReadOnlyLongProperty before() {
        return before.getReadOnlyProperty();
    }

    ReadOnlyLongProperty after() {
        return after.getReadOnlyProperty();
    }

    private Sought sought() {
        Act wanted = Stream.of(Act.values())
                .filter(one -> one.label().equals(act.get()))
                .findAny()
                .orElse(null);
        String who = by.get() == null || by.get().equals(EVERYBODY) ? "" : by.get();
        String of = sort.get() == null ? "" : sort.get().code();
        return new Sought(text.get().strip(), who, from.get(), to.get(), wanted, of);
    }

    private void toStart() {
        offset = 0;
        if (loaded) {
            load();
        }
    }

    void older() {
        offset += A_PAGE;
        load();
    }

    void newer() {
        offset = Math.max(0, offset - A_PAGE);
        load();
    }

    /// Beside other work, since the user types while it is read.
    public void load() {
        loaded = true;
        Sought wanted = sought();
        long start = offset;
        desk.tasks()
                .beside()
                .run(
                        "读取操作记录",
                        _ -> new Read(operations.people(), operations.sorts(), operations.find(wanted, start, A_PAGE)),
                        read -> show(wanted, start, read),
                        cause -> desk.notices().failed("操作记录没有读出来，数据没有变。请再打开一次。", cause));
    }

    /// Something else may be looked for by now.
    private void show(Sought wanted, long start, Read read) {
        if (!wanted.equals(sought()) || start != offset) {
            return;
        }
        keep(people, EVERYBODY, read.people());
        keep(sorts, EVERY_SORT, read.sorts());
        rows.setAll(read.found().rows());
        told.clear();
        long all = read.found().all();
        before.set(start);
        after.set(Math.max(0, all - start - rows.size()));
        count.set(rows.isEmpty() ? "没有" : "第" + (start + 1) + "至" + (start + rows.size()) + "条，共" + all + "条");
    }

    /// A choice stays chosen while its list stays as it is.
    private static <T> void keep(ObservableList<T> list, T first, List<T> rest) {
        List<T> now = Stream.concat(Stream.of(first), rest.stream()).toList();
        if (!list.equals(now)) {
            rest.stream().filter(one -> !list.contains(one)).forEach(list::add);
        }
    }

    void choose(@Nullable Operation chosen) {
        told.clear();
        if (chosen != null) {
            desk.tasks()
                    .beside()
                    .run("读取改动内容", _ -> operations.told(chosen), told::setAll, cause -> desk.notices()
                            .failed("改动内容没有读出来，数据没有变。请再选一次。", cause));
        }
    }

    /// Everything that is looked for, not this page alone.
    void export() {
        Sought wanted = sought();
        desk.surroundings()
                .dialogs()
                .chooseTarget("操作记录.xlsx")
                .ifPresent(file -> desk.tasks().run(
                        "导出操作记录",
                        progress -> exporting.write(wanted, file, progress::at),
                        sentence -> {
                            desk.notices().done(sentence);
                            load();
                        },
                        cause -> desk.notices().failed("操作记录没有导出，" + file.getFileName() + "没有改动。请检查磁盘空间和是否被占用。", cause)));
    }
}

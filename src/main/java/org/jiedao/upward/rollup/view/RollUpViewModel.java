package org.jiedao.upward.rollup.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.PutTogether;
import org.jiedao.upward.rollup.RollUp;
import org.jspecify.annotations.Nullable;

/// The files given so far, what became of each, and what the district should look into.
final class RollUpViewModel {
    private final ExportRollUp exporting;
    private final Desk desk;
    private final SequencedSet<Path> files = new LinkedHashSet<>();
    private final StringProperty expected = new SimpleStringProperty("");
    private final ObservableList<RollUp.Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<RollUp.Conflict> conflicts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RollUp> rollUp = new ReadOnlyObjectWrapper<>();
    private int asked;

    RollUpViewModel(ExportRollUp exporting, Desk desk) {
        this.exporting = exporting;
        this.desk = desk;
    }

    /// The streets that should report, one on each line.
    StringProperty expected() {
        return expected;
    }

    ObservableList<RollUp.Entry> entries() {
        return entries;
    }

    /// With the missing streets.
    ObservableList<RollUp.Conflict> conflicts() {
        return conflicts;
    }

    ReadOnlyObjectProperty<@Nullable RollUp> rollUp() {
        return rollUp.getReadOnlyProperty();
    }

    String about() {
        RollUp shown = rollUp.get();
        return shown == null
                ? ""
                : shown.entries().size() + "个文件，计入" + shown.taken() + "个街道"
                        + shown.table()
                                .map(table -> "、" + table.rows().size() + "行：" + table.covers())
                                .orElse("");
    }

    void add(List<Path> more) {
        more.forEach(file -> files.add(file.toAbsolutePath().normalize()));
        refresh();
    }

    void addFolder(Path folder) {
        desk.tasks()
                .run(
                        "读文件夹",
                        _ -> workbooks(folder),
                        found -> {
                            if (found.isEmpty()) {
                                desk.notices().refused("“" + folder.getFileName() + "”里没有 .xlsx 文件，没有加。请选放着各街道报表的文件夹。");
                            } else {
                                add(found);
                            }
                        },
                        cause -> desk.notices().failed("文件夹没有读出来，没有加文件。请再选一次。", cause));
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                    .filter(file -> !file.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        }
    }

    void remove(RollUp.Entry entry) {
        files.remove(entry.file());
        refresh();
    }

    void clear() {
        files.clear();
        refresh();
    }

    /// The streets of the roll-up before this one.
    void expectAsIn(Path earlier) {
        desk.tasks()
                .run(
                        "读上次的汇总表",
                        _ -> ExportRollUp.streetsOf(earlier),
                        streets -> streets.ifPresentOrElse(
                                names -> {
                                    expected.set(String.join("\n", names));
                                    refresh();
                                },
                                () -> desk.notices().refused("“" + earlier.getFileName() + "”不是本工作台的汇总表，应报名单没有变。")),
                        cause -> desk.notices().failed("上次的汇总表没有读出来，应报名单没有变。请再选一次。", cause));
    }

    void refresh() {
        int question = ++asked;
        if (files.isEmpty()) {
            show(null);
            return;
        }
        List<Path> given = List.copyOf(files);
        List<String> streets = Arrays.asList(expected.get().split("[\\n、，,]"));
        desk.tasks()
                .run(
                        "读各街道的报表",
                        progress -> PutTogether.of(given, streets, progress::at),
                        read -> {
                            if (question == asked) {
                                show(read);
                            }
                        },
                        cause -> desk.notices().failed("各街道的报表没有读完，预览没有变。请看文件是不是正被别的程序打开，按F5再试一次。", cause));
    }

    private void show(@Nullable RollUp read) {
        rollUp.set(read);
        entries.setAll(read == null ? List.of() : read.entries());
        List<RollUp.Conflict> all = new ArrayList<>();
        if (read != null) {
            read.missing().forEach(street -> all.add(new RollUp.Conflict("缺报", street, "", "应报名单里有，没有可以计入的文件")));
            all.addAll(read.conflicts());
        }
        conflicts.setAll(all);
    }

    void export() {
        RollUp shown = rollUp.get();
        Optional<ReportTable> table = shown == null ? Optional.empty() : shown.table();
        if (shown == null || table.isEmpty()) {
            desk.notices().refused("没有汇总：没有一个文件可以计入，见每个文件的说明。");
            return;
        }
        desk.surroundings()
                .dialogs()
                .chooseTarget(exporting.suggestedName(table.get()))
                .ifPresent(file -> export(shown, file));
    }

    private void export(RollUp shown, Path wanted) {
        desk.tasks()
                .run(
                        "导出汇总",
                        progress -> exporting.export(shown, wanted, progress::at),
                        outcome -> {
                            switch (outcome) {
                                case ExportRollUp.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
                                case ExportRollUp.Outcome.Exported(Path file) -> desk.notices()
                                        .show(Message.done("已汇总" + shown.taken() + "个街道，写在 " + file + "。")
                                                .with(new Message.Action(
                                                        "打开", () -> desk.surroundings().opener().open(file))));
                            }
                        },
                        cause -> desk.notices()
                                .failed("没有汇总，没有留下文件。请看 " + wanted.getParent() + " 能不能写入，再试一次。", cause));
    }
}

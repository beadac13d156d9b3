package org.jiedao.compliance.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.compliance.OwnRulesets.Withdrawal;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.RulesetFolder.Putting;
import org.jiedao.rule.RulesetReading;
import org.jiedao.rule.Rulesets;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The rulesets there are, the one that is read, and the user's own: put in, replaced, taken out.
public final class RulesetsViewModel {
    private final RulesetUseCases cases;
    private final Desk desk;
    private final RulesetBodiesViewModel bodies;
    private final RulesetReadingViewModel reading = new RulesetReadingViewModel();
    private final ObservableList<RulesetEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<String> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RulesetEntry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> replacement = new ReadOnlyObjectWrapper<>();
    private String wanted = "";

    private record Found(Rulesets rulesets, List<RulesetBodyRow> rows) {}

    public RulesetsViewModel(RulesetUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        bodies = new RulesetBodiesViewModel(cases, desk, this::load);
    }

    public RulesetBodiesViewModel bodies() {
        return bodies;
    }

    public RulesetReadingViewModel reading() {
        return reading;
    }

    ObservableList<RulesetEntry> entries() {
        return entries;
    }

    ReadOnlyObjectProperty<@Nullable RulesetEntry> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Why the last file was not put in, a sentence for each fault.
    public ObservableList<String> faults() {
        return faults;
    }

    /// The file that waits for a second click to take the place of another.
    public ReadOnlyObjectProperty<@Nullable Path> replacement() {
        return replacement.getReadOnlyProperty();
    }

    /// Shows `<ruleset>`, `<ruleset> <rule>`, or the bodies for nothing; by what is recorded now.
    public void open(String kind) {
        wanted = kind;
        load();
    }

    void load() {
        desk.tasks().run("读取规则集", _ -> found(), this::show, cause -> desk.notices().failed("规则集没有读出来，数据没有变。", cause));
    }

    /// Files that were copied into the folder by hand count too.
    private Found found() throws IOException {
        cases.own().reread();
        Rulesets rulesets = cases.rulesets().get();
        List<RulesetBodyRow> rows = cases.standings().on(desk.today(), rulesets).stream()
                .map(onDay -> new RulesetBodyRow(onDay, rulesets))
                .toList();
        return new Found(rulesets, rows);
    }

    private void show(Found found) {
        List<RulesetEntry> now = new ArrayList<>(List.of(new RulesetEntry.Bodies()));
        for (Ruleset ruleset : found.rulesets().all()) {
            now.add(new RulesetEntry.Read(ruleset, file(ruleset, found.rulesets())));
        }
        for (Rulesets.OwnFile own : found.rulesets().own()) {
            if (own.reading() instanceof RulesetReading.Refused refused) {
                now.add(new RulesetEntry.Unread(own.name(), refused.faults()));
            }
        }
        now.add(new RulesetEntry.Manual());
        entries.setAll(now);
        bodies.show(found.rows());
        choose(wanted);
    }

    private static String file(Ruleset ruleset, Rulesets rulesets) {
        return rulesets.own().stream()
                .filter(own -> own.reading().equals(new RulesetReading.Loaded(ruleset)))
                .map(Rulesets.OwnFile::name)
                .findFirst()
                .orElse("");
    }

    private void choose(String kind) {
        RulesetEntry entry = entry(kind)
                .or(() -> entry(kind.split(" ", 2)[0]))
                .orElseGet(() -> Objects.requireNonNull(entries.getFirst()));
        if (entry instanceof RulesetEntry.Read read) {
            reading.show(read.ruleset());
            if (kind.contains(" ")) {
                reading.choose(kind.split(" ", 2)[1]);
            }
        }
        wanted = entry.key();
        chosen.set(entry);
    }

    private Optional<RulesetEntry> entry(String key) {
        return entries.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public void put(Path file) {
        attempt("放入规则集", _ -> cases.own().put(file), putting -> told(putting, file));
    }

    /// Puts the waiting file in the place of the one of its name.
    public void replace() {
        Path file = replacement.get();
        if (file != null) {
            attempt("替换规则集", _ -> cases.own().replace(file), putting -> told(putting, file));
        }
    }

    /// Leaves the waiting file where it is.
    public void keepAsIs() {
        replacement.set(null);
    }

    public void dismissFaults() {
        faults.clear();
    }

    private void told(Putting putting, Path file) {
        faults.clear();
        replacement.set(null);
        switch (putting) {
            case Putting.Taken(Ruleset ruleset) -> {
                open(ruleset.key());
                desk.notices().done("已放入“" + ruleset.name() + "”，" + ruleset.rules().size() + "条，现在就可以选用。");
            }
            case Putting.NameTaken _ -> replacement.set(file);
            case Putting.Refused(List<String> wrong) -> faults.setAll(wrong);
        }
    }

    public void withdraw(String file) {
        attempt("移走规则集", _ -> cases.own().withdraw(file), withdrawal -> {
            switch (withdrawal) {
                case Withdrawal.Withdrawn(Path kept) -> {
                    open("");
                    desk.notices().done("已移走“" + file + "”，文件留在 " + kept + "。要用再放回来。");
                }
                case Withdrawal.Refused(String sentence) -> desk.notices().refused(sentence);
            }
        });
    }

    /// Looks again at the folder, after the user changed a file there.
    public void reread() {
        attempt("重新读取规则集", _ -> cases.own().reread(), wrong -> {
            load();
            desk.notices().done(wrong.isEmpty() ? "已重新读取规则集，没有读不懂的。" : "已重新读取规则集，有" + wrong.size() + "处写得不对，见左边“没有读入”的文件。");
        });
    }

    public void openFolder() {
        Path folder = cases.own().folder();
        attempt("打开规则集文件夹", _ -> Files.createDirectories(folder), desk.surroundings().opener()::open);
    }

    private <T> void attempt(String name, BackgroundTasks.Work<T> work, Consumer<T> show) {
        desk.tasks().run(name, work, show, cause -> desk.notices()
                .failed("没有" + name + "：文件夹 " + cases.own().folder() + " 不能读写，里面的文件没有变。请检查权限和磁盘空间。", cause));
    }
}

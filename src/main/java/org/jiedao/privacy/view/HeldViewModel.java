package org.jiedao.privacy.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.privacy.EraseData;
import org.jiedao.privacy.Held;
import org.jiedao.privacy.HeldReport;
import org.jiedao.privacy.TellHeld;
import org.jiedao.ui.Desk;
import org.jiedao.ui.RowGroup;
import org.jspecify.annotations.Nullable;

/// What is held about the person chosen, and its erasure.
public final class HeldViewModel {
    private final TellHeld telling;
    private final EraseData erasing;
    private final PeopleRoll people;
    private final Desk desk;
    private final ObservableList<Person> everyone = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable HeldReport> report = new ReadOnlyObjectWrapper<>();
    private final ObservableList<RowGroup<Held>> records = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

    private record Read(List<Person> everyone, Optional<HeldReport> report) {}

    public HeldViewModel(TellHeld telling, EraseData erasing, PeopleRoll people, Desk desk) {
        this.telling = telling;
        this.erasing = erasing;
        this.people = people;
        this.desk = desk;
    }

    ObservableList<Person> everyone() {
        return everyone;
    }

    ReadOnlyObjectProperty<@Nullable HeldReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Sort by sort, with the texts that hold the name, the log and the copies elsewhere behind them.
    ObservableList<RowGroup<Held>> records() {
        return records;
    }

    /// Whether it is being asked if the contact data is to go.
    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// Of the person shown before where none is asked for.
    void show(@Nullable Long wanted) {
        HeldReport before = report.get();
        Long person = wanted == null && before != null ? Long.valueOf(before.person().id()) : wanted;
        asked.set(false);
        desk.tasks()
                .run(
                        "查找留存的信息",
                        _ -> new Read(people.everyone(), Optional.ofNullable(person).flatMap(telling::of)),
                        this::show,
                        cause -> desk.notices().failed("留存的信息没有读出来，数据没有变。请再打开一次。", cause));
    }

    private void show(Read read) {
        everyone.setAll(read.everyone());
        report.set(read.report().orElse(null));
        records.setAll(read.report().map(HeldViewModel::groups).orElse(List.of()));
    }

    private static List<RowGroup<Held>> groups(HeldReport report) {
        List<RowGroup<Held>> groups = new ArrayList<>();
        report.bySort().forEach((sort, texts) -> groups.add(group(sort, texts)));
        groups.add(group("文字里写着这个姓名的地方", report.mentions()));
        groups.add(group("显示和导出的登记", report.told()));
        groups.add(group("别处的副本和保存期限", HeldReport.elsewhere()));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private static RowGroup<Held> group(String title, List<String> texts) {
        return new RowGroup<>(
                title, texts.size() + "条", texts.stream().map(text -> new Held(title, text)).toList());
    }

    void write() {
        HeldReport shown = report.get();
        if (shown != null) {
            desk.surroundings().dialogs().chooseFolder().ifPresent(folder -> write(shown, folder));
        }
    }

    private void write(HeldReport shown, Path folder) {
        desk.tasks()
                .run(
                        "写出留存的信息",
                        _ -> telling.write(shown, folder),
                        files -> {
                            desk.notices().done("已写入" + folder + "：" + files.size() + "个文件。这次导出已记入操作记录。");
                            show(shown.person().id());
                        },
                        cause -> desk.notices().failed("没有写出，数据没有变。请检查磁盘空间和文件是否被占用。", cause));
    }

    void ask() {
        asked.set(report.get() != null);
    }

    void keepAsIs() {
        asked.set(false);
    }

    String question() {
        HeldReport shown = report.get();
        return shown == null ? "" : EraseData.question(shown.person().name().value());
    }

    void erase() {
        HeldReport shown = report.get();
        asked.set(false);
        if (shown != null) {
            Person person = shown.person();
            desk.tasks()
                    .run(
                            "删除联系方式",
                            _ -> erasing.contact(person.id(), person.name().value()),
                            sentence -> {
                                desk.notices().done(sentence);
                                show(person.id());
                            },
                            cause -> desk.notices().failed("联系方式没有删除，数据没有变。请再试一次。", cause));
        }
    }
}

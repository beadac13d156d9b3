package org.jiedao.archive.view;

import java.io.IOException;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.Notices;

/// The user's own holidays, as text.
public final class HolidaysViewModel {
    private final HolidayFile file;
    private final Notices notices;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper known = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper faults = new ReadOnlyStringWrapper("");
    private final DirtyMark mark = new DirtyMark(text);

    public HolidaysViewModel(HolidayFile file, Notices notices) {
        this.file = file;
        this.notices = notices;
    }

    public StringProperty text() {
        return text;
    }

    /// For which years working days can be counted.
    public ReadOnlyStringProperty known() {
        return known.getReadOnlyProperty();
    }

    /// What is wrong with which line; empty when nothing is.
    public ReadOnlyStringProperty faults() {
        return faults.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    public void load() {
        try {
            text.set(file.text());
            faults.set(String.join("\n", file.faults()));
            known.set(file.workdays().knownYears().stream()
                    .map(year -> year + "年")
                    .collect(Collectors.joining("、", "现有放假数据：", "。没有数据的年份，工作日不作推算。")));
            mark.clean();
        } catch (IOException failure) {
            notices.failed("放假安排没有读出来，数据没有变。", failure);
        }
    }

    public void save() {
        try {
            var wrong = file.save(text.get());
            faults.set(String.join("\n", wrong));
            if (wrong.isEmpty()) {
                load();
                notices.saved("已保存放假安排，公示的工作日从现在起按它计算。");
            }
        } catch (IOException failure) {
            notices.failed("放假安排没有保存，原来的安排没有变。请检查磁盘空间后再试。", failure);
        }
    }
}

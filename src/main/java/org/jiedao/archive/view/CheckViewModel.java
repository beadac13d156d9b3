package org.jiedao.archive.view;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.DataCheck;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// Whether the data is sound.
public final class CheckViewModel {
    private final DataCheck check;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("还没有检查。");

    public CheckViewModel(DataCheck check, BackgroundTasks tasks, Notices notices) {
        this.check = check;
        this.tasks = tasks;
        this.notices = notices;
    }

    public ObservableList<String> problems() {
        return problems;
    }

    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    public void checkNow() {
        tasks.run("检查数据", _ -> check.problems(), this::tell, cause -> notices.failed("检查没有做完，数据没有变。", cause));
    }

    private void tell(List<String> found) {
        problems.setAll(found);
        verdict.set(found.isEmpty() ? "数据库、校验清单、操作记录和已签发文件都完好。" : "发现" + found.size() + "处问题：");
    }
}

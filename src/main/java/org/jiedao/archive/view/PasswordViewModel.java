package org.jiedao.archive.view;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.archive.Password.Outcome;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// Setting, changing and removing the password. Arrays handed over here are overwritten here.
public final class PasswordViewModel {
    /// Fewer are found by trying.
    static final int SHORTEST = 8;

    private final PasswordUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper set = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PlainCopies> plain = new ReadOnlyObjectWrapper<>(new PlainCopies(0, 0));

    PasswordViewModel(PasswordUseCases cases, BackgroundTasks tasks, Notices notices) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Whether there is one.
    ReadOnlyBooleanProperty isSet() {
        return set.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlainCopies> plain() {
        return plain.getReadOnlyProperty();
    }

    void load() {
        try {
            plain.set(cases.plainCopies());
            set.set(cases.password().isSet());
        } catch (IOException unreadable) {
            notices.failed("数据文件夹读不出来，不知道有没有设密码。", unreadable);
        }
    }

    void set(char[] password, char[] again, boolean removePlainBackups) {
        Optional<String> amiss = amiss(password, again);
        if (amiss.isPresent()) {
            notices.refused(amiss.get() + "没有设密码。");
            wipe(password);
        } else if (!cases.set(password, removePlainBackups)) {
            notices.refused("还有没保存的内容，窗口没有关闭，没有设密码。请先保存或放弃。");
            wipe(password);
        }
        wipe(again);
    }

    void change(char[] old, char[] password, char[] again) {
        Optional<String> amiss = amiss(password, again);
        wipe(again);
        if (amiss.isPresent()) {
            notices.refused(amiss.get() + "密码没有改动。");
            wipe(old);
            wipe(password);
            return;
        }
        tasks.run(
                "改密码",
                _ -> {
                    try {
                        return cases.password().change(old, password);
                    } finally {
                        wipe(old);
                        wipe(password);
                    }
                },
                this::say,
                cause -> notices.failed("密码没有改成。请检查磁盘空间后再试。", cause));
    }

    void remove(char[] password) {
        if (!cases.remove(password)) {
            notices.refused("还有没保存的内容，窗口没有关闭，密码没有取消。请先保存或放弃。");
            wipe(password);
        }
    }

    void lockNow() {
        cases.lockNow();
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(String sentence) -> notices.done(sentence);
            case Outcome.Refused(String sentence) -> notices.refused(sentence);
        }
        load();
    }

    private static Optional<String> amiss(char[] password, char[] again) {
        if (password.length < SHORTEST) {
            return Optional.of("密码至少" + SHORTEST + "个字符。");
        }
        return Arrays.equals(password, again) ? Optional.empty() : Optional.of("两遍输入的密码不一样。");
    }

    private static void wipe(char[] password) {
        Arrays.fill(password, '\0');
    }
}

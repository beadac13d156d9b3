package org.jiedao.privacy.view;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Disclosure;
import org.jiedao.archive.Disclosures;
import org.jiedao.privacy.Due;
import org.jiedao.privacy.EraseData;
import org.jiedao.privacy.PersonalData;
import org.jiedao.privacy.Retained;
import org.jiedao.ui.Desk;

/// What has outlived its time, how long that is, and what was shown and exported.
public final class PrivacyViewModel {
    private static final int MOST = 500;

    private final PersonalData data;
    private final EraseData erasing;
    private final Disclosures disclosures;
    private final Desk desk;
    private final ObservableList<Due> due = FXCollections.observableArrayList();
    private final ObservableList<Period> periods = FXCollections.observableArrayList();
    private final ObservableList<Disclosure> log = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private List<Due> chosen = List.of();

    /// For how many months something is kept.
    record Period(Retained retained, int months) {}

    private record Read(List<Due> due, Map<Retained, Integer> periods, List<Disclosure> log) {}

    public PrivacyViewModel(PersonalData data, EraseData erasing, Disclosures disclosures, Desk desk) {
        this.data = data;
        this.erasing = erasing;
        this.disclosures = disclosures;
        this.desk = desk;
        text.addListener((_, _, _) -> load());
    }

    public ObservableList<Due> due() {
        return due;
    }

    ObservableList<Period> periods() {
        return periods;
    }

    ObservableList<Disclosure> log() {
        return log;
    }

    /// What is looked for in the log.
    StringProperty text() {
        return text;
    }

    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    public void load() {
        String sought = text.get();
        desk.tasks()
                .beside()
                .run(
                        "读取隐私登记",
                        _ -> new Read(data.due(desk.today()), data.periods(), disclosures.find(sought, MOST)),
                        read -> show(sought, read),
                        cause -> desk.notices().failed("隐私登记没有读出来，数据没有变。请再打开一次。", cause));
    }

    private void show(String sought, Read read) {
        if (sought.equals(text.get())) {
            due.setAll(read.due());
            periods.setAll(read.periods().entrySet().stream()
                    .map(one -> new Period(one.getKey(), one.getValue()))
                    .toList());
            log.setAll(read.log());
        }
    }

    /// Asks before these go for good; all of them where none is chosen.
    void ask(List<Due> some) {
        chosen = some.isEmpty() ? List.copyOf(due) : List.copyOf(some);
        asked.set(!chosen.isEmpty());
    }

    String question() {
        return "清除选中的" + chosen.size() + "条？登记、没有签发的文稿和操作记录里的内容都会删去，只留下数目，不能撤销；"
                + "已签发的文书照旧保存，旧备份里的到期（最长12个月）才会消失。";
    }

    void keepAsIs() {
        asked.set(false);
    }

    void clear() {
        List<Due> wanted = chosen;
        asked.set(false);
        desk.tasks().run("清除到期的信息", progress -> erasing.due(wanted, progress::at), this::cleared, cause -> desk.notices()
                .failed("没有全部清除，还在名单里的就是没有清除的。请再试一次。", cause));
    }

    private void cleared(String sentence) {
        desk.notices().done(sentence);
        load();
    }

    /// `typed` is a number of months.
    void keep(Retained retained, String typed) {
        try {
            int months = Integer.parseInt(typed.strip());
            if (months < 1 || months > 1200) {
                throw new NumberFormatException(typed);
            }
            data.keep(retained, months);
            desk.notices().saved(retained.label() + "改为保存" + months + "个月。");
            load();
        } catch (NumberFormatException noNumber) {
            desk.notices().refused("没有保存：保存几个月，请写1至1200的整数。");
        }
    }
}

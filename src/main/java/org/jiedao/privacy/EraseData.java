package org.jiedao.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;

/// Erases for good: there is no undo, and what cannot be erased is said.
public final class EraseData {
    private final PersonalData data;
    private final Unsaved unsaved;
    private final Backups backups;

    public EraseData(PersonalData data, Unsaved unsaved, Backups backups) {
        this.backups = backups;
        this.data = data;
        this.unsaved = unsaved;
    }

    /// What is asked before.
    public static String question(String name) {
        return "删除" + name + "的联系方式？会从花名册、没有签发的文稿和操作记录里一并删去，不能撤销；"
                + "已签发的文书照旧保存，旧备份里的到期（最长12个月）才会消失。";
    }

    /// Answers the sentence that says what was erased and what was not. No backup comes first: it would keep a year longer what
    /// one person asked to have gone.
    public String contact(long person, String name) throws IOException {
        Erased erased = data.eraseContact(person);
        unsaved.forget(erased.numbers());
        List<String> said = new ArrayList<>();
        said.add("已删除" + name + "的联系方式：花名册里的号码、操作记录里的" + erased.images() + "条内容"
                + (erased.texts() > 0 ? "、没有签发的文稿" + erased.texts() + "份" : "") + "。");
        if (!erased.elsewhere().isEmpty()) {
            said.add("号码还写在：" + String.join("、", erased.elsewhere()) + "。已签发的按规定保存，其余的请自己去改。");
        }
        said.add("旧备份里的要到期（最长12个月）才会消失。");
        return String.join("", said);
    }

    /// Of what was due: contacts one by one, needs at once. There is no undo for many at a time, so a backup comes first.
    public String due(List<Due> due, Progress progress) throws IOException {
        backups.backUpChanges(Reason.BEFORE_CHANGES, progress);
        List<Long> needs = ids(due, Retained.NEEDS);
        if (!needs.isEmpty()) {
            data.clearNeeds(needs);
        }
        List<Long> leavers = ids(due, Retained.LEAVERS);
        for (long person : leavers) {
            unsaved.forget(data.eraseContact(person).numbers());
        }
        return "已清除" + (needs.isEmpty() ? "" : "需求的内容" + needs.size() + "条")
                + (needs.isEmpty() || leavers.isEmpty() ? "" : "、")
                + (leavers.isEmpty() ? "" : "离任人员的联系方式" + leavers.size() + "人")
                + "，只留下数目。旧备份里的要到期（最长12个月）才会消失。";
    }

    private static List<Long> ids(List<Due> due, Retained retained) {
        return due.stream().filter(one -> one.retained() == retained).map(Due::id).toList();
    }
}

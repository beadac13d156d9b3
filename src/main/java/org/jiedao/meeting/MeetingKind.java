package org.jiedao.meeting;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of meeting that the standards and 《中国共产党支部工作条例（试行）》 name. The label is also the word under which the
/// glossary of the rulesets asks for it, where it does.
public enum MeetingKind {
    MONTHLY_TOUCH("月碰头"),
    QUARTERLY_CONSULTATION("季商讨"),
    PLENARY("全体会议"),
    PARTY_DAY("主题党日"),
    JOINT_MEETING("联席会"),
    HEARING("听证会"),
    COORDINATION("协调会"),
    APPRAISAL("评议会"),
    CONFERENCE_PLENARY("联席会议全体会议"),
    TASK_FORCE("专班会议"),
    WORK_MEETING("工作例会"),
    GROUP_MEETING("党小组会"),
    BRANCH_COMMITTEE("支委会"),
    BRANCH_ASSEMBLY("党员大会"),
    PARTY_LECTURE("党课"),
    DEMOCRATIC_LIFE("民主生活会"),
    DEMOCRATIC_REVIEW("民主评议党员");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// By the word of the glossary: the alliances' 联席会议 (CF-9.4) is a 联席会.
    public static Optional<MeetingKind> called(String word) {
        return word.equals("联席会议") ? Optional.of(JOINT_MEETING) : of(word);
    }

    public static Optional<MeetingKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}

package org.jiedao.meeting;

import static org.jiedao.organization.BodyKind.ALLIANCE;
import static org.jiedao.organization.BodyKind.BUILDING_GROUP;
import static org.jiedao.organization.BodyKind.COMMUNITY_JOINT_COMMITTEE;
import static org.jiedao.organization.BodyKind.COMMUNITY_PARTY_ORGANIZATION;
import static org.jiedao.organization.BodyKind.DISTRICT_CONFERENCE;
import static org.jiedao.organization.BodyKind.ESTATE_BRANCH;
import static org.jiedao.organization.BodyKind.PREMISES_BRANCH;
import static org.jiedao.organization.BodyKind.STREET_JOINT_COMMITTEE;
import static org.jiedao.organization.BodyKind.STREET_WORK_COMMITTEE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.organization.BodyKind;

/// Kinds of meeting that the standards and 《中国共产党支部工作条例（试行）》 name. The label is also the word under which the
/// glossary of the rulesets asks for it, where it does; then how they follow each other, what titles call one, and the
/// kinds of body that usually hold it.
public enum MeetingKind {
    MONTHLY_TOUCH(
            "月碰头", MeetingSeries.MONTHLY, "碰头会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE),
    QUARTERLY_CONSULTATION(
            "季商讨", MeetingSeries.QUARTERLY, "商讨会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE),
    PLENARY(
            "全体会议", MeetingSeries.HALF_YEARLY, "全体会议", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE, ALLIANCE),
    PARTY_DAY(
            "主题党日", MeetingSeries.MONTHLY, "主题党日", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE,
            COMMUNITY_PARTY_ORGANIZATION, ESTATE_BRANCH, PREMISES_BRANCH),
    JOINT_MEETING(
            "联席会", MeetingSeries.AS_NEEDED, "联席会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE,
            COMMUNITY_PARTY_ORGANIZATION, ALLIANCE),
    HEARING(
            "听证会", MeetingSeries.AS_NEEDED, "听证会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE,
            COMMUNITY_PARTY_ORGANIZATION),
    COORDINATION(
            "协调会", MeetingSeries.AS_NEEDED, "协调会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE,
            COMMUNITY_PARTY_ORGANIZATION),
    APPRAISAL(
            "评议会", MeetingSeries.AS_NEEDED, "评议会", STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE,
            COMMUNITY_PARTY_ORGANIZATION),
    CONFERENCE_PLENARY("联席会议全体会议", MeetingSeries.HALF_YEARLY, "联席会议全体会议", DISTRICT_CONFERENCE),
    TASK_FORCE("专班会议", MeetingSeries.AS_NEEDED, "专班会议", DISTRICT_CONFERENCE),
    WORK_MEETING(
            "工作例会", MeetingSeries.MONTHLY, "工作例会", STREET_WORK_COMMITTEE, COMMUNITY_PARTY_ORGANIZATION, ALLIANCE),
    GROUP_MEETING("党小组会", MeetingSeries.MONTHLY, "党小组会", BUILDING_GROUP),
    BRANCH_COMMITTEE("支委会", MeetingSeries.MONTHLY, "支委会", ESTATE_BRANCH, PREMISES_BRANCH),
    BRANCH_ASSEMBLY("党员大会", MeetingSeries.QUARTERLY, "党员大会", ESTATE_BRANCH, PREMISES_BRANCH),
    PARTY_LECTURE(
            "党课", MeetingSeries.QUARTERLY, "党课", ESTATE_BRANCH, PREMISES_BRANCH, COMMUNITY_PARTY_ORGANIZATION),
    DEMOCRATIC_LIFE(
            "民主生活会", MeetingSeries.YEARLY, "民主生活会", STREET_WORK_COMMITTEE, COMMUNITY_PARTY_ORGANIZATION),
    DEMOCRATIC_REVIEW("民主评议党员", MeetingSeries.YEARLY, "民主评议党员大会", ESTATE_BRANCH, PREMISES_BRANCH);

    private final String label;
    private final MeetingSeries series;
    private final String word;
    private final Set<BodyKind> usual;

    MeetingKind(String label, MeetingSeries series, String word, BodyKind... usual) {
        this.label = label;
        this.series = series;
        this.word = word;
        this.usual = Set.of(usual);
    }

    public String label() {
        return label;
    }

    /// By the word of the glossary: the alliances' 联席会议 (CF-9.4) is a 联席会.
    public static Optional<MeetingKind> called(String word) {
        return word.equals("联席会议") ? Optional.of(JOINT_MEETING) : of(word);
    }

    /// 党内组织生活 with a record of its own, 三会一课 and 民主生活会.
    boolean isPartyLife() {
        return switch (this) {
            case BRANCH_ASSEMBLY, BRANCH_COMMITTEE, GROUP_MEETING, PARTY_LECTURE, DEMOCRATIC_LIFE -> true;
            case MONTHLY_TOUCH,
                    QUARTERLY_CONSULTATION,
                    PLENARY,
                    PARTY_DAY,
                    JOINT_MEETING,
                    HEARING,
                    COORDINATION,
                    APPRAISAL,
                    CONFERENCE_PLENARY,
                    TASK_FORCE,
                    WORK_MEETING,
                    DEMOCRATIC_REVIEW -> false;
        };
    }

    public MeetingSeries series() {
        return series;
    }

    public boolean isUsualFor(BodyKind body) {
        return usual.contains(body);
    }

    /// `2026年第一季度商讨会`; `nth` counts those of the year.
    public String title(LocalDate day, int nth) {
        return title(series, day, nth);
    }

    /// Of a body that holds them in a series of its own.
    String title(MeetingSeries held, LocalDate day, int nth) {
        return held.which(day, nth) + word;
    }

    /// All of them, those first that a body of that kind usually holds.
    public static List<MeetingKind> fitting(BodyKind body) {
        return Stream.of(true, false)
                .flatMap(usually -> Arrays.stream(values()).filter(kind -> kind.isUsualFor(body) == usually))
                .toList();
    }

    public static Optional<MeetingKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}

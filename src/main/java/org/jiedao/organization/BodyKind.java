package org.jiedao.organization;

/// Kinds of party organisation that the standards name, each at its level.
public enum BodyKind {
    DISTRICT_COMMITTEE(Level.DISTRICT, "区（市、县）委"),
    DISTRICT_CONFERENCE(Level.DISTRICT, "城市基层党建联席会议"),
    TASK_FORCE(Level.DISTRICT, "工作专班"),
    STREET_WORK_COMMITTEE(Level.STREET, "街道党工委"),
    STREET_JOINT_COMMITTEE(Level.STREET, "街道“大工委”"),
    ALLIANCE(Level.STREET, "党建联合体"),
    COMMUNITY_PARTY_ORGANIZATION(Level.COMMUNITY, "社区党组织"),
    COMMUNITY_JOINT_COMMITTEE(Level.COMMUNITY, "社区“大党委”"),
    ESTATE_BRANCH(Level.ESTATE, "小区党支部"),
    PREMISES_BRANCH(Level.ESTATE, "楼宇党支部"),
    BUILDING_GROUP(Level.BUILDING, "楼栋党小组"),
    MEMBER_HOUSEHOLD(Level.HOUSEHOLD, "党员中心户");

    private final Level level;
    private final String label;

    BodyKind(Level level, String label) {
        this.level = level;
        this.label = label;
    }

    public Level level() {
        return level;
    }

    /// What the user reads.
    public String label() {
        return label;
    }

    /// Whether a body of this kind is a branch: its members' own, or that of several estates.
    public boolean isBranch() {
        return this == ESTATE_BRANCH || this == PREMISES_BRANCH;
    }

    /// Whether bodies of this kind have terms, seats and part-time members.
    public boolean isJointCommittee() {
        return this == STREET_JOINT_COMMITTEE || this == COMMUNITY_JOINT_COMMITTEE;
    }
}

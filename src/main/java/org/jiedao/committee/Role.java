package org.jiedao.committee;

import java.util.List;
import java.util.Set;
import org.jiedao.organization.BodyKind;

/// Roles on a joint committee (LF-6.3.2, LF-7.3.2, GN-23, GN-31), and those that the standards name on other bodies.
public enum Role {
    SECRETARY("书记"),
    DEPUTY_SECRETARY("副书记"),
    ORGANIZATION_MEMBER("组织委员"),
    DAILY_WORK_MEMBER("日常工作负责委员"),
    MEMBER("委员"),
    PART_TIME_MEMBER("兼职委员"),
    PUBLICITY_MEMBER("宣传委员"),
    DISCIPLINE_MEMBER("纪检委员"),
    LEADER("组长"),
    DEPUTY_LEADER("副组长"),
    CONVENER("召集人"),
    DEPUTY_CONVENER("副召集人"),
    GENERAL_LEADER("总负责人"),
    SPECIFIC_LEADER("具体负责人"),
    LIAISON("联络员"),
    PARTICIPANT("成员"),
    /// Sits with the body without being one of its members: not counted, holds no seat open, may move up to one.
    ALTERNATE("候补委员");

    private static final List<Role> OF_JOINT_COMMITTEE = List.of(
            SECRETARY,
            DEPUTY_SECRETARY,
            ORGANIZATION_MEMBER,
            DAILY_WORK_MEMBER,
            MEMBER,
            PART_TIME_MEMBER,
            ALTERNATE);
    private static final List<Role> OF_PARTY_ORGANIZATION = List.of(
            SECRETARY,
            DEPUTY_SECRETARY,
            ORGANIZATION_MEMBER,
            PUBLICITY_MEMBER,
            DISCIPLINE_MEMBER,
            MEMBER,
            ALTERNATE);
    private static final List<Role> OF_GROUP = List.of(LEADER, DEPUTY_LEADER, LIAISON, PARTICIPANT);
    private static final List<Role> OF_NETWORK = List.of(
            CONVENER, DEPUTY_CONVENER, GENERAL_LEADER, SPECIFIC_LEADER, LEADER, DEPUTY_LEADER, LIAISON, PARTICIPANT);
    private static final Set<BodyKind> PARTY_ORGANIZATIONS = Set.of(
            BodyKind.DISTRICT_COMMITTEE,
            BodyKind.STREET_WORK_COMMITTEE,
            BodyKind.COMMUNITY_PARTY_ORGANIZATION,
            BodyKind.ESTATE_BRANCH,
            BodyKind.PREMISES_BRANCH);

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Those that a body of a kind has, the highest first.
    public static List<Role> on(BodyKind kind) {
        if (kind.isJointCommittee()) {
            return OF_JOINT_COMMITTEE;
        }
        if (PARTY_ORGANIZATIONS.contains(kind)) {
            return OF_PARTY_ORGANIZATION;
        }
        return kind == BodyKind.BUILDING_GROUP ? OF_GROUP : OF_NETWORK;
    }
}

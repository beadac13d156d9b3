package org.jiedao.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;

/// The fictional 青禾街道（示例）: profile, tree of six levels, joint committees and their 5th term. Its people come from
/// the sample roster. Every name says that it is an example.
public final class SampleStreet {
    public static final String STREET_COMMITTEE = "青禾街道（示例）“大工委”";
    /// The community whose committee works by the Gannan ruleset, all others by the Langfang one.
    public static final String GANNAN_COMMITTEE = "桥头社区“大党委”";

    /// The day on which the sample is looked at, whatever the real one.
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /// What the one step is called that sets up the street and its people.
    public static final String STEP = "建立示例街道";

    private static final LocalDate TERM_START = LocalDate.of(2025, 7, 1);
    private static final LocalDate TERM_END = LocalDate.of(2030, 6, 30);
    private static final int TERM = 5;

    private static final List<Community> COMMUNITIES = List.of(
            new Community("禾苗社区", "党委", List.of("禾苗花园小区党支部", "新苗里小区党支部"), "1号楼党小组"),
            new Community("稻香社区", "党委", List.of("稻香苑小区党支部"), "2号楼党小组"),
            new Community("青田社区", "党委", List.of("青田雅居小区党支部"), "3号楼党小组"),
            new Community("麦浪社区", "党委", List.of("麦浪新村小区党支部"), "5号楼党小组"),
            new Community("云溪社区", "党委", List.of("云溪湾小区党支部"), "6号楼党小组"),
            new Community("桥头社区", "党委", List.of("桥头里小区党支部"), "7号楼党小组"));

    private final Organizations organizations;
    private final Committees committees;
    private final ChangeLog changes;

    public SampleStreet(Organizations organizations, Committees committees, ChangeLog changes) {
        this.organizations = organizations;
        this.committees = committees;
        this.changes = changes;
    }

    private record Community(String name, String form, List<String> estates, String group) {}

    /// Builds the street in an empty register, as one undoable step.
    public void build() {
        changes.step(STEP, () -> {
            organizations.edit(profile());
            Body street = street();
            COMMUNITIES.forEach(community -> community(street, community));
            return street;
        });
    }

    private static StreetProfile profile() {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.STREET, "青禾街道（示例）");
        facts.put(Fact.WORK_COMMITTEE, "中共示例区青禾街道工作委员会");
        facts.put(Fact.DISTRICT_ORGANIZATION_DEPARTMENT, "中共示例区委组织部");
        facts.put(Fact.DOCUMENT_PREFIX, "青禾党工");
        facts.put(Fact.CERTIFICATE_PREFIX, "青禾聘");
        facts.put(Fact.SIGNER, "苗青禾");
        facts.put(Fact.OFFICE, "青禾街道党建工作办公室（示例）");
        facts.put(Fact.CONTACT, "示例联系人");
        facts.put(Fact.PHONE, "0000-0000000");
        facts.put(Fact.ADDRESS, "示例区青禾路0号（示例地址）");
        return new StreetProfile(facts);
    }

    private Body street() {
        Body district = organizations.add(BodyKind.DISTRICT_COMMITTEE, "中共示例区委", null);
        organizations.add(BodyKind.DISTRICT_CONFERENCE, "示例区城市基层党建联席会议", district.id());
        Body street = organizations.add(BodyKind.STREET_WORK_COMMITTEE, "中共示例区青禾街道工作委员会", district.id());
        committee(BodyKind.STREET_JOINT_COMMITTEE, STREET_COMMITTEE, street);
        organizations.add(BodyKind.ALLIANCE, "青禾商圈党建联合体（示例）", street.id());
        return street;
    }

    private void community(Body street, Community community) {
        Body party = organizations.add(
                BodyKind.COMMUNITY_PARTY_ORGANIZATION, community.name() + community.form(), street.id());
        committee(BodyKind.COMMUNITY_JOINT_COMMITTEE, community.name() + "“大党委”", party);
        for (String name : community.estates()) {
            Body estate = organizations.add(BodyKind.ESTATE_BRANCH, name, party.id());
            Body group = organizations.add(BodyKind.BUILDING_GROUP, community.group(), estate.id());
            organizations.add(BodyKind.MEMBER_HOUSEHOLD, "党员中心户（示例）", group.id());
        }
        if (community.name().equals("云溪社区")) {
            organizations.add(BodyKind.PREMISES_BRANCH, "云溪大厦楼宇党支部", party.id());
        }
    }

    private void committee(BodyKind kind, String name, Body parent) {
        Body body = organizations.add(kind, name, parent.id());
        String ruleset = name.equals(GANNAN_COMMITTEE) ? "gannan" : "langfang";
        Committee committee = committees.establish(body.id(), ruleset, TERM_START);
        committees.addTerm(committee.id(), TERM, TERM_START, TERM_END);
    }
}

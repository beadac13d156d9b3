package org.jiedao.committee;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.NameStyle;
import org.jiedao.wording.Fields;

/// The party organisation that issues a committee's papers: the street's work committee, or the community's party
/// organisation. What is not recorded is absent.
public final class IssuingOrgan {
    private final Committee committee;
    private final StreetProfile profile;
    private final Map<Long, Body> bodies;
    private final Composition composition;

    public IssuingOrgan(Committee committee, Organizations organizations, Composition composition) {
        this.committee = committee;
        this.profile = organizations.profile();
        this.bodies = organizations.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.composition = composition;
    }

    public boolean isStreet() {
        return isStreet(committee);
    }

    private static boolean isStreet(Committee committee) {
        return committee.body().kind() == BodyKind.STREET_JOINT_COMMITTEE;
    }

    /// Which party organisation issues, whether or not it is recorded.
    static BodyKind kind(Committee committee) {
        if (!committee.isJoint()) {
            return committee.body().kind();
        }
        return isStreet(committee) ? BodyKind.STREET_WORK_COMMITTEE : BodyKind.COMMUNITY_PARTY_ORGANIZATION;
    }

    /// A body that is no joint committee issues its own.
    public Optional<String> name() {
        if (!committee.isJoint()) {
            return Optional.of(committee.name());
        }
        return isStreet() ? profile.get(Fact.WORK_COMMITTEE) : communityOrganization().map(Body::name);
    }

    /// Above the joint committee in the tree, or beside it.
    private Optional<Body> communityOrganization() {
        Optional<Body> above = parent(committee.body());
        return above.filter(body -> body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION)
                .or(() -> bodies.values().stream()
                        .filter(body -> body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION)
                        .filter(body -> parent(body).equals(above) && body.name().contains(place()))
                        .findFirst());
    }

    private Optional<Body> parent(Body body) {
        return Optional.ofNullable(body.parentId()).map(bodies::get);
    }

    /// `禾苗社区` of `禾苗社区“大党委”`.
    private String place() {
        return committee.name().replaceAll("[“\"].*[”\"]", "");
    }

    /// Whom a report or request goes to.
    public Optional<String> superior() {
        return profile.get(isStreet() ? Fact.DISTRICT_ORGANIZATION_DEPARTMENT : Fact.WORK_COMMITTEE);
    }

    /// 发文代字 of official documents.
    public Optional<String> prefix() {
        return isStreet() ? profile.get(Fact.DOCUMENT_PREFIX) : Optional.of(place() + "党");
    }

    /// 代字 of certificates.
    public Optional<String> certificatePrefix() {
        return isStreet() ? profile.get(Fact.CERTIFICATE_PREFIX) : Optional.of(place() + "聘");
    }

    /// 代字 of a paper's series.
    public Optional<String> prefix(Paper.Series series) {
        return switch (series) {
            case DOCUMENT -> prefix();
            case CERTIFICATE -> certificatePrefix();
            case PUBLICITY, STATEMENT, ROLL, EXAMINATION, PLAN, FORM -> series.ownPrefix();
        };
    }

    /// The street's work committee, which answers what its communities ask for.
    public Optional<String> street() {
        return profile.get(Fact.WORK_COMMITTEE);
    }

    /// The recorded signer of the street; else the secretary, who heads the issuing organisation (LF-6.3.2, LF-7.3.2).
    public Optional<String> signer() {
        return Optional.<String>empty()
                .or(() -> isStreet() ? profile.get(Fact.SIGNER) : Optional.empty())
                .or(() -> holder(Role.SECRETARY).map(member -> member.person().name().value()));
    }

    public Optional<String> contact() {
        return isStreet() ? profile.get(Fact.CONTACT) : liaison().map(member -> member.person().name().value());
    }

    public Optional<String> phone() {
        return isStreet()
                ? profile.get(Fact.PHONE)
                : liaison().flatMap(member -> Optional.ofNullable(member.person().phone()));
    }

    /// Who looks after a community's daily work (LF-7.3.2).
    private Optional<Member> liaison() {
        return holder(Role.DAILY_WORK_MEMBER, Role.DEPUTY_SECRETARY, Role.SECRETARY);
    }

    private Optional<Member> holder(Role... wanted) {
        List<Member> members = composition.of(SeatKind.FULL_TIME);
        return Arrays.stream(wanted)
                .flatMap(role -> members.stream().filter(member -> member.seat().role() == role))
                .findFirst();
    }

    /// How the house writes names in lists.
    public NameStyle names() {
        return new NameStyle(profile.chosen(Fact.SPREAD_NAMES));
    }

    public Optional<String> printer() {
        return isStreet() ? profile.get(Fact.OFFICE) : name();
    }

    /// What the wording of any paper may ask about who issues it and who answers for it.
    public Fields onto(Fields fields) {
        return fields.put("机关", name())
                .put("上级", superior())
                .put("签发人", signer())
                .put("联系人", contact())
                .put("联系电话", phone())
                .put("印发机关", printer())
                .put("街道名称", profile.get(Fact.STREET))
                .put("街道党工委", street())
                .put("街道印发机关", profile.get(Fact.OFFICE))
                .put("受理单位", profile.get(Fact.OFFICE))
                .put("受理电话", profile.get(Fact.PHONE))
                .put("受理地址", profile.get(Fact.ADDRESS))
                .put("主送", isStreet() ? "各社区党组织" : "各党支部")
                .put("自称", isStreet() ? "我委" : "我社区党组织")
                .put("街道级", isStreet())
                .put("社区级", !isStreet());
    }
}

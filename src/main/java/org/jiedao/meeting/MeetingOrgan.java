package org.jiedao.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.NameStyle;
import org.jiedao.people.PersonName;
import org.jiedao.wording.Fields;

/// Who issues the papers of a meeting: the party organisation behind a committee, else the body itself under its own
/// name. What is not recorded is absent.
record MeetingOrgan(Body body, Optional<Body> superior, StreetProfile street, Optional<IssuingOrgan> ofCommittee) {
    private static final Pattern ADDED = Pattern.compile("（[^（）]*）");
    private static final Pattern FORM = Pattern.compile("(党委|党总支|党支部|党小组)$");

    Optional<String> name() {
        return ofCommittee.map(IssuingOrgan::name).orElse(Optional.of(body.name()));
    }

    /// 代字 of a paper's series: of a body without a committee its short name, as its communities number theirs.
    Optional<String> prefix(Paper.Series series) {
        return ofCommittee.map(organ -> organ.prefix(series)).orElseGet(() -> series.ownPrefix().or(this::own));
    }

    private Optional<String> own() {
        if (isStreet()) {
            return street.get(Fact.DOCUMENT_PREFIX);
        }
        String plain = ADDED.matcher(body.name()).replaceAll("");
        return Optional.of(FORM.matcher(plain).replaceFirst("党"));
    }

    private boolean isStreet() {
        return body.kind() == BodyKind.STREET_WORK_COMMITTEE;
    }

    String printed(String name) {
        return new NameStyle(street.chosen(Fact.SPREAD_NAMES)).printed(new PersonName(name));
    }

    /// Whom a notice addresses.
    String addressee(MeetingKind kind) {
        return switch (body.kind()) {
            case STREET_JOINT_COMMITTEE, COMMUNITY_JOINT_COMMITTEE -> "各委员";
            case ALLIANCE, DISTRICT_CONFERENCE, TASK_FORCE -> "各成员单位";
            case ESTATE_BRANCH, PREMISES_BRANCH, BUILDING_GROUP, MEMBER_HOUSEHOLD ->
                kind == MeetingKind.BRANCH_COMMITTEE ? "各支部委员" : "各位党员";
            case DISTRICT_COMMITTEE, STREET_WORK_COMMITTEE, COMMUNITY_PARTY_ORGANIZATION -> "各参会人员";
        };
    }

    Fields onto(Fields fields) {
        return ofCommittee.map(organ -> organ.onto(fields)).orElseGet(() -> alone(fields));
    }

    /// The same fields as those of a committee's organ; of itself a branch or group has recorded little.
    private Fields alone(Fields fields) {
        return fields.put("机关", name())
                .put("上级", superior.map(Body::name))
                .put("签发人", ofStreet(Fact.SIGNER))
                .put("联系人", ofStreet(Fact.CONTACT))
                .put("联系电话", ofStreet(Fact.PHONE))
                .put("印发机关", isStreet() ? street.get(Fact.OFFICE) : name())
                .put("街道名称", street.get(Fact.STREET))
                .put("街道党工委", street.get(Fact.WORK_COMMITTEE))
                .put("街道印发机关", street.get(Fact.OFFICE))
                .put("受理单位", ofStreet(Fact.OFFICE))
                .put("受理电话", ofStreet(Fact.PHONE))
                .put("受理地址", ofStreet(Fact.ADDRESS))
                .put("主送", Optional.empty())
                .put("自称", Optional.empty())
                .put("街道级", isStreet())
                .put("社区级", body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION);
    }

    private Optional<String> ofStreet(Fact fact) {
        return isStreet() ? street.get(fact) : Optional.empty();
    }
}

package org.jiedao.committee.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.facts.Titles.PartyTitle;
import org.jiedao.organization.Body;

/// The street or community of a committee, as titles name it: by itself on a full-time seat (`街道党工委书记`), or by the
/// name that the committee or its party organisation bears (`青禾街道党工委书记`). Another's secretary is not this one's.
record Area(List<String> names) {
    private static final Pattern COMMUNITY_ORGAN = Pattern.compile("党委|党总支部?|党支部|党组织");
    private static final Pattern ABOVE = Pattern.compile("^.*(街道|镇|乡)(?=.)");

    Area {
        names = List.copyOf(names);
    }

    static Area of(List<Body> committeeAndParent) {
        return new Area(committeeAndParent.stream().map(Body::name).toList());
    }

    /// 街道（乡镇）党（工）委 (LF-10.3.3).
    boolean isStreetCommittee(PartyTitle title, SeatKind seat) {
        return switch (title.organ()) {
            case "党工委" -> isOfStreet(title.prefix(), seat);
            case "工作委员会" -> !title.prefix().isEmpty() && isOfStreet(title.prefix(), seat);
            case "党委" ->
                title.prefix().matches(".*[镇乡]")
                        && (title.prefix().length() == 1 ? seat == SeatKind.FULL_TIME : isNamed(title.prefix()));
            default -> false;
        };
    }

    boolean isCommunityOrganization(PartyTitle title, SeatKind seat) {
        String prefix = ABOVE.matcher(title.prefix()).replaceFirst("");
        return COMMUNITY_ORGAN.matcher(title.organ()).matches()
                && (prefix.equals("社区") ? seat == SeatKind.FULL_TIME : prefix.endsWith("社区") && isNamed(prefix));
    }

    /// 办事处主任 (LF-6.3.2).
    boolean isOfficeHead(String post, SeatKind seat) {
        return post.endsWith("办事处主任")
                && isOfStreet(post.substring(0, post.length() - "办事处主任".length()), seat);
    }

    private boolean isOfStreet(String prefix, SeatKind seat) {
        return prefix.isEmpty() || prefix.equals("街道")
                ? seat == SeatKind.FULL_TIME
                : prefix.endsWith("街道") && isNamed(prefix);
    }

    /// 青田社区 is not part of the name 新青田社区党委: a name begins at the start or behind a larger area.
    private boolean isNamed(String prefix) {
        Pattern name = Pattern.compile("(^|中共|[省市区县旗盟州道镇乡])" + Pattern.quote(prefix));
        return names.stream().anyMatch(text -> name.matcher(text).find());
    }
}

package org.jiedao.committee.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.facts.Titles.PartyTitle;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// What a member is besides a member, as far as the records prove it. What a person is otherwise is recorded without a
/// date and told of any day.
record Standings(Area area, Function<Person, Titles> titles) {
    static final String HEAD = "辖区单位党组织负责人";
    private static final Pattern NOTE = Pattern.compile("（[^）]*）|\\([^)]*\\)");
    private static final Pattern UNIT_ORGAN = Pattern.compile("党委|党总支部?|党支部|党组织?");
    private static final Pattern MANAGER = Pattern.compile("(.*公司)?(总经理|经理|董事长|负责人)");
    private static final Pattern CHAIR = Pattern.compile("(.*业委会|.*业主委员会)?主任");
    private static final Pattern DELEGATE = Pattern.compile("(驻社区)?的?党代表");

    /// What is known; not `whole` where more may be true than was written down.
    record Known(List<String> names, boolean whole) {
        Known {
            names = List.copyOf(names);
        }
    }

    private enum Head {
        YES,
        NO,
        UNKNOWN
    }

    /// 身份 of somebody who holds a post.
    Known held(Member member) {
        Titles known = titles.apply(member.person());
        SeatKind seat = member.seat().kind();
        Set<String> names = new LinkedHashSet<>();
        for (PartyTitle title : known.party()) {
            names.addAll(ofTitle(title, seat));
        }
        if (known.posts().stream().anyMatch(post -> area.isOfficeHead(post, seat))) {
            names.add("街道办事处主任");
        }
        Head head = head(member, known);
        if (head == Head.YES) {
            names.add(HEAD);
        }
        boolean postKnown = member.person().post() != null || seat == SeatKind.PART_TIME;
        return new Known(List.copyOf(names), known.understood() && head != Head.UNKNOWN && postKnown);
    }

    private List<String> ofTitle(PartyTitle title, SeatKind seat) {
        List<String> names = new ArrayList<>();
        if (area.isStreetCommittee(title, seat)) {
            if (title.isSecretary()) {
                names.add("街道党工委书记");
            } else if (title.isDeputy()) {
                names.add("街道党工委副书记");
            } else if (title.isOrganizationMember()) {
                names.add("街道党工委组织委员");
            }
        }
        if (area.isCommunityOrganization(title, seat) && title.isMember()) {
            names.add("社区党组织成员");
            if (title.isSecretary()) {
                names.add("社区党组织书记");
            }
        }
        return names;
    }

    /// 成员来源. A full-time seat belongs to the party organisation (LF-6.3.1), but that its holder is one of its
    /// committee's members is told by the 党内职务, not by the seat.
    Known source(Member member) {
        Titles known = titles.apply(member.person());
        SeatKind seat = member.seat().kind();
        List<String> names = new ArrayList<>();
        boolean appointed = member.membership().batchId() != null;
        if (seat == SeatKind.FULL_TIME) {
            List<PartyTitle> memberships = known.party().stream().filter(PartyTitle::isMember).toList();
            if (memberships.stream().anyMatch(title -> area.isStreetCommittee(title, seat))) {
                names.add("街道党工委委员");
            }
            if (memberships.stream().anyMatch(title -> area.isCommunityOrganization(title, seat))) {
                names.add("社区党组织委员");
            }
            return new Known(names, !names.isEmpty());
        }
        if (appointed) {
            names.add("聘任的兼职委员");
        }
        Head head = head(member, known);
        if (head == Head.YES) {
            names.add(HEAD);
        }
        return new Known(names, appointed && head != Head.UNKNOWN);
    }

    /// 身份类别 (GN-32). Whether somebody is a delegate of the party is written down of nobody who is not.
    Known category(Member member) {
        Titles known = titles.apply(member.person());
        List<String> names = new ArrayList<>();
        if (isHead(member)) {
            names.add(HEAD);
        }
        if (isInCharge(member, known, UnitCategory.PROPERTY_COMPANY, MANAGER)) {
            names.add("物业公司党员负责人");
        }
        if (isInCharge(member, known, UnitCategory.OWNERS_COMMITTEE, CHAIR)) {
            names.add("业委会党员负责人");
        }
        if (known.posts().stream().anyMatch(post -> DELEGATE.matcher(post).matches())) {
            names.add("驻社区党代表");
        }
        return new Known(names, false);
    }

    /// A post in the party tells that somebody is of the party.
    private static boolean isInCharge(Member member, Titles titles, UnitCategory category, Pattern post) {
        @Nullable Unit unit = member.unit();
        return unit != null
                && unit.category() == category
                && !titles.party().isEmpty()
                && titles.posts().stream().anyMatch(text -> post.matcher(text).matches());
    }

    /// 单位类别. Companies for property and the internet are enterprises; whose, the category does not say.
    static Known unitCategory(Member member) {
        @Nullable Unit unit = member.unit();
        if (unit == null) {
            return new Known(List.of(), false);
        }
        return switch (unit.category()) {
            case PROPERTY_COMPANY, INTERNET_ENTERPRISE -> new Known(List.of(unit.category().label()), false);
            default -> new Known(List.of(unit.category().label()), true);
        };
    }

    boolean isHead(Member member) {
        return head(member, titles.apply(member.person())) == Head.YES;
    }

    boolean mayBeHead(Member member) {
        return head(member, titles.apply(member.person())) == Head.UNKNOWN;
    }

    /// 负责人 is the secretary of the unit's party organisation; whether a deputy is in charge is not on record.
    private static Head head(Member member, Titles titles) {
        if (member.seat().kind() == SeatKind.FULL_TIME) {
            return Head.NO;
        }
        @Nullable Unit unit = member.unit();
        if (unit == null) {
            return Head.UNKNOWN;
        }
        if (titles.party().stream().anyMatch(title -> title.isSecretary() && isOf(unit, title))) {
            return Head.YES;
        }
        boolean lower = titles.party().stream().noneMatch(title -> title.isSecretary() || title.isDeputy());
        return titles.understood() && lower ? Head.NO : Head.UNKNOWN;
    }

    /// The secretary of a branch under a unit's 党委 does not head the unit's party organisation.
    private static boolean isOf(Unit unit, PartyTitle title) {
        if (!UNIT_ORGAN.matcher(title.organ()).matches() || title.prefix().endsWith("社区")) {
            return false;
        }
        if (unit.partyOrganization() != null) {
            return plain(unit.partyOrganization()).endsWith(title.prefix() + title.organ());
        }
        return title.prefix().isEmpty() || plain(unit.name()).contains(title.prefix());
    }

    private static String plain(String name) {
        return NOTE.matcher(name).replaceAll("");
    }
}

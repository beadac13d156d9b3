package org.jiedao.committee.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the texts on record prove about somebody. `…` behind the names: more may be true.
class StandingsTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final Standings STREET = new Standings(Area.of(List.of(
            new Body(2, BodyKind.STREET_JOINT_COMMITTEE, "青禾街道（示例）“大工委”", 1L),
            new Body(1, BodyKind.STREET_WORK_COMMITTEE, "中共示例区青禾街道工作委员会", null))), Titles::of);
    private static final Standings COMMUNITY = new Standings(Area.of(List.of(
            new Body(4, BodyKind.COMMUNITY_JOINT_COMMITTEE, "新青田社区“大党委”", 3L),
            new Body(3, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "新青田社区党总支", null))), Titles::of);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "党工委书记 | 街道党工委书记 | 街道党工委书记",
                "青禾街道党工委书记 | 党工委书记 | 街道党工委书记",
                "中共示例区青禾街道工作委员会书记 | 书记 | 街道党工委书记",
                "街道党工委书记 | — | 街道党工委书记…",
                "— | 街道党工委书记 | 街道党工委书记…",
                "稻田街道党工委书记 | 主任 | ",
                "原党工委书记 | 调研员 | ",
                "党工委书记（拟任） | 调研员 | …",
                "大工委书记 | 调研员 | …",
                "书记 | 调研员 | …",
                "开发区党工委书记 | 主任 | ",
                "党工委副书记 | 街道办事处主任 | 街道党工委副书记、街道办事处主任",
                "党工委副书记 | 青禾街道办事处主任 | 街道党工委副书记、街道办事处主任",
                "党工委副书记、办事处主任 | — | 街道党工委副书记、街道办事处主任…",
                "党工委副书记 | 街道办事处副主任 | 街道党工委副书记",
                "党工委副书记 | 稻田街道办事处主任 | 街道党工委副书记",
                "党工委组织委员 | 组织干事 | 街道党工委组织委员",
                "党工委委员、组织委员 | 组织干事 | 街道党工委组织委员",
                "党工委组织统战委员 | 组织干事 | 街道党工委组织委员",
                "党支部组织委员 | 组织干事 | ",
                "组织委员 | 组织干事 | …",
                "— | 联络员 | …",
                "— | — | …"
            })
    void ofAStreetsFullTimeMember(@Nullable String partyPost, @Nullable String post, @Nullable String expected) {
        assertHolds(expected, STREET.held(member(SeatKind.FULL_TIME, partyPost, post, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "社区党委书记 | 居委会主任 | 社区党组织成员、社区党组织书记",
                "社区党总支书记 | 居委会主任 | 社区党组织成员、社区党组织书记",
                "新青田社区党总支副书记 | 居委会主任 | 社区党组织成员",
                "青禾街道新青田社区党总支委员 | 网格员 | 社区党组织成员",
                "青田社区党委书记 | 居委会主任 | ",
                "党支部书记 | 主任 | ",
                "社区大党委书记 | 主任 | …",
                "社区党委第一书记 | 主任 | …"
            })
    void ofACommunitysFullTimeMember(@Nullable String partyPost, @Nullable String post, @Nullable String expected) {
        assertHolds(expected, COMMUNITY.held(member(SeatKind.FULL_TIME, partyPost, post, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "党支部书记 | 所长 | 青禾税务所党支部（示例） | 辖区单位党组织负责人",
                "联合党支部书记 | — | 青禾商会联合党支部 | 辖区单位党组织负责人",
                "党支部书记、所长 | — | 青禾税务所党支部 | 辖区单位党组织负责人…",
                "— | 党支部书记、所长 | 青禾税务所党支部 | 辖区单位党组织负责人…",
                "党支部书记 | 所长 | — | 辖区单位党组织负责人",
                "党支部书记 | 车间主任 | 青禾供水公司党委 | …",
                "党委副书记 | 副总经理 | 青禾供水公司党委 | …",
                "党委委员 | 队长 | 青禾供水公司党委 | ",
                "党小组组长 | 业委会主任 | 禾苗业委会党小组 | ",
                "社区党委书记 | 主任 | 青禾街道稻香社区党委 | …",
                "党工委书记 | 主任 | 青禾园区党工委 | …",
                "— | 所长 | 青禾税务所党支部 | …"
            })
    void ofAPartTimeMember(
            @Nullable String partyPost, @Nullable String post, @Nullable String organization, @Nullable String expected) {
        Unit unit = new Unit(1, "青禾税务所", UnitCategory.STATE_ORGAN, null, organization, null);
        assertHolds(expected, STREET.held(member(SeatKind.PART_TIME, partyPost, post, unit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "PROPERTY_COMPANY | 党员示范岗 | 总经理 | …",
                "PROPERTY_COMPANY | 党支部委员 | 总经理 | 物业公司党员负责人…",
                "PROPERTY_COMPANY | 党支部委员 | 副总经理 | …",
                "PROPERTY_COMPANY | 党支部委员 | 客服经理 | …",
                "OWNERS_COMMITTEE | 党小组组长 | 业委会主任 | 业委会党员负责人…",
                "OWNERS_COMMITTEE | 党小组组长 | 业委会副主任 | …",
                "OWNERS_COMMITTEE | — | 业委会主任 | …",
                "MARKET | 驻社区党代表 | 店主 | 驻社区党代表…"
            })
    void ofThoseWhomTheGannanStandardNames(
            UnitCategory category, @Nullable String partyPost, String post, String expected) {
        Unit unit = new Unit(1, "示例单位", category, null, null, null);
        assertHolds(expected, COMMUNITY.category(member(SeatKind.PART_TIME, partyPost, post, unit)));
    }

    private static void assertHolds(@Nullable String expected, Standings.Known known) {
        assertEquals(
                expected == null ? "" : expected, String.join("、", known.names()) + (known.whole() ? "" : "…"));
    }

    private static Member member(
            SeatKind kind, @Nullable String partyPost, @Nullable String post, @Nullable Unit unit) {
        return new Member(
                new Seat(1, 1, kind, Role.MEMBER),
                new Membership(1, 1, 1, 1, START, START.plusYears(5), null, null, null),
                new Person(1, new PersonName("张堃"), unit == null ? null : unit.id(), post, partyPost, null),
                unit);
    }
}

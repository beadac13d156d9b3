package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.people.Person;
import org.junit.jupiter.api.Test;

class SeatImportTest extends ImportTest {
    @Test
    void aSeatIsGivenInTheCurrentTermAndEndsWithIt() throws IOException {
        RosterPlan plan = plan("姓名|委员会|委员会职务|聘任时间|到期", "示例甲|大工委|兼职委员|2026.3.1|2028.3.1", "示例乙|大工委|书记|2020.1.1|");
        assertEquals(
                List.of("届满写作2028年3月1日，按本届登记为2030年6月30日"),
                plan.rows().getFirst().account().notices());
        assertEquals(
                List.of("任职时间2020年1月1日早于本届，按本届起始日2025年7月1日登记"),
                plan.rows().getLast().account().notices());
        confirm(plan, Choices.none());
        List<Member> members = register.committees()
                .compositionOn(street().id(), TestStreet.START.plusYears(1))
                .members();
        assertEquals(
                List.of(
                        "示例甲 PART_TIME PART_TIME_MEMBER 2026-03-01 2030-06-30",
                        "示例乙 FULL_TIME SECRETARY 2025-07-01 2030-06-30"),
                members.stream()
                        .map(member -> member.person().name() + " " + member.seat().kind() + " "
                                + member.seat().role() + " " + member.membership().startsOn() + " "
                                + member.membership().endsOn())
                        .toList());
    }

    @Test
    void whoSitsAlreadyIsNotSeatedTwice() throws IOException {
        String header = "姓名|单位|单位类别|委员会|委员会职务";
        confirm(plan(header, "示例甲|示例社（示例）|社会组织|大工委|兼职委员"), Choices.none());
        Person known = register.people().everyone().getFirst();
        RosterPlan plan = plan(header, "示例甲|示例二社（示例）|社会组织|大工委|兼职委员");
        Place place = plan.rows().getFirst().place();
        ImportOutcome.Imported imported =
                confirm(plan, Choices.none().with(place, new Choices.Choice.AsPerson(known.id())));
        assertEquals(new ImportOutcome.Counts(0, 1, 1, 0), imported.counts());
        assertEquals(1, register.committees().membershipsOf(known.id()).size());
    }

    @Test
    void aVacantSeatIsTakenBeforeANewOneIsMade() throws IOException {
        register.committees().addSeat(street().id(), SeatKind.FULL_TIME, Role.SECRETARY);
        confirm(plan("姓名|委员会|委员会职务", "示例甲|大工委|书记"), Choices.none());
        assertEquals(1, register.committees().seats(street().id()).size());
    }

    @Test
    void whatStandsInTheWayOfASeatIsADoubt() throws IOException {
        RosterPlan plan = plan(
                "姓名|委员会|委员会职务|届满",
                "示例甲|大工委|书记|",
                "示例乙|大工委|书记|",
                "示例丙|不存在的委员会|委员|",
                "示例丁|大党委|委员|",
                "示例戊|大工委|委员|2026.1.1");
        assertEquals(
                List.of(
                        "青禾街道（示例）“大工委”已有书记：导入人员，不登记任职",
                        "登记册里没有“不存在的委员会”这个委员会：导入人员，不登记任职",
                        "“大党委”可能指6个委员会：导入人员，不登记任职",
                        "任期2025年7月1日至2026年1月1日不在本届现任之内：导入人员，不登记任职"),
                plan.of(PlannedRow.Kind.DOUBTFUL).stream()
                        .flatMap(row -> row.account().reasons().stream())
                        .toList());
        Choices all = Choices.none();
        for (PlannedRow row : plan.of(PlannedRow.Kind.DOUBTFUL)) {
            all = all.with(row.place(), new Choices.Choice.Take());
        }
        assertEquals(new ImportOutcome.Counts(5, 0, 0, 1), confirm(plan, all).counts());
    }

    private Committee street() {
        return register.committees().committees(TestStreet.START).stream()
                .filter(committee -> committee.name().equals(TestStreet.COMMITTEE))
                .findFirst()
                .orElseThrow();
    }
}

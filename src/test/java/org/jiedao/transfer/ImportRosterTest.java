package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.archive.ChangeLog;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.junit.jupiter.api.Test;

class ImportRosterTest extends ImportTest {
    private static final String HEADER = "姓名|单位|单位类别|职务|电话";

    @Test
    void aPreviewWritesNothing() throws IOException {
        List<ChangeLog.Step> before = register.changeLog().steps(9);
        RosterPlan plan = plan(HEADER, "示例甲|示例社（示例）|社会组织|会长|000-0000-0001");
        assertEquals(1, plan.of(PlannedRow.Kind.NEW).size());
        assertEquals(List.of(), register.people().everyone());
        assertEquals(before, register.changeLog().steps(9));
    }

    @Test
    void anImportIsOneStepNamedAfterItsFile() throws IOException {
        confirm(plan(HEADER, "示例甲|示例社（示例）|社会组织|会长|000-0000-0001"), Choices.none());
        assertEquals("导入花名册 册.xlsx", register.changeLog().steps(1).getFirst().title());
    }

    @Test
    void aRegisterThatChangedSinceThePreviewRefusesThePlan() throws IOException {
        RosterPlan plan = plan(HEADER, "示例甲|示例社（示例）|社会组织|会长|000-0000-0001");
        Person other = register.people().add(Person.draft("示例甲"));
        assertEquals(
                new ImportOutcome.Refused("预览之后登记册有了变化，“册.xlsx”没有导入。请重新预览，再确认。"),
                importing.confirm(plan, Choices.none()));
        assertEquals(List.of(other), register.people().everyone());
        assertEquals(List.of(), register.organizations().units());
    }

    @Test
    void changesAreToldAndEmptyCellsTakeNothingAway() throws IOException {
        Person known = known("示例甲", "示例社（示例）", "000-0000-0001");
        RosterPlan plan = plan(HEADER, "示例甲|示例社（示例）||会长|");
        PlannedRow row = plan.rows().getFirst();
        assertEquals(PlannedRow.Kind.CHANGED, row.kind());
        assertEquals("“册.xlsx”“表”表第2行“示例甲”变更：职务：（无） → 会长", row.sentence());
        confirm(plan, Choices.none());
        assertEquals(
                List.of(new Person(known.id(), known.name(), known.unitId(), "会长", null, "000-0000-0001")),
                register.people().everyone());
    }

    @Test
    void anotherPhoneIsADoubtAndTakenOnlyWhenTicked() throws IOException {
        known("示例甲", "示例社（示例）", "000-0000-0001");
        RosterPlan plan = plan(HEADER, "示例甲|示例社（示例）|||000-0000-0002");
        PlannedRow row = plan.rows().getFirst();
        assertEquals(
                List.of("与已登记的示例甲（示例社（示例））同名同单位，但电话不同（已有000-****-0001，名册000-****-0002）：换了号码，还是重名"),
                row.account().reasons());
        assertEquals(List.of(row), confirm(plan, Choices.none()).left());
        assertEquals("000-0000-0001", register.people().everyone().getFirst().phone());
        RosterPlan again = plan(HEADER, "示例甲|示例社（示例）|||000-0000-0002");
        confirm(again, Choices.none().with(row.place(), new Choices.Choice.Take()));
        assertEquals(
                List.of("000-0000-0002"),
                register.people().everyone().stream().map(Person::phone).toList());
    }

    @Test
    void aNamesakeOfAnotherUnitIsWhoeverTheUserSays() throws IOException {
        Person known = known("示例甲", "示例社（示例）", "000-0000-0001");
        RosterPlan plan = plan(HEADER, "示例甲|示例二社（示例）|社会组织|会长|");
        PlannedRow row = plan.rows().getFirst();
        assertEquals(List.of("疑似重名：与已登记的示例甲（示例社（示例））同名不同单位"), row.account().reasons());
        assertEquals(List.of(known), Objects.requireNonNull(row.entry()).namesakes());
        confirm(plan, Choices.none().with(row.place(), new Choices.Choice.AsPerson(known.id())));
        assertEquals(1, register.people().everyone().size());
        register.changeLog().undo();
        confirm(plan, Choices.none().with(row.place(), new Choices.Choice.Take()));
        assertEquals(2, register.people().everyone().size());
    }

    @Test
    void theSamePhoneProvesTheSamePersonInAnotherUnit() throws IOException {
        known("示例甲", "示例社（示例）", "000-0000-0001");
        RosterPlan plan = plan(HEADER, "示例甲|示例二社（示例）|社会组织||000-0000-0001");
        assertEquals(PlannedRow.Kind.CHANGED, plan.rows().getFirst().kind());
        confirm(plan, Choices.none());
        Unit unit = register.organizations().unitNamed("示例二社（示例）").orElseThrow();
        assertEquals(unit.id(), register.people().everyone().getFirst().unitId());
    }

    @Test
    void anUnknownCategoryBringsThePersonWithoutTheUnit() throws IOException {
        RosterPlan plan = plan(HEADER, "示例甲|示例会（示例）|商会联盟|会长|");
        PlannedRow row = plan.rows().getFirst();
        assertEquals(List.of("单位类别“商会联盟”不认识：导入人员，但未登记过的单位不登记"), row.account().reasons());
        confirm(plan, Choices.none().with(row.place(), new Choices.Choice.Take()));
        assertEquals(
                List.of(new Person(1, new PersonName("示例甲"), null, "会长", null, null)),
                register.people().everyone());
        assertEquals(List.of(), register.organizations().units());
    }

    @Test
    void aRowThatHangsOnADoubtfulRowIsLeftWithIt() throws IOException {
        RosterPlan plan = plan(HEADER, "示例？|示例社（示例）|社会组织|会长|", "示例？|示例社（示例）|社会组织|会长|");
        PlannedRow second = plan.rows().getLast();
        assertEquals(PlannedRow.Kind.DOUBTFUL, second.kind());
        ImportOutcome.Imported imported =
                confirm(plan, Choices.none().with(second.place(), new Choices.Choice.Take()));
        assertEquals(plan.rows(), imported.left());
        assertEquals(List.of(), register.people().everyone());
    }

    @Test
    void aChosenMappingIsRememberedForTheShapeButNeverTakesWhatMustStayOut() throws IOException {
        String[] rows = {"姓名|电话|组别|身份证号", "示例甲|000-0000-0001|示例社（示例）|0000"};
        TablePreview guessed = plan(rows).tables().getFirst();
        assertEquals(
                List.of(Field.NAME, Field.PHONE, Field.UNKNOWN, Field.WITHHELD),
                guessed.mapping().fields());
        assertEquals(
                List.of(List.of("示例甲"), List.of("000-0000-0001"), List.of("示例社（示例）"), List.of()),
                guessed.columns().stream().map(TablePreview.Column::samples).toList());
        ColumnMapping chosen = guessed.mapping().with(2, Field.UNIT).with(3, Field.POST);
        Path file = RosterFile.write(folder.resolve("册.xlsx"), rows);
        RosterPlan plan = ready(importing.preview(new RosterSource.Workbook(file), Map.of(guessed.shape(), chosen)));
        assertEquals(TablePreview.Origin.CHOSEN, plan.tables().getFirst().origin());
        assertEquals(
                List.of(Field.NAME, Field.PHONE, Field.UNIT, Field.WITHHELD),
                plan.tables().getFirst().mapping().fields());
        confirm(plan, Choices.none());
        TablePreview next = plan(rows).tables().getFirst();
        assertEquals(TablePreview.Origin.REMEMBERED, next.origin());
        assertEquals(Field.UNIT, next.mapping().fields().get(2));
    }

    @Test
    void identityNumbersInAnyColumnStayOut() throws IOException {
        RosterPlan plan = plan(HEADER, "示例甲|示例社（示例）|社会组织|000000000000000000|000-0000-0001");
        assertEquals(
                List.of("职务里有证件号码，未导入（最小必要）"),
                plan.rows().getFirst().account().notices());
        confirm(plan, Choices.none());
        assertNull(register.people().everyone().getFirst().post());
    }

    @Test
    void dittoWithNothingAboveIsADoubtAndNobodyIsCalledDitto() throws IOException {
        RosterPlan plan = plan(HEADER, "示例甲|同上|||", "同上|示例社（示例）|||");
        assertEquals(
                List.of("单位写作“同上”，但上面没有可沿用的内容"),
                plan.rows().getFirst().account().reasons());
        assertEquals(
                "“册.xlsx”“表”表第3行“同上”不能导入：姓名写作“同上”，不知道是谁",
                plan.rows().getLast().sentence());
    }

    private Person known(String name, String unitName, String phone) {
        Unit unit = register.organizations().add(Unit.draft(unitName, UnitCategory.SOCIAL_ORGANIZATION));
        return register.people().add(new Person(0, new PersonName(name), unit.id(), null, null, phone));
    }
}

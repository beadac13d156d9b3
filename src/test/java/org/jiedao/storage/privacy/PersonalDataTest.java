package org.jiedao.storage.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.Disclosures.Export;
import org.jiedao.meeting.Need;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.privacy.Due;
import org.jiedao.privacy.EraseData;
import org.jiedao.privacy.Held;
import org.jiedao.privacy.PersonalData;
import org.jiedao.privacy.Retained;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept for a time only, and what is held about one person.
class PersonalDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private PersonalData data;
    private Body body;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        data = database.personalData();
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Need need(LocalDate day, String matter) {
        return database.meetings().keep(new Need(0, body.id(), null, "3号楼住户", day, matter));
    }

    @Test
    void aNeedOlderThanTwoYearsIsDueAndOnceClearedOnlyCounted() throws IOException {
        Need old = need(LocalDate.of(2024, 6, 30), "楼道照明");
        need(LocalDate.of(2024, 7, 2), "助餐点");

        List<Due> due = data.due(TODAY);
        assertEquals(List.of(old.id()), due.stream().map(Due::id).toList());
        assertEquals(LocalDate.of(2026, 6, 30), due.getFirst().due());

        String sentence = new EraseData(data, _ -> {}, database.backups()).due(due, Progress.UNSEEN);
        assertEquals("已清除需求的内容1条，只留下数目。旧备份里的要到期（最长12个月）才会消失。", sentence);
        assertEquals(Reason.BEFORE_CHANGES, database.backups().list().getFirst().reason());
        assertEquals(List.of(), data.due(TODAY));
        List<Need> needs = database.meetings().needs(body.id());
        assertEquals(2, needs.size(), "a need that was raised is counted");
        assertFalse(needs.toString().contains("楼道照明"));
        assertEquals(List.of(), database.check().problems());
        database.changeLog().undo();
        assertTrue(
                assertRefused().sentence().contains("其中的个人信息已按规定删除"), "the raising of what was cleared is not taken back");
    }

    private Reversal.Refused assertRefused() {
        return (Reversal.Refused) database.changeLog().undo();
    }

    @Test
    void howLongSomethingIsKeptCanBeChangedAndTakenBack() {
        need(LocalDate.of(2024, 6, 30), "楼道照明");
        data.keep(Retained.NEEDS, 36);
        assertEquals(List.of(), data.due(TODAY));
        data.keep(Retained.NEEDS, 12);
        assertEquals(1, data.due(TODAY).size());
        database.changeLog().undo();
        database.changeLog().undo();
        assertEquals(24, data.periods().get(Retained.NEEDS));
    }

    @Test
    void everythingLinkedToAPersonIsTold() {
        Person person = database.people().add(new Person(0, Person.draft("龑某").name(), null, "主任", null, "13800001234"));
        need(TODAY, "龑某反映楼道照明");
        database.disclosures().exported(new Export("留存信息 龑某", "龑某.docx", 1, true, "答复本人", person.id()));

        assertEquals(
                List.of(
                        new Held("人员", "姓名：龑某；职务：主任；工作电话：138****1234"),
                        new Held("操作记录", "登记和修改此人资料的记录1条，记着修改以前和以后的内容")),
                data.about(person.id()));
        assertEquals(Set.of("“人员”的“姓名”1处", "“需求”的“内容”1处"), Set.copyOf(data.mentions("龑某")));
        assertEquals(1, database.disclosures().of(person.id()).size());
        assertEquals(1, database.disclosures().find("龑某.docx", 10).size());
        assertEquals(0, database.disclosures().find("没有", 10).size());
    }
}

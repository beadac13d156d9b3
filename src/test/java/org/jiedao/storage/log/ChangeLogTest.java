package org.jiedao.storage.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Step;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.PastChange;
import org.jiedao.archive.PastChange.Difference;
import org.jiedao.archive.PastChange.Manner;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.archive.view.ChangeLogUndo;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void whoIssuedAPaperLastIsToldThatItStaysBeforeAnEarlierChangeIsTakenBack() throws IOException {
        database.organizations().add(Unit.draft("示例单位", UnitCategory.MARKET));
        ChangeLogUndo undo = new ChangeLogUndo(database.changeLog());
        database.dispatchRegister().enter("示例", 2026, number -> Registrations.of(number, "正文"));

        assertEquals(
                "没有撤销：最近办的是签发示例〔2026〕1号，签发不能撤销，要收回请在“文书”里写明原因作废。再按一次，撤销签发以前的“新增单位 示例单位”。",
                undo.undo().text());
        assertEquals(1, database.organizations().units().size());
        assertEquals("已撤销：新增单位 示例单位。", undo.undo().text());
        assertEquals(List.of(), database.organizations().units());
        assertEquals("没有可以撤销的改动。", undo.undo().text());
        undo.redo();
        database.organizations().add(Unit.draft("另一单位", UnitCategory.MARKET));
        assertEquals("已撤销：新增单位 另一单位。", undo.undo().text());
    }

    @Test
    void aStepOfManyRecordsIsUndoneAndRedoneWhole() {
        database.changeLog().step("导入", () -> {
            Unit unit = database.organizations().add(Unit.draft("示例单位", UnitCategory.MARKET));
            return database.people().add(new Person(0, Person.draft("张堃").name(), unit.id(), "主任", null, "000-1"));
        });
        Person imported = database.people().everyone().getFirst();

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.people().everyone());
        assertEquals(List.of(), database.organizations().units());

        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(List.of(imported), database.people().everyone());
        assertEquals(1, database.organizations().units().size());
    }

    @Test
    void aStepThatThrowsLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> database.changeLog().step("导入", () -> {
                    database.people().add(Person.draft("张堃"));
                    throw new IllegalStateException("half-way");
                }));
        assertEquals(List.of(), database.people().everyone());
        assertEquals(Optional.empty(), database.changeLog().undoable());
    }

    @Test
    void editsKeepTheirHistory() {
        Person person = database.people().add(Person.draft("张堃"));
        database.people().edit(new Person(person.id(), person.name(), null, "主任", null, null));

        List<PastChange> history = database.changeLog().history(new Told(Sort.PERSON, person.id()));

        assertEquals(
                List.of("修改人员 张堃", "新增人员 张堃"),
                history.stream().map(change -> change.step().title()).toList());
        assertEquals(
                List.of(new Touched("", Manner.CHANGED, List.of(new Difference("职务", "", "主任")))),
                history.getFirst().records());
        assertEquals(System.getProperty("user.name"), history.getFirst().step().by());
    }

    @Test
    void undoIsRefusedWhereALaterRecordDependsOnIt() {
        var body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        Step first = database.changeLog().undoable().orElseThrow();
        database.committees().establish(body.id(), "langfang", java.time.LocalDate.of(2025, 7, 1));
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(Optional.of(first), database.changeLog().undoable());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.organizations().bodies());
    }

    @Test
    void anEditIsUndoneToTheValueBefore() {
        Person person = database.people().add(Person.draft("张堃"));
        database.people().edit(new Person(person.id(), person.name(), null, "主任", null, null));
        database.changeLog().undo();
        assertEquals(Optional.of(person), database.people().person(person.id()));
    }

    @Test
    void afterSomethingNewThereIsNothingToRedo() {
        database.people().add(Person.draft("张堃"));
        database.changeLog().undo();
        database.people().add(Person.draft("李喆"));
        assertEquals(Optional.empty(), database.changeLog().redoable());
    }
}

package org.jiedao.storage.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Act;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.Disclosures.Export;
import org.jiedao.archive.Head;
import org.jiedao.dispatch.DispatchRegister.Revision;
import org.jiedao.dispatch.Paper;
import org.jiedao.people.Person;
import org.jiedao.privacy.Erased;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.Registrations;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.Schema;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordTables;
import org.jiedao.storage.record.RowImage;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed in the tables of the change log behind the workbench's back is noticed, and said of the step.
class ChainTest {
    private static final String NUMBER = "13800001234";
    private static final List<String> TABLES =
            List.of("change_step", "change_row", "change_link", "erased_row", "disclosure");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private JdbcConnectionPool pool;
    private DSLContext dsl;
    private Person erased;

    @BeforeEach
    void work() throws IOException {
        database = OpenRegister.in(folder);
        pool = DataFile.open(database.folder().database(), false, null);
        dsl = DataFile.dsl(pool);
        erased = person("张堃", NUMBER);
        person("李喆", "13900005678");
        person("王龑", "13700009999");
        database.changeLog().undo();
        database.changeLog().redo();
        database.changeLog().undo();
        database.workingTexts().keep(Paper.NOTICE, 1, "联系人：张堃 " + NUMBER, "联系人：张堃 " + NUMBER + "。");
        long entry = database.dispatchRegister()
                .enter("示例", 2026, number -> Registrations.of(number, "正文"))
                .id();
        database.dispatchRegister().addVersion(entry, _ -> new Revision(DAY, "更正", "正文二", List.of()));
        database.dispatchRegister().markVoid(entry, DAY, "印错");
        database.personalData().eraseContact(erased.id());
        database.disclosures().shown("张堃", erased.id(), "核对号码");
        database.disclosures().exported(new Export("花名册", "花名册.xlsx", 2, true, "", null));
        database.changeLog().note(Act.PASSWORD, "设置口令");
    }

    private Person person(String name, String phone) {
        return database.people().add(new Person(0, Person.draft(name).name(), null, "主任", null, phone));
    }

    @AfterEach
    void close() throws IOException {
        pool.dispose();
        database.close();
    }

    private List<String> problems() {
        return new ChainCheck(dsl, Optional.empty()).problems();
    }

    @Test
    void whatTheWorkbenchDidIsInOrder() {
        assertEquals(List.of(), problems());
    }

    /// Changes something, checks, and takes the change back.
    private List<String> after(Runnable tampering) {
        List<String> found = new ArrayList<>();
        dsl.transactionResult(() -> {
            tampering.run();
            found.addAll(problems());
            dsl.rollback().execute();
            return found;
        });
        return found;
    }

    @Test
    void everyColumnOfEveryRowOfTheLogIsWatched() {
        dsl.execute("set referential_integrity false");
        List<String> unnoticed = new ArrayList<>();
        int tried = 0;
        for (String name : TABLES) {
            Table<?> table = RecordParts.table(name);
            Field<?> key = Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray()[0];
            List<? extends Record> rows = dsl.selectFrom(table).fetch();
            assertFalse(rows.isEmpty(), name);
            for (Record row : rows) {
                for (Field<?> column : table.fields()) {
                    tried++;
                    if (after(() -> change(table, key, row, column)).isEmpty()) {
                        unnoticed.add(name + "." + column.getName() + " of " + row.get(key));
                    }
                }
            }
        }
        assertEquals(List.of(), unnoticed);
        assertTrue(tried > 150, "only " + tried);
    }

    private void change(Table<?> table, Field<?> key, Record row, Field<?> column) {
        dsl.update(table)
                .set(DSL.field(column.getQualifiedName(), Object.class), DSL.val(other(column, row.get(column)), column.getDataType()))
                .where(DSL.condition("{0} = {1}", key, DSL.val(row.get(key), key.getDataType())))
                .execute();
    }

    private static Object other(Field<?> column, @Nullable Object value) {
        return switch (value) {
            case null -> column.getType() == String.class ? "x" : 7;
            case Long number -> number + 1000;
            case Integer number -> number + 1;
            case Boolean yes -> !yes;
            case LocalDateTime at -> at.plusSeconds(1);
            case String text when text.isEmpty() -> "x";
            default -> value.toString().startsWith("a") ? "b" + value.toString().substring(1) : "a" + value.toString().substring(1);
        };
    }

    @Test
    void whatIsTakenOutOrPutInIsNoticed() {
        dsl.execute("set referential_integrity false");
        for (String name : TABLES) {
            Table<?> table = RecordParts.table(name);
            Field<Long> key = DSL.field(DSL.name(name.equals("change_link") ? "LINK_NO" : "ID"), Long.class);
            long last = dsl.select(DSL.max(key)).from(table).fetchSingle().value1();
            boolean tail = name.equals("change_link");
            for (long id : dsl.select(key).from(table).where(tail ? key.lt(last) : DSL.noCondition()).fetch(key)) {
                assertFalse(after(() -> dsl.deleteFrom(table).where(key.eq(id)).execute()).isEmpty(), name + id);
            }
            Record copy = dsl.fetchSingle(table, key.eq(last));
            copy.set(key, last + 1);
            assertFalse(after(() -> dsl.insertInto(table).set(RowImage.values(copy)).execute()).isEmpty(), name);
        }
    }

    @Test
    void twoLinksThatChangePlacesAreNoticed() {
        var link = DSL.table(DSL.name("CHANGE_LINK"));
        var number = DSL.field(DSL.name("LINK_NO"), Long.class);
        List<String> found = after(() -> {
            dsl.update(link).set(number, 100L).where(number.eq(1L)).execute();
            dsl.update(link).set(number, 1L).where(number.eq(2L)).execute();
            dsl.update(link).set(number, 2L).where(number.eq(100L)).execute();
        });
        assertTrue(found.getFirst().startsWith("操作记录第1号“新增人员 李喆”"), found.toString());
    }

    @Test
    void aLogCutShortIsNoticedByTheHeadThatWasKept() {
        Head head = database.changeLog().head().orElseThrow();
        var number = DSL.field(DSL.name("LINK_NO"), Long.class);
        dsl.deleteFrom(DSL.table(DSL.name("CHANGE_LINK"))).where(number.eq(head.number())).execute();
        assertEquals(List.of(), problems());
        assertEquals(
                List.of("操作记录的末尾被人截去：上次关闭时记到第" + head.number() + "号，现在只到第" + (head.number() - 1)
                        + "号。请对照最近的备份查明是谁改的，必要时从备份恢复。"),
                new ChainCheck(dsl, Optional.of(head)).problems());
    }

    @Test
    void theSentenceNamesTheStepAndWhatWasChangedOfIt() {
        List<String> found = after(() -> dsl.execute("update change_step set title = '新增人员 赵六' where title = '新增人员 李喆'"));
        assertEquals(
                List.of("操作记录第2号“新增人员 李喆”（2026年7月1日 09:00，" + System.getProperty("user.name")
                        + "）被人改过：名称（现在写成“新增人员 赵六”）与当时的登记不符。请对照最近的备份查明是谁改的，必要时从备份恢复。"),
                found);
    }

    @Test
    void anErasedNumberIsGoneFromTheRecordItsHistoryAndKeptTextsAndTheLogStillHolds() {
        assertEquals(null, database.people().person(erased.id()).orElseThrow().phone());
        assertEquals(
                "联系人：张堃 【待补】。",
                database.workingTexts().of(Paper.NOTICE, 1).orElseThrow().text());
        for (Table<?> table : RecordTables.ordered()) {
            dsl.selectFrom(table).forEach(row -> assertFalse(RowImage.of(row).contains(NUMBER), table.getName()));
        }
        assertEquals(List.of(), problems());
        assertEquals(
                List.of("新增人员 张堃"),
                database.changeLog().history(new Told(Sort.PERSON, erased.id())).stream()
                        .map(change -> change.step().title())
                        .toList());
    }

    @Test
    void whoSavesAtTheSameTimeMakesOneLinkAfterTheOther() throws Exception {
        long before = database.changeLog().head().orElseThrow().number();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Person>> saves = IntStream.range(0, 40)
                    .<Callable<Person>>mapToObj(one -> () -> person("示例" + one, "1360000" + (1000 + one)))
                    .toList();
            for (var saved : threads.invokeAll(saves)) {
                saved.get();
            }
        }
        assertEquals(before + 40, database.changeLog().head().orElseThrow().number());
        assertEquals(List.of(), problems());
    }

    /// H2 leaves the bytes of old rows in the file.
    @Test
    void nothingOfAnErasedNumberIsLeftInTheClosedFile() throws IOException {
        pool.dispose();
        Path file = database.folder().database();
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains(NUMBER));
        database.close();
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(NUMBER));
        database = OpenRegister.in(folder);
        assertEquals(List.of(), database.check().problems());
        pool = DataFile.open(file, false, null);
    }

    @Test
    void aStepWithErasedDataIsNotTakenBack() {
        var kept = assertInstanceOf(Reversal.Refused.class, database.changeLog().undo());
        assertEquals(
                "不能撤销“存稿 聘任通知”：其中的个人信息已按规定删除，不能还原。什么也没有改动；确要更正，请直接改记录，已签发的文书先写明原因作废。",
                kept.sentence());
        person("赵六", "13600001111");
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(List.of(), problems());
    }

    @Test
    void anErasureSaysWhereTheNumberStillStands() throws IOException {
        Person other = person("赵六", "13600001111");
        database.dispatchRegister().enter("示例", 2026, number -> Registrations.of(number, "联系电话13600001111"));
        Erased done = database.personalData().eraseContact(other.id());
        assertEquals(List.of("已签发的文书1件（示例〔2026〕2号）"), done.elsewhere());
        assertEquals(List.of(), problems());
    }

    @Test
    void anImageThatNoErasureCoversIsTampering() {
        List<String> found = after(() -> dsl.execute(
                "update change_row set after_image = null where record_key = '2' and table_name = 'person'"));
        assertEquals(1, found.size());
        assertTrue(found.getFirst().contains("“人员”的改动内容与当时的登记不符"), found.toString());
    }

    @Test
    void aRegisterFromBeforeTheChainIsLinkedWhenItIsUpgraded() throws IOException {
        Path older = folder.resolve("older");
        Files.createDirectories(older);
        Path file = older.resolve("jiedao.mv.db");
        JdbcConnectionPool first = DataFile.open(file, true, null);
        Schema.migrateTo(first, "14");
        DSLContext old = DataFile.dsl(first);
        old.execute("insert into person (name, pinyin, initials) values ('张堃', 'zhangkun', 'zk')");
        old.execute("insert into change_step (title, changed_at, changed_by, undone) values"
                + " ('新增人员 张堃', timestamp '2025-07-01 09:00:00', 'a', false),"
                + " ('新增人员 李喆', timestamp '2025-07-02 09:00:00', 'a', true)");
        old.execute("insert into change_row (step_id, table_name, record_key, after_image) select id, 'person', '1',"
                + " '{\"ID\":1,\"NAME\":\"张堃\",\"PINYIN\":\"zhangkun\",\"INITIALS\":\"zk\"}' from change_step");
        DataFile.close(first);
        try (Database upgraded = OpenRegister.in(older)) {
            assertEquals(List.of(), upgraded.check().problems());
            assertEquals(3, upgraded.changeLog().head().orElseThrow().number());
            assertInstanceOf(Reversal.Done.class, upgraded.changeLog().undo());
            assertEquals(List.of(), upgraded.check().problems());
        }
    }
}

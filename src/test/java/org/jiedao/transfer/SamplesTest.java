package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Composition;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every workbook in `samples/` goes through, and the messy ones say the same as the clean one.
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    /// Whom the messy workbooks leave in doubt.
    private static final Set<String> DOUBTED = Set.of("丰收年", "石龑", "韦䶮");

    @TempDir
    private Path folder;

    @Test
    void theSamplesAreThoseThatTheGeneratorMakes() throws IOException {
        SampleWorkbooks.writeTo(folder);
        Set<Path> expected =
                Set.of(Path.of(SampleWorkbooks.CLEAN), Path.of(SampleWorkbooks.MESSY), Path.of(SampleWorkbooks.MESSY_OLD));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertEquals(
                    expected,
                    files.filter(file -> file.toString().contains(".xls"))
                            .map(Path::getFileName)
                            .collect(Collectors.toSet()));
        }
        for (Path file : expected) {
            assertEquals(
                    new WorkbookReader().read(folder.resolve(file)), new WorkbookReader().read(SAMPLES.resolve(file)));
        }
    }

    @Test
    void theCleanRosterFillsAnEmptyStreetWithoutAQuestion() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            RosterRegister register = TestStreet.in(database);
            ImportOutcome.Imported imported = run(database, register, SampleWorkbooks.CLEAN);
            assertEquals(new ImportOutcome.Counts(80, 0, 31, 39), imported.counts());
            assertEquals(List.of(), imported.left());
            Composition street = street(register);
            assertEquals(9, street.of(SeatKind.FULL_TIME).size());
            assertEquals(0, street.of(SeatKind.PART_TIME).size());
            assertEquals(
                    Set.of(UnitCategory.values()),
                    register.organizations().units().stream().map(Unit::category).collect(Collectors.toSet()));
        }
    }

    @Test
    void theNineToBeAppointedComeFromNineCategoriesAndHoldNoSeat() throws IOException {
        SamplePeople sample = SamplePeople.read();
        List<String> categories = sample.proposed().stream()
                .map(person -> person.unit().category())
                .distinct()
                .toList();
        assertEquals(9, categories.size());
        try (Database database = OpenRegister.in(folder)) {
            RosterRegister register = TestStreet.in(database);
            run(database, register, SampleWorkbooks.MESSY);
            for (SamplePeople.SamplePerson proposed : sample.proposed()) {
                Person person = register.people()
                        .named(new PersonName(proposed.name()))
                        .getFirst();
                assertEquals(List.of(), register.committees().membershipsOf(person.id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleWorkbooks.MESSY, SampleWorkbooks.MESSY_OLD})
    void theMessyRostersSayTheSameAsTheCleanOne(String file) throws IOException {
        Set<String> clean = register(folder.resolve("规范"), SampleWorkbooks.CLEAN);
        clean.removeIf(line -> DOUBTED.contains(line.split("，")[0]));
        assertEquals(clean, register(folder.resolve("杂乱"), file));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleWorkbooks.MESSY, SampleWorkbooks.MESSY_OLD})
    void everyDoubtAndRefusalHasItsPlaceAndReason(String file) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            RosterPlan plan = plan(database, TestStreet.in(database), file);
            assertEquals(
                    List.of(
                            "社区大党委52 丰收年 任职时间“2025年9月”只有年月，按1日登记",
                            "社区大党委55 示例新人 委员会职务“主任委员”不认识：导入人员，不登记任职",
                            "社区大党委56 示例来者 任职时间“2025.13.1”不是日期，按本届起始日登记",
                            "驻区单位联络员17 石（上龙下衣） 姓名“(上龙下衣)”是拼写出来的字，正字大概是“龑”，请核对后改用",
                            "驻区单位联络员34 韦\uE863 姓名含自造字（U+E863），换一台电脑就打不出来，正字大概是“䶮”，请核对后改用",
                            "驻区单位联络员35 骆驿 疑似重名：与“社区大党委”表第34行的骆驿（麦浪配送站（示例））同名不同单位",
                            "驻区单位联络员37 示例甲 单位类别“商会联盟”不认识：导入人员，但未登记过的单位不登记",
                            "驻区单位联络员38  没有姓名",
                            "驻区单位联络员39 示例乙、示例丙 一格里有几个人的姓名（示例乙、示例丙），请拆成几行",
                            "驻区单位联络员40 示例□ 姓名有占位符号，缺一个字，请填上正字；联系电话“1.38E+10”是科学计数法的文字，末几位已经丢失，未导入"),
                    plan.rows().stream()
                            .filter(row -> !row.account().reasons().isEmpty())
                            .map(row -> row.place().sheet() + row.place().row() + " " + row.name() + " "
                                    + String.join("；", row.account().reasons()))
                            .toList());
            assertEquals(
                    List.of("“" + file + "”“封面”表没有找到有“姓名”的表头，没有读", "“" + file + "”“驻区单位联络员”表H列被隐藏，已读入"),
                    plan.notices());
            assertEquals(
                    List.of("J列“身份证号”：未导入（最小必要）", "I列“出生年月”：未导入（最小必要）", "H列“民族”：未导入（最小必要）"),
                    plan.tables().stream()
                            .flatMap(table -> table.leftColumns().stream())
                            .filter(column -> column.contains("最小必要"))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleWorkbooks.CLEAN, SampleWorkbooks.MESSY, SampleWorkbooks.MESSY_OLD})
    void importingTwiceChangesNothingAndOneUndoTakesAllBack(String file) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            RosterRegister register = TestStreet.in(database);
            ImportOutcome.Imported first = run(database, register, file);
            assertEquals(
                    List.of(),
                    plan(database, register, file).rows().stream()
                            .filter(row -> row.kind() == PlannedRow.Kind.NEW || row.kind() == PlannedRow.Kind.CHANGED)
                            .map(PlannedRow::sentence)
                            .toList());
            assertEquals(
                    new ImportOutcome.Counts(0, 0, 0, 0), run(database, register, file).counts());
            assertEquals(first.counts().newPeople(), register.people().everyone().size());
            assertInstanceOf(
                    ChangeLog.Reversal.Done.class, register.changeLog().undo());
            assertEquals(List.of(), register.people().everyone());
            assertEquals(List.of(), register.organizations().units());
            assertEquals(List.of(), street(register).members());
        }
    }

    private static Set<String> register(Path data, String file) throws IOException {
        try (Database database = OpenRegister.in(data)) {
            RosterRegister register = TestStreet.in(database);
            run(database, register, file);
            return register.people().everyone().stream()
                    .map(person -> line(register, person))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String line(RosterRegister register, Person person) {
        Unit unit = register.organizations()
                .unit(Objects.requireNonNull(person.unitId()))
                .orElseThrow();
        String seats = register.committees().membershipsOf(person.id()).stream()
                .map(member -> member.seat().kind() + " " + member.seat().role() + " "
                        + member.membership().startsOn() + " " + member.membership().endsOn())
                .collect(Collectors.joining());
        return Stream.of(
                        person.name(), unit.name(), unit.category(), unit.communityId(), person.post(),
                        person.partyPost(), person.phone(), seats)
                .map(String::valueOf)
                .collect(Collectors.joining("，"));
    }

    private static Composition street(RosterRegister register) {
        return register.committees().committees(DAY).stream()
                .filter(committee -> committee.name().equals(TestStreet.COMMITTEE))
                .map(committee -> register.committees().compositionOn(committee.id(), DAY))
                .findFirst()
                .orElseThrow();
    }

    private static ImportOutcome.Imported run(Database database, RosterRegister register, String file)
            throws IOException {
        RosterPlan plan = plan(database, register, file);
        return assertInstanceOf(
                ImportOutcome.Imported.class, importing(database, register).confirm(plan, Choices.none()));
    }

    private static RosterPlan plan(Database database, RosterRegister register, String file) throws IOException {
        return assertInstanceOf(
                        Preview.Ready.class, importing(database, register).preview(SAMPLES.resolve(file)))
                .plan();
    }

    private static ImportRoster importing(Database database, RosterRegister register) {
        return new ImportRoster(register, database.importMappings(), c -> true, OpenRegister.CLOCK);
    }
}

package org.jiedao.meeting.signin;

import static org.jiedao.meeting.AttendanceStatus.ABSENT;
import static org.jiedao.meeting.AttendanceStatus.DELEGATED;
import static org.jiedao.meeting.AttendanceStatus.EXCUSED;
import static org.jiedao.meeting.AttendanceStatus.PRESENT;
import static org.jiedao.meeting.AttendanceStatus.SITTING_IN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.PlannedLine.Kind;
import org.jiedao.meeting.signin.PlannedLine.Target;
import org.jiedao.meeting.signin.ReadSignInSheet.Preview;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadSignInSheetTest {
    private static final SignIn LIST = new SignIn(
            List.of(
                    called("周䶮", "示例医院党委书记"),
                    called("李喆", "第一小学党支部书记"),
                    called("李喆", "工商银行党总支书记"),
                    called("张堃", "青禾市场党支部书记"),
                    called("王丽", "社区党委书记")),
            List.of());

    @TempDir
    Path folder;

    private static Attendee called(String name, String unit) {
        return new Attendee(0, null, new Attendee.Card(name, unit, "", true), true, null, "");
    }

    private static SignInPlan plan(Preview preview) {
        return assertInstanceOf(Preview.Ready.class, preview).plan();
    }

    private static SignInPlan pasted(String... rows) {
        return plan(new ReadSignInSheet().pasted(String.join("\n", rows), LIST));
    }

    private static List<Kind> kinds(SignInPlan plan) {
        return plan.lines().stream().map(PlannedLine::kind).toList();
    }

    private static SignIn taken(SignInPlan plan) {
        return plan.onto(LIST, plan.lines().stream().map(PlannedLine::usual).toList());
    }

    private static String at(SignIn list, int line) {
        Attendee one = list.attendees().get(line);
        return (one.status() == null ? "-" : one.status().label()) + one.reason();
    }

    @Test
    void ourOwnSheetFilledInIsRead() throws IOException {
        Path file = folder.resolve("签到表.xlsx");
        TableSheet sheet = new TableSheet(
                "青禾街道“大工委”会议签到表",
                List.of("会议名称：全体会议"),
                List.of("序号", "姓名", "所在单位及职务", "担任职务", "签到", "备注"),
                List.of(
                        List.of("1", "周　䶮", "示例医院党委书记", "兼职委员", "周䶮", ""),
                        List.of("2", "李喆", "第一小学党支部书记", "兼职委员", "", "请假：出差"),
                        List.of("3", "李喆", "工商银行党总支书记", "兼职委员", "√", ""),
                        List.of("4", "张堃", "青禾市场党支部书记", "兼职委员", "", ""),
                        List.of("5", "王丽", "社区党委书记", "兼职委员", "", "培训")),
                LocalDate.of(2026, 6, 30));
        try (OutputStream out = Files.newOutputStream(file)) {
            new SheetWriter().write(sheet, out);
        }
        SignInPlan plan = plan(new ReadSignInSheet().workbook(file, LIST));
        assertEquals(List.of(Kind.CLEAR, Kind.CLEAR, Kind.CLEAR, Kind.SILENT, Kind.DOUBTFUL), kinds(plan));
        SignIn taken = taken(plan);
        assertEquals("出席", at(taken, 0));
        assertEquals("请假出差", at(taken, 1));
        assertEquals("出席", at(taken, 2));
        assertEquals("-", at(taken, 3), "an empty signature is no absence");
        assertEquals("-", at(taken, 4), "what is doubtful is not taken by itself");
        assertEquals("没有签名，备注只写着“培训”，可能是请假", plan.lines().get(4).note());
    }

    @Test
    void twoListsSideBySideAreTwoLists() {
        SignInPlan plan = pasted(
                "序号\t姓名\t签到\t序号\t姓名\t签到", "1\t周䶮\t已签\t3\t王丽\t缺席", "2\t张堃\t\t\t\t");
        assertEquals(List.of("周䶮", "王丽", "张堃"), plan.lines().stream().map(one -> one.line().name()).toList());
        assertEquals(List.of(Kind.CLEAR, Kind.CLEAR, Kind.SILENT), kinds(plan));
        assertEquals(ABSENT, plan.lines().get(1).line().status());
    }

    @Test
    void rowsWithoutAHeaderAreReadByTheNamesOfTheList() {
        SignInPlan plan = pasted("周䶮\t示例医院\t请假（开会）", "张堃\t青禾市场\t到", "赵六\t别处\t到");
        assertEquals(List.of(Kind.CLEAR, Kind.CLEAR, Kind.UNKNOWN), kinds(plan));
        assertEquals("请假开会", at(taken(plan), 0));
    }

    @Test
    void sameNamesAreToldApartByTheirUnitsOrAsked() {
        assertEquals(List.of(2), pasted("姓名\t单位\t状态", "李喆\t工商银行\t出席").lines().getFirst().candidates());
        PlannedLine asked = pasted("姓名\t状态", "李喆\t出席").lines().getFirst();
        assertEquals(Kind.DOUBTFUL, asked.kind());
        assertEquals(List.of(1, 2), asked.candidates());
        assertEquals(Target.NOBODY, asked.usual());
    }

    @Test
    void aSecondLineOfTheSamePersonIsNotTaken() {
        SignInPlan plan = pasted("姓名\t状态", "周䶮\t出席", "周䶮\t请假");
        assertEquals(List.of(Kind.CLEAR, Kind.REPEATED), kinds(plan));
        assertEquals("与剪贴板 第2行是同一个人，写的不一样，请核对", plan.lines().get(1).note());
        assertEquals("出席", at(taken(plan), 0));
    }

    @Test
    void strangersAreNotTakenButCanSitInAndLikeSoundingNamesAreOffered() {
        SignInPlan plan = pasted("姓名\t单位\t签到", "赵六\t某公司\t赵六", "王莉\t社区\t王莉");
        assertEquals(List.of(Kind.UNKNOWN, Kind.UNKNOWN), kinds(plan));
        assertEquals(List.of(4), plan.lines().get(1).candidates());
        assertTrue(plan.lines().get(1).note().endsWith("读音相同的有王丽"), plan.lines().get(1).note());
        assertEquals(LIST, taken(plan));
        SignIn joined = plan.onto(LIST, List.of(new Target.Guest(), new Target.Listed(4)));
        assertEquals(SITTING_IN, joined.attendees().get(5).status());
        assertEquals(5, joined.turnout().expected());
        assertEquals(PRESENT, joined.attendees().get(4).status());
    }

    @Test
    void whoIsNotInTheSheetIsNamed() {
        assertEquals(
                List.of("名单上有3人表里没有，保持原样：李喆、李喆、王丽。"),
                pasted("姓名\t状态", "周䶮\t出席", "张堃\t出席").notices());
    }

    @Test
    void aSignatureAgainstAnExcuseIsDoubtful() {
        PlannedLine line = pasted("姓名\t签到\t备注", "周䶮\t周䶮\t请假").lines().getFirst();
        assertEquals(Kind.DOUBTFUL, line.kind());
        assertEquals("既有签名，又写着“请假”，请核对", line.note());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "出席,PRESENT,''", "√,PRESENT,''", "到会,PRESENT,''", "迟到,PRESENT,''",
        "请假,EXCUSED,''", "因公请假,EXCUSED,公", "请假（住院）,EXCUSED,住院", "病假,EXCUSED,病假", "请假：出差,EXCUSED,出差",
        "缺席,ABSENT,''", "未请假,ABSENT,未请假", "未到会,ABSENT,未到会", "×,ABSENT,''",
        "列席,SITTING_IN,''", "委托王强,DELEGATED,王强", "委托给王强参加,DELEGATED,王强", "由王强代,DELEGATED,王强", "王强代会,DELEGATED,王强",
        "本人,-,''"
    })
    void cellsSayHowItWas(String cell, @Nullable AttendanceStatus status, String reason) {
        SheetLine line = pasted("姓名\t状态", "周䶮\t" + cell).lines().getFirst().line();
        assertEquals(status, line.status());
        assertEquals(reason, line.reason());
    }

    @Test
    void theStatusGoesBeforeTheRemarkAndTakesItsReasonFromThere() {
        SheetLine line = pasted("姓名\t状态\t备注", "周䶮\t委托\t李科长").lines().getFirst().line();
        assertEquals(DELEGATED, line.status());
        assertEquals("李科长", line.reason());
        assertEquals(EXCUSED, pasted("姓名\t状态\t备注", "周䶮\t请假\t出差").lines().getFirst().line().status());
    }

    @Test
    void whatIsNoSignInSheetIsRefusedInOneSentence() throws IOException {
        Preview refused = new ReadSignInSheet().pasted("甲\t乙\n丙\t丁", LIST);
        assertTrue(assertInstanceOf(Preview.Refused.class, refused).sentence().startsWith("“粘贴的内容”里没有找到签到表"));
        Path hostile = folder.resolve("签到表.xlsx");
        Files.writeString(hostile, "<html>no workbook</html>");
        String sentence = assertInstanceOf(
                        Preview.Refused.class, new ReadSignInSheet().workbook(hostile, LIST))
                .sentence();
        assertTrue(sentence.contains("签到表.xlsx"), sentence);
        assertNull(LIST.attendees().getFirst().status());
    }
}

package org.jiedao.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.people.Person;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.wording.Filled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final DocumentWriter FULL_DISK = new DocumentWriter() {
        @Override
        public String fileExtension() {
            return "pdf";
        }

        @Override
        public void write(Document document, OutputStream out) throws IOException {
            throw new IOException("磁盘空间不足");
        }
    };

    @TempDir
    Path folder;

    private Database database;
    private OutputFolder output;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        output = new OutputFolder(database.folder().papers());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void numbersRunByPrefixAndYear() throws IOException {
        assertEquals("青禾党工〔2026〕1号", issue("青禾党工", DAY).entry().number().toString());
        assertEquals("青禾党工〔2026〕2号", issue("青禾党工", DAY).entry().number().toString());
        assertEquals("青禾聘〔2026〕1号", issue("青禾聘", DAY).entry().number().toString());
        assertEquals("青禾党工〔2025〕1号", issue("青禾党工", DAY.minusYears(1)).entry().number().toString());
    }

    @Test
    void anIssuedPaperIsRegisteredWithItsFilesAndText() throws IOException {
        Issuance.Issued issued = issue("青禾党工", DAY);

        IssuedFile file = issued.entry().files().getFirst();
        assertEquals("2026/青禾党工〔2026〕1号 关于开会的通知.txt", file.path());
        assertEquals(Files.size(issued.files().getFirst()), file.sizeBytes());
        assertEquals(List.of(issued.entry()), database.dispatchRegister().entries());
        assertEquals(1, issued.missing());
        assertTrue(database.dispatchRegister().sourceText(issued.entry().id()).contains("【待补】"));
        assertEquals(List.of(), new CheckRegister(database.dispatchRegister(), output).check());
    }

    @Test
    void failedIssueLeavesNoEntryNoFileAndNoGap() throws IOException {
        issue("青禾党工", DAY);
        List<Path> before = files();
        IssueDocument failing = dispatch(List.of(new PlainTextWriter(), FULL_DISK));

        IOException failure = assertThrows(
                IOException.class, () -> failing.issue(order("青禾党工", DAY), number -> draft(number, "张堃")));

        assertEquals("磁盘空间不足", failure.getMessage());
        assertEquals(before, files());
        assertEquals(1, database.dispatchRegister().entries().size());
        assertEquals("青禾党工〔2026〕2号", issue("青禾党工", DAY).entry().number().toString());
    }

    @Test
    void anEntryThatCannotBeWrittenTakesItsFilesBack() throws IOException {
        List<Path> before = files();
        String tooLong = "长".repeat(500);

        assertThrows(
                RuntimeException.class,
                () -> dispatch(List.of(new PlainTextWriter())).issue(order("青禾党工", DAY), number -> {
                    Draft draft = draft(number, "张堃");
                    return new Draft(tooLong, draft.text(), draft.document(), draft.people(), List.of());
                }));

        assertEquals(before, files());
        assertEquals(List.of(), database.dispatchRegister().entries());
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesNothing() throws IOException {
        Files.delete(database.folder().papers());
        Files.writeString(database.folder().papers(), "a file where the folder should be");

        assertThrows(IOException.class, () -> issue("青禾党工", DAY));

        assertEquals(List.of(), database.dispatchRegister().entries());
    }

    @Test
    void aGlyphThatNobodyHasRefusesAndNamesThePerson() throws IOException {
        Issuance issuance = dispatch(List.of(new PlainTextWriter()))
                .issue(order("青禾党工", DAY), number -> draft(number, "张\uE000"));

        assertEquals(
                List.of("没有字体能印出“张\uE000”的“\uE000”（U+E000），没有签发（本工作台 字形）"),
                assertInstanceOf(Issuance.Refused.class, issuance).findings().stream()
                        .map(finding -> finding.sentence())
                        .toList());
        assertEquals(List.of(), files());
        assertEquals(List.of(), database.dispatchRegister().entries());
    }

    @Test
    void aFileLeftByACrashIsSetAside() throws IOException {
        Path leftover = database.folder().papers().resolve("2026/青禾党工〔2026〕1号 关于开会的通知.txt");
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "left over");

        issue("青禾党工", DAY);

        assertEquals(List.of(), new CheckRegister(database.dispatchRegister(), output).check());
        assertTrue(Files.exists(
                database.folder().papers().resolve(".staging/遗留-青禾党工〔2026〕1号 关于开会的通知.txt")));
    }

    @Test
    void aFileThatNobodyIssuedIsSaid() throws IOException {
        issue("青禾党工", DAY);
        Path stranger = database.folder().papers().resolve("2026/草稿.docx");
        Files.writeString(stranger, "draft");

        assertEquals(
                List.of("文件没有登记：" + stranger + "。它不是签发的文书，请移出这个文件夹。"),
                new CheckRegister(database.dispatchRegister(), output).check());
    }

    @Test
    void reprintIsIdentical() throws IOException {
        Issuance.Issued issued = issue("青禾党工", DAY);
        byte[] bytes = Files.readAllBytes(issued.files().getFirst());

        var outcome = new Reprint(output).reprint(issued.entry());

        Path file = assertInstanceOf(Reprint.Outcome.Same.class, outcome).files().getFirst();
        assertEquals(-1, java.util.Arrays.mismatch(bytes, Files.readAllBytes(file)));
    }

    @Test
    void aChangedOrMissingFileIsNotReprinted() throws IOException {
        Issuance.Issued issued = issue("青禾党工", DAY);
        Path file = issued.files().getFirst();
        Files.writeString(file, "改过");
        assertRefused(issued.entry(), "青禾党工〔2026〕1号：文件签发后被改动：2026/青禾党工〔2026〕1号 关于开会的通知.txt");
        Files.delete(file);
        assertRefused(issued.entry(), "青禾党工〔2026〕1号：文件不在：2026/青禾党工〔2026〕1号 关于开会的通知.txt");
    }

    private void assertRefused(DispatchEntry entry, String fault) throws IOException {
        assertEquals(
                fault + "，不能重印。请从备份恢复该文件，或作废后重新签发。",
                assertInstanceOf(Reprint.Outcome.Refused.class, new Reprint(output).reprint(entry)).sentence());
        assertEquals(List.of(fault + "。"), new CheckRegister(database.dispatchRegister(), output).check());
    }

    @Test
    void voidNeedsAReasonAndKeepsTheNumber() throws IOException {
        DispatchEntry entry = issue("青禾党工", DAY).entry();
        VoidEntry voiding = new VoidEntry(database.dispatchRegister(), OpenRegister.CLOCK);

        assertEquals(
                new VoidEntry.Outcome.Refused("作废青禾党工〔2026〕1号须写明原因。未作废。"), voiding.markVoid(entry, " \u3000"));
        var outcome = voiding.markVoid(entry, "姓名有误");

        DispatchEntry voided = assertInstanceOf(VoidEntry.Outcome.Voided.class, outcome).entry();
        assertEquals(new DispatchEntry.Voiding(DAY, "姓名有误"), voided.voiding());
        assertEquals(new VoidEntry.Outcome.Refused("青禾党工〔2026〕1号已经作废。"), voiding.markVoid(voided, "再次"));
        assertEquals("青禾党工〔2026〕2号", issue("青禾党工", DAY).entry().number().toString());
    }

    @Test
    void fileNamesAreSafeOnWindows() {
        DocumentNumber number = new DocumentNumber("青禾党工", 2026, 1);
        assertEquals("2026/青禾党工〔2026〕1号 关于AB的“请示”", PaperName.of(number, "关于A/B?:*　的“请示”\n."));
        assertEquals("2026/青禾党工〔2026〕1号 " + "𬭎".repeat(60), PaperName.of(number, "𬭎".repeat(99)));
    }

    private Issuance.Issued issue(String prefix, LocalDate day) throws IOException {
        Issuance issuance =
                dispatch(List.of(new PlainTextWriter())).issue(order(prefix, day), number -> draft(number, "张堃"));
        return assertInstanceOf(Issuance.Issued.class, issuance);
    }

    private IssueDocument dispatch(List<DocumentWriter> writers) {
        return new IssueDocument(
                database.dispatchRegister(), output, FontCatalogue.bundled(), writers, Clauses.shipped());
    }

    private static IssueDocument.Order order(String prefix, LocalDate day) {
        return new IssueDocument.Order(Paper.NOTICE, prefix, day, null);
    }

    private Draft draft(DocumentNumber number, String name) throws OfficialTextException {
        long person = database.people().everyone().stream()
                .findFirst()
                .orElseGet(() -> database.people().add(Person.draft("张堃")))
                .id();
        String text = "发文机关标志：青禾街道党工委文件\n发文字号：" + number + "\n\n关于开会的通知\n\n" + name + "同志定于【待补】开会。\n";
        Document document = OfficialText.parse(text, DocumentFormat.OFFICIAL);
        return new Draft(
                document.title(), new Filled(text), document, List.of(new Certificate(1, person, name)), List.of());
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(database.folder().papers())) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

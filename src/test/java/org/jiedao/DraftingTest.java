package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.StepKind;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.difference.TextDifference.Kind;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.drafting.view.DraftingViewModel;
import org.jiedao.drafting.view.RevisionViewModel;
import org.jiedao.people.Person;
import org.jiedao.rule.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Part 拟稿, before issue and after, over the sample year and without a toolkit.
class DraftingTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private DraftingViewModel model;
    private Batch batch;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.copy(year, folder);
        window = new WindowFixture(wiring);
        model = window.drafting();
        model.load();
        batch = wiring.database().batches().batches().stream()
                .filter(one -> one.has(StepKind.FILING))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    @Test
    void anEditedTextIsWhatIsIssuedUnderItsNumber() throws IOException {
        model.open(Paper.NOTICE, batch.id());
        assertTrue(model.editor().text().get().contains("〕　号"));
        type("决定聘任下列同志", "经慎重研究，决定聘任下列同志");

        assertTrue(model.keep());
        assertEquals(1, model.unfinished().size());
        issueDespiteAdvice();

        DispatchEntry entry = newest(Paper.NOTICE);
        String text = register().sourceText(entry.id());
        assertTrue(text.contains("经慎重研究，决定聘任下列同志"));
        assertTrue(text.contains("发文字号：" + entry.number() + "\n"), text);
        assertTrue(pdfText(entry.files()).contains("经慎重研究"));
        assertEquals(List.of(), wiring.database().workingTexts().all(), "a draft that has gone out is no draft");
    }

    @Test
    void aKeptTextIsMendedWhereTheStandardIsPlainAndSaysSo() {
        model.open(Paper.NOTICE, batch.id());
        type("决定聘任下列同志", "经2026年03月05日会议研究,决定聘任下列同志");

        assertTrue(model.keep());

        String kept = wiring.database().workingTexts().all().getFirst().text();
        assertTrue(kept.contains("经2026年3月5日会议研究，决定聘任下列同志"), kept);
        assertEquals(kept, model.editor().text().get());
        var message = Objects.requireNonNull(window.notices().shown().get());
        assertTrue(message.text().contains("按标准修整了2处"), message.text());
    }

    @Test
    void aKeptTextIsUndoneAndTheRecordsTextComesBack() {
        model.open(Paper.NOTICE, batch.id());
        String composed = model.editor().text().get();
        type("决定聘任", "同意聘任");
        model.keep();

        wiring.database().changeLog().undo();
        assertEquals(List.of(), wiring.database().workingTexts().all());
        wiring.database().changeLog().redo();
        model.recompose();
        assertEquals(composed, model.editor().text().get());
        assertEquals(List.of(), wiring.database().workingTexts().all());
    }

    @Test
    void recordsThatMovedOnAreShownAndNothingIsIssuedUnseen() throws IOException {
        model.open(Paper.NOTICE, batch.id());
        type("决定聘任下列同志", "经慎重研究，决定聘任下列同志");
        model.keep();
        var person = batch.proposed().getFirst().person();
        wiring.database()
                .people()
                .edit(new Person(
                        person.id(), person.name(), person.unitId(), person.post(), "新任党支部书记", person.phone()));

        List<Finding> refused = refusal(wiring.paperwork().issuePaper().issue(batch.id(), Paper.NOTICE, date()));
        assertTrue(refused.getFirst().sentence().contains("有改过的文稿，改后资料或日期又变了"), refused.toString());
        model.load();
        assertTrue(model.unfinished().getFirst().movedOn());
        model.open(Paper.NOTICE, batch.id());
        assertTrue(model.movedOn().get());
        assertTrue(model.moved().movement().stream()
                .anyMatch(line -> line.kind() == Kind.ADDED && line.text().contains("新任党支部书记")));

        model.moved().bringUp();

        assertFalse(model.movedOn().get());
        assertTrue(model.editor().text().get().contains("新任党支部书记"));
        assertTrue(model.editor().text().get().contains("经慎重研究"));
        issueDespiteAdvice();
        assertTrue(register().sourceText(newest(Paper.NOTICE).id()).contains("新任党支部书记"));
    }

    @Test
    void anotherDateKeepsTheUsersHand() {
        model.open(Paper.NOTICE, batch.id());
        type("决定聘任下列同志", "经慎重研究，决定聘任下列同志");

        model.date().set(date().plusDays(1));

        assertTrue(model.editor().text().get().contains("经慎重研究"));
        assertTrue(model.editor().text().get().contains("3月21日"), model.editor().text().get());
    }

    @Test
    void theChecksOfTheStepsHoldHereToo() {
        model.open(Paper.NOTICE, batch.id());
        model.date().set(LocalDate.of(2026, 3, 1));
        int before = register().entries().size();

        model.issue();

        assertFalse(model.findings().isEmpty());
        assertTrue(model.findings().stream()
                .allMatch(finding -> !finding.clause().citation().isBlank()));
        assertEquals(before, register().entries().size());
    }

    @Test
    void aChangeAfterIssueIsAFurtherVersionBesideTheFirst() throws IOException {
        DispatchEntry entry = newest(Paper.NOTICE);
        List<IssuedFile> first = entry.files();
        RevisionViewModel revision = window.revision();
        revision.open(entry.id());
        revision.editor().text().set(revision.editor().text().get().replace("决定聘任", "决定续聘"));

        revision.save();
        assertTrue(revision.findings().getFirst().message().contains("须写明原因"), revision.findings().toString());
        revision.reason().set("聘任方式有误");
        assertEquals(
                2, revision.difference().stream().filter(line -> line.kind() != Kind.SAME).count());
        revision.save();

        DispatchEntry revised = register().entry(entry.id()).orElseThrow();
        assertEquals(2, revised.newest().number());
        assertEquals("聘任方式有误", revised.newest().reason());
        assertEquals(first, revised.versions().getFirst().files());
        assertTrue(revised.files().stream().allMatch(file -> file.path().contains("（第2版）.")));
        assertTrue(pdfText(revised.files()).contains("决定续聘"));
        assertEquals(List.of(), wiring.check().problems());
        Files.writeString(wiring.papers().resolve(first.getFirst().path()), "改过");
        assertEquals(1, wiring.check().problems().size(), "an old version's file is still checked");
        assertEquals(revised.number(), newest(Paper.NOTICE).number(), "no number is used");
    }

    @Test
    void theNumberCannotBeChangedAndAVoidPaperHasNoFurtherVersion() throws IOException {
        DispatchEntry entry = newest(Paper.NOTICE);
        String text = register().sourceText(entry.id());

        assertTrue(refusal(wiring.paperwork().reviseDocument()
                        .revise(entry.id(), text.replace(entry.number().toString(), "青禾党工〔2026〕99号"), "改号"))
                .getFirst()
                .message()
                .contains("号码不能改，没有另出新版"));
        assertTrue(refusal(wiring.paperwork().reviseDocument().revise(entry.id(), text, "没改"))
                .getFirst()
                .message()
                .contains("一字不差"));
        wiring.paperwork().voidEntry().markVoid(entry, "重做");
        assertTrue(refusal(wiring.paperwork().reviseDocument().revise(entry.id(), text + "\n又", "改"))
                .getFirst()
                .message()
                .contains("已经作废，不能另出新版"));
        assertEquals(1, register().entry(entry.id()).orElseThrow().versions().size());
    }

    private void issueDespiteAdvice() {
        model.issue();
        var message = window.notices().shown().get();
        if (message != null && message.action() != null) {
            Objects.requireNonNull(message.action()).work().run();
        }
    }

    private static List<Finding> refusal(Issuance issuance) {
        return ((Issuance.Refused) issuance).findings();
    }

    private LocalDate date() {
        return Objects.requireNonNull(model.date().get());
    }

    private void type(String old, String now) {
        String text = model.editor().text().get();
        assertTrue(text.contains(old), text);
        model.editor().text().set(text.replace(old, now));
        model.editor().layOut();
    }

    private DispatchRegister register() {
        return wiring.database().dispatchRegister();
    }

    private DispatchEntry newest(Paper paper) {
        return register().entries().stream()
                .filter(entry -> entry.matter().paper() == paper)
                .filter(entry -> Long.valueOf(batch.id()).equals(entry.matter().batchId()))
                .max(java.util.Comparator.comparingLong(DispatchEntry::id))
                .orElseThrow();
    }

    private String pdfText(List<IssuedFile> files) throws IOException {
        IssuedFile pdf = files.stream().filter(file -> file.path().endsWith(".pdf")).findFirst().orElseThrow();
        try (PdfPages pages = new PdfPages(Files.readAllBytes(wiring.papers().resolve(pdf.path())))) {
            return pages.text(0).replaceAll("\\s", "");
        }
    }
}

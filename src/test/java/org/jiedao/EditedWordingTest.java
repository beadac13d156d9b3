package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.preview.PageImage;
import org.jiedao.drafting.EditWording;
import org.jiedao.drafting.Subject;
import org.jiedao.drafting.view.TemplatesViewModel;
import org.jiedao.wording.KnownField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Part 模板, over the sample year and without a toolkit.
class EditedWordingTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private TemplatesViewModel model;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.copy(year, folder);
        window = new WindowFixture(wiring);
        model = window.templates();
        model.load();
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    @Test
    void everyShippedWordingCouldBeKept() throws IOException {
        EditWording cases = wiring.paperwork().editWording();
        for (Paper paper : cases.sources().papers()) {
            assertEquals(Optional.empty(), cases.refusal(paper, cases.shippedText(paper)), paper.label());
            model.choose(paper);
            assertNull(model.editor().fault().get(), paper.label());
            assertNotNull(model.editor().preview().image().get(), paper.label());
        }
    }

    @Test
    void aChangeIsSeenAtOnceKeptUsedAndTakenBack() throws Exception {
        model.choose(Paper.PUBLICITY);
        PageImage before = model.editor().preview().image().get();
        type(model.editor().text().get().replace("现予公示。", "现向全街道公示。"));
        model.editor().layOut();
        assertNotEquals(before, model.editor().preview().image().get());
        assertTrue(model.dirty().get());
        assertFalse(previewText().contains("现向全街道公示"), "nothing is used before it is kept");

        model.save();

        assertFalse(model.dirty().get());
        assertTrue(previewText().contains("现向全街道公示"));
        assertTrue(row(Paper.PUBLICITY).own());
        wiring.database().changeLog().undo();
        assertFalse(previewText().contains("现向全街道公示"));
        wiring.database().changeLog().redo();
        model.reset();
        assertFalse(previewText().contains("现向全街道公示"));
        assertFalse(row(Paper.PUBLICITY).own());
        assertEquals(
                List.of("恢复随附文本", "保存"),
                model.versions().stream().map(version -> version.note()).toList());
        model.takeBack(model.versions().getLast());
        assertTrue(model.dirty().get());
        model.save();
        assertTrue(previewText().contains("现向全街道公示"));
    }

    @Test
    void whatCouldNotBeFilledIsRefusedNamingTheLine() {
        model.choose(Paper.PUBLICITY);
        String shipped = model.editor().text().get();

        type(shipped.replace("{{受理电话}}", "{{受理电话号}}"));
        model.editor().layOut();
        int line = shipped.substring(0, shipped.indexOf("{{受理电话}}")).split("\n").length;
        assertEquals(line, Objects.requireNonNull(model.editor().fault().get()).line());
        model.save();
        assertSaid("“公示”的模板没有保存。第" + line + "行：没有“受理电话号”这一项，请核对名称。");

        type(shipped + "{{#成员}}");
        model.save();
        assertSaid("花括号不成对");
        type("{{#批准}}\n{{/批准}}\n");
        model.save();
        assertSaid("文稿是空的");
        assertEquals(List.of(), wiring.database().wordings().versions("publicity"));
    }

    @Test
    void aCharacterThatNobodyCanPrintIsNamedWithItsLine() {
        model.choose(Paper.PUBLICITY);
        type(model.editor().text().get().replace("现予公示。", "现予公示\uE123。"));
        model.editor().layOut();

        var fault = Objects.requireNonNull(model.editor().fault().get());
        assertEquals(5, fault.line());
        assertTrue(fault.sentence().startsWith("没有字体能印出“\uE123”（U+E123）"), fault.sentence());
    }

    @Test
    void fieldsShowTheirValuesOfTheSubject() {
        model.choose(Paper.FILING_REPORT);
        Subject subject = Objects.requireNonNull(model.subject().get());
        assertTrue(subject.label().contains("批"), subject.label());

        model.fields().filter("联系");
        model.fields().filter("人数");
        assertEquals(
                List.of("提名人数", "人数"),
                model.fields().shown().stream().map(entry -> entry.field().name()).toList());
        assertEquals("9", model.fields().shown().getLast().field().value());
        model.fields().filter("");
        KnownField.Entry inner = model.fields().shown().stream()
                .filter(entry -> entry.path().equals("成员 › 姓名"))
                .findFirst()
                .orElseThrow();
        assertEquals("周䶮", inner.field().value());
    }

    @Test
    void aFileGoesOutAndComesBackThroughAnyEditor() throws IOException {
        model.choose(Paper.NOTICE);
        Path out = folder.resolve("notice.txt");
        model.exportTo(out);
        String exported = Files.readString(out);
        assertEquals(model.editor().text().get(), exported);

        Files.write(out, exported.replace("决定聘任", "同意聘任").replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
        model.importFrom(out);

        assertTrue(model.dirty().get(), "looked at before it is kept");
        assertEquals(List.of(), wiring.database().wordings().versions("notice"));
        model.save();
        assertTrue(wiring.database().wordings().newest("notice").orElseThrow().text().contains("同意聘任"));
        assertEquals("导入 notice.txt", wiring.database().wordings().newest("notice").orElseThrow().note());
    }

    @Test
    void aFileOfTheOldFolderIsTakenOverOnceAndSaid() throws IOException {
        Path old = Files.createDirectories(folder.resolve("wording"));
        Files.writeString(
                old.resolve("publicity.txt"), wiring.paperwork().editWording().shippedText(Paper.PUBLICITY).replace("现予公示", "现公示"));
        Files.writeString(old.resolve("notice.txt"), "{{没有这项}}");
        wiring.close();

        FolderOpening.Opened first = (FolderOpening.Opened)
                FolderOpening.of(new org.jiedao.archive.DataFolder(folder), Sample.clock());
        wiring = first.workbench();
        assertTrue(first.notes().contains("文件夹 wording 里的“公示”模板已收入数据文件，以后在“文书”的“模板”里改。"), first.notes().toString());
        assertTrue(first.notes().stream().anyMatch(note -> note.contains("第1行：没有“没有这项”这一项")), first.notes().toString());
        assertTrue(wiring.database().wordings().newest("publicity").orElseThrow().text().contains("现公示"));
        assertFalse(Files.exists(old.resolve("publicity.txt")));
        assertTrue(Files.exists(old.resolve("notice.txt")));
    }

    private void type(String text) {
        model.editor().text().set(text);
    }

    private void assertSaid(String words) {
        String said = Objects.requireNonNull(window.notices().shown().get()).text();
        assertTrue(said.contains(words), said);
    }

    private TemplatesViewModel.TemplateRow row(Paper paper) {
        return model.rows().stream().filter(row -> row.paper() == paper).findFirst().orElseThrow();
    }

    private String previewText() throws Exception {
        var batch = wiring.database().batches().batches().getLast();
        return wiring.paperwork().issuePaper()
                .preview(batch, Paper.PUBLICITY, wiring.paperwork().issuePaper().suggestedDate(batch, Paper.PUBLICITY))
                .text()
                .text();
    }
}

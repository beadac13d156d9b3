package org.jiedao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsTest {
    @TempDir
    Path folder;

    private Wordings wordings;

    @BeforeEach
    void own() {
        wordings = Wordings.preferring(folder);
    }

    @Test
    void fieldsAndRepetitionsAreFilledAndMissingFactsCounted() throws IOException, WordingException {
        write("{{街道}}：{{电话}}\n{{#成员}}\n{{姓名}}{{^-last}}；{{/-last}}\n{{/成员}}\n{{#表决}}{{日期}}{{/表决}}");
        Fields fields = new Fields()
                .put("街道", "青禾街道")
                .put("电话", Optional.empty())
                .list("成员", List.of(new Fields().put("姓名", "张堃"), new Fields().put("姓名", "李|四\n五")))
                .group("表决", Optional.empty());

        Filled filled = wordings.fill("试", "试", fields);

        assertEquals("青禾街道：【待补】\n张堃；\n李｜四 五\n", filled.text());
        assertEquals(1, filled.missing());
    }

    @Test
    void anUnknownFieldIsNamedWithItsLine() throws IOException {
        write("第一行\n\n{{街道名}}");
        assertEquals(
                "用语文件“试”第3行：没有“街道名”这一项，请核对名称。",
                assertThrows(WordingException.class, () -> wordings.fill("试", "试", new Fields())).getMessage());
    }

    @Test
    void anUnknownRepetitionIsNamedToo() throws IOException {
        write("{{#委员}}{{姓名}}{{/委员}}");
        assertEquals(
                "用语文件“试”第1行：没有“委员”这一项，请核对名称。",
                assertThrows(WordingException.class, () -> wordings.fill("试", "试", new Fields())).getMessage());
    }

    @Test
    void bracesThatDoNotMatchAreSaidWithTheirLine() throws IOException {
        write("好\n{{#成员}}{{姓名}}");
        assertEquals(
                "用语文件“试”第2行：花括号不成对，或 {{#…}} 与 {{/…}} 不对应。",
                assertThrows(WordingException.class, () -> wordings.fill("试", "试", new Fields())).getMessage());
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("试.txt"), text);
    }
}

package org.jiedao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings wordings = Wordings.shipped();
    private String text = "";

    @Test
    void fieldsAndRepetitionsAreFilledAndMissingFactsCounted() throws WordingException {
        write("{{街道}}：{{电话}}\n{{#成员}}\n{{姓名}}{{^-last}}；{{/-last}}\n{{/成员}}\n{{#表决}}{{日期}}{{/表决}}");
        Fields fields = new Fields()
                .put("街道", "青禾街道")
                .put("电话", Optional.empty())
                .list("成员", List.of(new Fields().put("姓名", "张堃"), new Fields().put("姓名", "李|四\n五")))
                .group("表决", Optional.empty());

        Filled filled = fill(fields);

        assertEquals("青禾街道：【待补】\n张堃；\n李｜四 五\n", filled.text());
        assertEquals(1, filled.missing());
    }

    @Test
    void anUnknownFieldIsNamedWithItsLine() {
        write("第一行\n\n{{街道名}}");
        assertEquals(
                "“试”模板第3行：没有“街道名”这一项，请核对名称。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
    }

    @Test
    void anUnknownRepetitionIsNamedToo() {
        write("{{#委员}}{{姓名}}{{/委员}}");
        assertEquals(
                "“试”模板第1行：没有“委员”这一项，请核对名称。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
    }

    @Test
    void bracesThatDoNotMatchAreSaidWithTheirLine() {
        write("好\n{{#成员}}{{姓名}}");
        assertEquals(
                "“试”模板第2行：花括号不成对，或 {{#…}} 与 {{/…}} 不对应。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
    }

    @Test
    void whatIsNoFieldIsRefusedWithItsLine() {
        write("好\n{{>别的模板}}");
        assertEquals(
                "“试”模板第2行：“{{>别的模板}}”不是字段，请从字段表里点选。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
        write("好\n{{街道");
        assertEquals(
                "“试”模板第2行：花括号不成对，或 {{#…}} 与 {{/…}} 不对应。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
    }

    @Test
    void aListWithinItselfIsRefusedBeforeItGrowsWithoutEnd() {
        write("{{#成员}}".repeat(40) + "{{/成员}}".repeat(40));
        assertEquals(
                "“试”模板第1行：{{#成员}} 套在自己里面，或套了4层以上，请拆开。",
                assertThrows(WordingException.class, () -> fill(new Fields())).getMessage());
    }

    @Test
    void anUnknownFieldIsFoundInABranchThatIsNotTaken() {
        List<KnownField> known = new Fields().put("街道", "青禾").put("有", false).known();
        assertEquals(
                "“试”模板第2行：没有“街到”这一项，请核对名称。",
                assertThrows(
                                WordingException.class,
                                () -> wordings.check("{{街道}}\n{{#有}}{{街到}}{{/有}}", "试", known))
                        .getMessage());
    }

    @Test
    void everyLineOfTheFilledTextKnowsItsLineInTheTemplate() throws WordingException {
        Fields fields = new Fields()
                .put("街道", "青禾")
                .list("成员", List.of(new Fields().put("姓名", "甲"), new Fields().put("姓名", "乙")));
        String template = "{{街道}}\n{{#成员}}\n{{姓名}}\n，\n{{/成员}}\n完";

        assertEquals("青禾\n甲\n，\n乙\n，\n完", wordings.fillText(template, "试", fields).text());
        assertEquals(List.of(1, 3, 4, 3, 4, 6), wordings.origins(template, "试", fields));
    }

    @Test
    void knownFieldsTellTheirSortAndValue() {
        List<KnownField> known = new Fields()
                .put("街道", "青禾")
                .put("电话", Optional.empty())
                .list("成员", List.of(new Fields().put("姓名", "甲")))
                .group("表决", Optional.empty())
                .known();

        assertEquals(
                List.of(
                        KnownField.fact("街道", "青禾"),
                        KnownField.fact("电话", "【待补】"),
                        new KnownField("成员", KnownField.Sort.LIST, "1项", List.of(KnownField.fact("姓名", "甲"))),
                        new KnownField("表决", KnownField.Sort.CONDITION, "无", List.of())),
                known);
        assertEquals("{{#成员}}好{{/成员}}", known.get(2).tag("好"));
    }

    private Filled fill(Fields fields) throws WordingException {
        return wordings.fillText(text, "试", fields);
    }

    private void write(String written) {
        text = written;
    }
}

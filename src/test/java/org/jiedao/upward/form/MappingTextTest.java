package org.jiedao.upward.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jiedao.upward.form.MappingText.Reading;
import org.junit.jupiter.api.Test;

/// A mapping is written as a text and comes back the same, and whatever is wrong with one is told by its line.
class MappingTextTest {
    @Test
    void whateverItHoldsComesBack() {
        Mapping mapping = Mapping.EMPTY
                .with(new Mark(new Spot("统计", 1, 1), new Figure.Fact(FixedFact.FILLED_BY)))
                .with(new Mark(new Spot("#1|表 ", 4, 701), new Figure.Total("会议活动统计", "召开")))
                .with(new Mark(new Spot(" 前\\后", 1_048_575, 16_383), new Figure.OfRow("某表", "a|b", "行：#某\n党支部 ")))
                .with(new Mark(new Spot("A!B", 2, 0), new Figure.Down("会议活动统计", "组织", 20)));
        assertEquals(new Reading.Read(mapping), MappingText.read(MappingText.write(mapping)));
    }

    @Test
    void everyFactComesBack() {
        Mapping mapping = Mapping.EMPTY;
        for (FixedFact fact : FixedFact.values()) {
            mapping = mapping.with(new Mark(new Spot("统计", fact.ordinal(), 0), new Figure.Fact(fact)));
        }
        assertEquals(new Reading.Read(mapping), MappingText.read(MappingText.write(mapping)));
    }

    @Test
    void anAddressAsExcelWritesItIsUnderstood() {
        assertEquals(Optional.of(new Spot("一 季 度", 4, 27)), Spot.read("'一 季 度'!$AB$5"));
        assertEquals(Optional.empty(), Spot.read("统计!B0"));
        assertEquals(Optional.empty(), Spot.read("统计!XFE1"));
        assertEquals(Optional.empty(), Spot.read("统计!A1048577"));
        assertEquals(Optional.empty(), Spot.read("B5"));
    }

    @Test
    void everyFaultIsToldByItsLine() {
        List<String> sentences = assertInstanceOf(
                        Reading.Refused.class,
                        MappingText.read(
                                """
                                # 说明
                                B5 | 会议活动统计 | 召开 | 合计
                                统计!B5 | 会议活动统计 | 召开
                                统计!B6 | 填报人员
                                统计!B7 | 会议活动统计 | 召开 | 平均
                                统计!B8 | 会议活动统计 |  | 合计
                                统计!C3 | 会议活动统计 | 召开 | 逐行：0

                                统计!C3 | 会议活动统计 | 召开 | 逐行：5
                                统计!C7 | 年度
                                """))
                .sentences();
        assertEquals(
                List.of(
                        "第2行的“B5”不是单元格。请写表名、叹号和格，如 统计!B5。",
                        "第3行用竖线分成了3段。要么写“格 | 填报单位”两段，要么写“格 | 报表 | 栏目 | 合计（或 行：名称、逐行：行数）”四段。",
                        "第4行没有叫“填报人员”的事实。可以写：填报单位、街道名称、填报人、联系电话、填报日期、年度、期间。",
                        "第5行的“平均”看不懂。请写 合计、行：名称 或 逐行：行数。",
                        "第6行没有写报表或栏目。",
                        "第7行的逐行要写1到5000行，写了0行。",
                        "第10行的 统计!C7 和前面的 统计!C3:C7 占了同一格，只能留一个。"),
                sentences);
    }

    @Test
    void aTextWithoutAnyIsNoMapping() {
        assertInstanceOf(Reading.Refused.class, MappingText.read("# 只有说明\n"));
    }

    @Test
    void theSampleIsRead() throws IOException {
        Reading.Read read =
                assertInstanceOf(Reading.Read.class, MappingText.read(Files.readString(SampleForm.MAPPING)));
        assertEquals(10, read.mapping().marks().size());
        assertEquals(new Reading.Read(read.mapping()), MappingText.read(MappingText.write(read.mapping())));
    }
}

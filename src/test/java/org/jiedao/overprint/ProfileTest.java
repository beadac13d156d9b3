package org.jiedao.overprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A profile that cannot be printed with says why.
class ProfileTest {
    private static final Profile SAMPLE = SampleLayout.on("示例打印机");

    @Test
    void theSampleLayoutIsSound() {
        assertEquals(Optional.empty(), SAMPLE.fault());
    }

    @Test
    void aBoxBeyondTheSheetIsNamedWithItsMillimetres() {
        Box name = SAMPLE.boxes().get(1);
        String fault = SAMPLE.with(List.of(name.at(new Area(280, 66, 62, 15)))).fault().orElseThrow();
        assertTrue(fault.contains("文字框“姓名”（左280.0 上66.0 宽62.0 高15.0毫米）超出了纸面297.0×210.0毫米"), fault);
    }

    @Test
    void anUnknownFieldIsNamed() {
        Box name = SAMPLE.boxes().get(1);
        Box wrong = new Box(0, "姓名", "{{名字}}", name.area(), name.setting());
        assertTrue(SAMPLE.with(List.of(wrong)).fault().orElseThrow().contains("没有“{{名字}}”这个字段"));
    }

    @Test
    void twoBoxesOfOneNameAreRefused() {
        Box name = SAMPLE.boxes().get(1);
        assertTrue(SAMPLE.with(List.of(name, name)).fault().orElseThrow().contains("都叫“姓名”"));
    }

    @Test
    void movingStopsAtTheEdgesOfTheSheet() {
        SheetSize sheet = new SheetSize(297, 210);
        Area area = new Area(10, 10, 50, 20);
        assertEquals(new Area(0, 190, 50, 20), area.moved(-99, 999, sheet));
        assertEquals(new Area(10.1, 10, 50, 20), area.moved(0.1, 0, sheet));
        assertEquals(new Area(10, 10, 287, 2), area.resized(999, -99, sheet));
    }

    @Test
    void datesComeInPartsAndAMissingOneSaysSoInEach() {
        Map<String, String> values = SheetFacts.of(1, "周䶮", Map.of("聘任日期", "2026年3月20日", "届满日期", "【待补】"))
                .values();
        assertEquals("2026/3/20", values.get("聘任年") + "/" + values.get("聘任月") + "/" + values.get("聘任日"));
        assertEquals("【待补】", values.get("届满年"));
        assertEquals(
                "自2026年3月", SheetFields.filled("自{{聘任年}}年{{聘任月}}月", values));
    }
}

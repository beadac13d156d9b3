package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {

    private static List<String> broken(String title) {
        return TitleLines.of(new Block.Title(List.of(title)), 20);
    }

    @ParameterizedTest
    @CsvSource({
        "关于聘任兼职委员的通知, 关于聘任兼职委员的通知",
        "中共青禾街道工作委员会关于聘任青禾街道“大工委”第二届兼职委员的通知, 中共青禾街道工作委员会关于聘任/青禾街道“大工委”第二届兼职委员的通知",
        "中共青禾街道工作委员会关于青禾街道“大工委”组成人员备案的报告, 中共青禾街道工作委员会关于/青禾街道“大工委”组成人员备案的报告",
    })
    void breaksBetweenWords(String title, String lines) {
        assertEquals(List.of(lines.split("/")), broken(title));
    }

    @Test
    void linesOfTheAuthorStay() {
        assertEquals(List.of("甲", "乙"), TitleLines.of(new Block.Title(List.of("甲", "乙")), 20));
    }

    @Test
    void veryLongTitleIsSetWithoutLoss() {
        String title = "关于聘任委员的通知".repeat(12);

        assertEquals(title, String.join("", broken(title)));
        assertTrue(broken(title).stream().allMatch(l -> l.length() <= 20));
    }
}

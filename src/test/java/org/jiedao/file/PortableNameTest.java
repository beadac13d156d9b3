package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableNameTest {
    private static final int LONGEST = 20;
    private static final int ROUNDS = 20_000;
    private static final String AWKWARD = "\\/:*?\"<>|.. 　\t\n\0CONPRNAUXNULCOM1LPT¹conaux聘任备案报告𬭎😀👨‍👩‍👧（）·é";

    @Test
    void losesWhatWindowsForbidsAndKeepsTheRest() {
        assertEquals("关于AB “请示”（试行）", PortableName.plain("关于A/B: \t“请示”*?<（试行）>|\\\"\n"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals("𬭎𬭎", PortableName.shortened("𬭎𬭎𬭎", 2));
        assertEquals("𬭎", PortableName.shortened("𬭎", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "CON, _CON", "con, _con", "Aux.登记, _Aux.登记", "NUL .txt, _NUL .txt", "COM1, _COM1", "LPT¹, _LPT¹", "CONIN$, _CONIN$",
        "COM, COM", "CONTACT, CONTACT", "通知..., 通知", "'通知. . ', 通知", "'...', 未命名", "'', 未命名", "???, 未命名",
        "😀慰问, 😀慰问"
    })
    void isANameThatWindowsTakes(String text, String name) {
        assertEquals(name, PortableName.of(text, LONGEST));
    }

    @Test
    void halvesOfCharactersAreNoNames() {
        assertEquals("半个字", PortableName.of("半\uD872个\uDC00字", LONGEST));
    }

    /// The rules as Microsoft states them under "Naming Files, Paths, and Namespaces", asked of whatever can be typed.
    @Test
    void noTextMakesANameThatWindowsRefuses() {
        Random random = new Random(7);
        int[] characters = AWKWARD.codePoints().toArray();
        for (int round = 0; round < ROUNDS; round++) {
            String text = random.ints(random.nextInt(2 * LONGEST), 0, characters.length)
                    .map(at -> characters[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String name = PortableName.of(text, LONGEST);
            assertFalse(name.isEmpty(), text);
            assertTrue(name.codePointCount(0, name.length()) <= LONGEST + 1, text);
            assertTrue(name.codePoints().noneMatch(one -> one < ' ' || "\\/:*?\"<>|".indexOf(one) >= 0), text);
            assertFalse(name.endsWith(".") || name.endsWith(" "), text);
            assertFalse(Pattern.matches("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", name), text);
        }
    }

    @Test
    void whatIsAlreadyANameStaysAsItIs() {
        List.of("青田社区“大党委”聘任备案报告", "1号楼党小组", "阿依努尔·买买提")
                .forEach(name -> assertEquals(name, PortableName.of(name, LONGEST)));
    }
}

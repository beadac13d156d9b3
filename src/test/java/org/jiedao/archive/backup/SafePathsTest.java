package org.jiedao.archive.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/2026/关于聘任的通知.docx", "evidence/ab12 纪要.pdf", "rulesets/第六份.txt", "holidays.txt", "packets/a/b/c/d.pdf"
            })
    void whatBelongsToTheRegisterMayBeWritten(String path) {
        assertEquals(true, SafePaths.isSafe(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/etc/passwd", "../papers/a.docx", "papers/../../a", "papers/./a", "papers//a", "papers/", "papers",
                "C:\\Windows\\a", "papers\\..\\a", "papers/a:stream", "papers/CON", "papers/con.txt", "papers/Lpt1.docx",
                "papers/com¹", "papers/a.", "papers/a ", "papers/.staging/a", "papers/a\u0000b", "papers/a\nb", "jiedao.mv.db",
                "jiedao.manifest", "backups/store/ab/x", "settings", "logs/jiedao.log", "drafts", "Papers/a.docx", "papers/a?b"
            })
    void nothingElseMay(String path) {
        assertEquals(false, SafePaths.isSafe(path));
    }

    @Test
    void norTwoThatWindowsTakesForOne() {
        FileHeld one = new FileHeld("papers/A.docx", 1, "0".repeat(64));
        FileHeld other = new FileHeld("papers/a.docx", 1, "0".repeat(64));
        assertThrows(Unusable.class, () -> SafePaths.require(List.of(one, other)));
    }
}

package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.hostile.HostilePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to harm, given to every import in a JVM of 512 MB. Here some of them, or as many as `-Djiedao.hostile=500` says;
/// `hostile/README.md` tells what came of all.
class HostileImportsTest {
    /// Two of each sort and a few more.
    private static final int SOME = 60;

    @TempDir
    Path folder;

    @Test
    void noImportCrashesHangsOrIsSilent() throws IOException, InterruptedException {
        int files = Integer.getInteger("jiedao.hostile", SOME);
        HostileRun.Result result = HostileRun.of(HostileImports.numbers(files), folder);
        assertEquals(List.of(), result.faults());
        assertEquals(files * HostileImports.IMPORTS, result.runs());
        assertTrue(result.refused() > result.taken(), result.toString());
    }

    @Test
    void noBackupOrPackCrashesHangsOrIsSilent() throws IOException, InterruptedException {
        int files = Integer.getInteger("jiedao.hostile", 2 * HostilePacks.Sort.values().length);
        HostileRun.Result result = HostileRun.of(HostileRestores.class, HostileImports.numbers(files), folder);
        assertEquals(List.of(), result.faults());
        assertEquals(files * HostileRestores.WAYS, result.runs());
        assertTrue(result.refused() > result.taken(), result.toString());
    }
}

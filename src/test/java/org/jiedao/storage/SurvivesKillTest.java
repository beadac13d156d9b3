package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the two hundred of `KillTrial`.
class SurvivesKillTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedSaveIsLostAndEveryReopeningIsClean() throws IOException, InterruptedException {
        KillTrial trial = new KillTrial(folder, 20261122);
        trial.kill(KILLS, 20, 60);
        assertEquals(List.of(), trial.lost());
        assertEquals(List.of(), trial.unclean());
        assertTrue(trial.acknowledged() >= KILLS * 20, "the child ended early");
    }
}

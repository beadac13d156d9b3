package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the thousand of `DamageTrial`: each sort on each kind of file, and some more.
class DamageTest {
    private static final int DAMAGES = 40;

    @TempDir
    Path folder;

    @Test
    void noDamageGoesUnnoticed() throws IOException {
        DamageTrial trial = new DamageTrial(folder, 20261122);
        trial.prepare();
        trial.damage(DAMAGES);
        assertEquals(List.of(), trial.unnoticed());
        assertEquals(
                DAMAGES,
                trial.tally().values().stream()
                        .flatMap(each -> each.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}

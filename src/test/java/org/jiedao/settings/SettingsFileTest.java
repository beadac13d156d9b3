package org.jiedao.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Settings settings = new Settings(
                Theme.DARK, 125, true, new WindowPlace(1, 2, 1280, 700, true), Map.of("人员表", "姓名:110:true"), Map.of("printer", "HP 一楼"));
        SettingsFile file = new SettingsFile(folder.resolve("settings"));

        file.write(settings);

        assertEquals(settings, file.read());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("settings")), files.toList(), "no draft is left");
        }
    }

    @Test
    void aDamagedFileGivesTheDefaultsAndUnknownKeysArePassedOver() throws IOException {
        Path path = folder.resolve("settings");
        Files.writeString(path, "theme=PINK\nscale=7\nwindow=1,2\ncolour=red\n");

        assertEquals(Settings.DEFAULT, new SettingsFile(path).read());
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("missing")).read());
    }
}

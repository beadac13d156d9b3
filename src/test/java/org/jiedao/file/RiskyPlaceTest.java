package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskyPlaceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDrive - 青禾街道", "坚果云", "我的坚果云", "Nutstore Files", "BaiduSyncdisk", "WPS云盘"})
    void aFolderOfASynchronisingProgramIsKnownByItsName(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name).resolve("jiedao"));
        assertEquals(Optional.of(RiskyPlace.SYNCHRONISED), RiskyPlace.of(place, Map.of()));
        assertEquals(Optional.of(RiskyPlace.SYNCHRONISED), RiskyPlace.of(place.resolve("还没有"), Map.of()));
    }

    @Test
    void oneDriveMayLieUnderAnotherName() throws IOException {
        Path place = Files.createDirectories(folder.resolve("文档").resolve("jiedao"));
        Map<String, String> windows = Map.of("OneDriveCommercial", folder.toRealPath().resolve("文档").toString(), "OneDrive", "");
        assertEquals(Optional.of(RiskyPlace.SYNCHRONISED), RiskyPlace.of(place, windows));
        assertEquals(Optional.empty(), RiskyPlace.of(folder, windows));
    }

    @Test
    void aLinkIntoSuchAFolderIsFollowed() throws IOException {
        Path cloud = Files.createDirectories(folder.resolve("OneDrive"));
        Path link = Files.createSymbolicLink(folder.resolve("jiedao"), cloud);
        assertEquals(Optional.of(RiskyPlace.SYNCHRONISED), RiskyPlace.of(link, Map.of()));
    }

    /// A share of Windows cannot be had here; a disk that is plugged in lies where Linux mounts it.
    @Test
    void aPluggedInDiskIsKnownByItsPlace() {
        assertEquals(Optional.of(RiskyPlace.REMOVABLE), RiskyPlace.of(Path.of("/media/u/U盘/jiedao"), Map.of()));
        assertEquals(Optional.empty(), RiskyPlace.of(Path.of("/"), Map.of()));
    }

    @Test
    void aPathThatLeavesNoRoomIsTold() {
        Path deep = folder;
        while (deep.toString().length() < 150) {
            deep = deep.resolve("层");
        }
        assertEquals(Optional.of(RiskyPlace.DEEP), RiskyPlace.of(deep, Map.of()));
    }
}

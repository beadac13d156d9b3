package org.jiedao.dispatch.view.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jiedao.dispatch.view.DesktopPrinter;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.settings.SettingsFile;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsViewModelTest {
    @TempDir
    Path folder;

    private final Headless desktop = new Headless();
    private FontsViewModel model;

    @BeforeEach
    void open() {
        Notices notices = new Notices();
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                desktop.at(Clock.systemUTC()),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                (_, _, _) -> {});
        FontCatalogue fonts = FontCatalogue.bundled().preferOwn(folder.resolve("fonts"));
        model = new FontsViewModel(fonts, new DesktopPrinter(), desk);
        model.load();
    }

    @Test
    void theFiveFacesAreToldWithWhatTheyCover() {
        assertEquals(
                List.of("仿宋", "楷体", "黑体", "小标宋", "宋体"),
                model.faces().stream().map(FaceRow::face).toList());
        FaceRow fang = model.faces().getFirst();
        assertEquals("FandolFang", fang.family());
        assertEquals("自带", fang.origin());
        assertEquals("全", fang.common());
        assertEquals("7943/27559", fang.first());
        assertEquals("0/60317", fang.third());
        assertEquals("0/6763", model.faces().getLast().common());
        assertEquals("只有页码要用的数字和符号，别的字逐字借用", model.faces().getLast().lacking());
    }

    @Test
    void theFolderIsMadeWhenOpenedAndReadAgainWhenAsked() throws IOException {
        model.openFolder();
        assertEquals(List.of(folder.resolve("fonts")), desktop.opened());
        Files.write(folder.resolve("fonts/坏.ttf"), "坏".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), model.own());

        model.reread();

        OwnFontRow row = model.own().getFirst();
        assertEquals("坏.ttf", row.file());
        assertEquals("字体文件已损坏或不完整，没有采用，请重新复制一份", row.state());
    }

    @Test
    void anotherFolderIsRememberedForTheNextStart() {
        Path other = folder.resolve("另一处");
        model.prefer(other);

        assertEquals(other.toString(), model.folder().get());
        assertEquals(
                other.toString(),
                new SettingsFile(folder.resolve("settings"))
                        .read()
                        .choice(FontsViewModel.FOLDER)
                        .orElse(""));
    }

    @Test
    void theSheetIsShown() {
        model.showSheet();

        assertTrue(model.sheet().preview().open().get());
        assertEquals("字体样张", model.sheet().preview().title().get());
    }
}

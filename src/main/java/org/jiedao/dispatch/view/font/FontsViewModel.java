package org.jiedao.dispatch.view.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.dispatch.view.WorkingSheetViewModel;
import org.jiedao.document.Face;
import org.jiedao.document.font.FaceCoverage;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.FontSheet;
import org.jiedao.document.pdf.SpecimenWriter;
import org.jiedao.ui.Desk;

/// Which font serves each face, the user's own fonts, and a sheet that shows them.
public final class FontsViewModel {
    /// The setting that remembers the folder of the user's fonts.
    public static final String FOLDER = "fonts";

    private final FontCatalogue fonts;
    private final Desk desk;
    private final WorkingSheetViewModel sheet;
    private final ObservableList<FaceRow> faces = FXCollections.observableArrayList();
    private final ObservableList<OwnFontRow> own = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");

    private record Found(List<FaceRow> faces, List<OwnFontRow> own) {}

    public FontsViewModel(FontCatalogue fonts, PaperPrinter printer, Desk desk) {
        this.fonts = fonts;
        this.desk = desk;
        sheet = new WorkingSheetViewModel(printer, desk);
    }

    public ObservableList<FaceRow> faces() {
        return faces;
    }

    /// Everything in the user's folder, usable or not.
    public ObservableList<OwnFontRow> own() {
        return own;
    }

    public ReadOnlyStringProperty folder() {
        return folder.getReadOnlyProperty();
    }

    public WorkingSheetViewModel sheet() {
        return sheet;
    }

    public void load() {
        folder.set(fonts.ownFolder().map(Path::toString).orElse(""));
        desk.tasks().run("查看字体", _ -> found(), this::show, cause -> desk.notices().failed("没有查看成字体，印法没有变。", cause));
    }

    /// Looks again at the folders, after the user put a font there or took one away.
    public void reread() {
        fonts.reread();
        load();
        desk.notices().done("已重新读取字体，之后的预览和签发照此。");
    }

    public void prefer(Path chosen) {
        desk.settings().change(settings -> settings.withChoice(FOLDER, chosen.toString()));
        fonts.preferOwn(chosen);
        load();
    }

    /// Opens the folder of the user's fonts; makes it where there is none yet.
    public void openFolder() {
        fonts.ownFolder().ifPresent(one -> desk.tasks()
                .run(
                        "打开字体文件夹",
                        _ -> Files.createDirectories(one),
                        desk.surroundings().opener()::open,
                        cause -> desk.notices().failed("打不开字体文件夹 " + one + "。", cause)));
    }

    public void showSheet() {
        sheet.show("字体样张", _ -> drawn());
    }

    private byte[] drawn() throws IOException {
        return new SpecimenWriter(fonts).write(new FontSheet(fonts).compose(desk.today()));
    }

    private Found found() {
        return new Found(
                Stream.of(Face.values())
                        .map(face -> new FaceRow(FaceCoverage.of(face, fonts)))
                        .toList(),
                fonts.ownFonts().stream().map(OwnFontRow::new).toList());
    }

    private void show(Found found) {
        faces.setAll(found.faces());
        own.setAll(found.own());
    }
}

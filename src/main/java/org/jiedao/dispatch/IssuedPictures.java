package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.Picture;
import org.jiedao.file.PortableName;

/// The pictures that lie beside an issued paper, for when its text is laid out again.
public record IssuedPictures(OutputFolder folder) {
    /// Those that the document names and whose files are there.
    Map<String, Picture> of(DispatchEntry entry, Document document) throws IOException {
        Map<String, Picture> pictures = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Figure figure) {
                Optional<Path> file = file(entry, figure.caption());
                if (file.isPresent()) {
                    pictures.put(
                            figure.caption(), Picture.of(Files.readAllBytes(file.get()), Picture.RESOLUTION));
                }
            }
        }
        return pictures;
    }

    private Optional<Path> file(DispatchEntry entry, String name) {
        return entry.files().stream()
                .filter(file -> file.path().endsWith("." + PortableName.plain(name) + Draft.PICTURE))
                .map(folder::locate)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Document illustrated(DispatchEntry entry, Document document) throws IOException {
        return document.with(of(entry, document));
    }

    /// To be kept with another version of the paper.
    static List<Draft.Extra> extras(Map<String, Picture> pictures) {
        return pictures.entrySet().stream()
                .map(picture -> Draft.Extra.picture(picture.getKey(), picture.getValue()))
                .toList();
    }
}

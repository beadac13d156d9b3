package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.Picture;
import org.jiedao.file.PortableName;

/// The pictures that a text names, from the PNGs of that name beside its file.
final class PicturesBeside {
    private PicturesBeside() {}

    static Document with(Document document, Path text) throws IOException {
        Map<String, Picture> pictures = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Figure figure) {
                Path file = text.toAbsolutePath().resolveSibling(PortableName.plain(figure.caption()) + ".png");
                if (Files.isRegularFile(file)) {
                    pictures.put(figure.caption(), picture(file));
                }
            }
        }
        return document.with(pictures);
    }

    private static Picture picture(Path file) throws IOException {
        try {
            return Picture.of(Files.readAllBytes(file), Picture.RESOLUTION);
        } catch (IllegalArgumentException otherFormat) {
            throw new IOException(file + " 不是 PNG 图片", otherFormat);
        }
    }
}

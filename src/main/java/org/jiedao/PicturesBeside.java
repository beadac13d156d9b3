package org.jiedao;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.Picture;
import org.jiedao.file.GivenFile;
import org.jiedao.file.PortableName;

/// The pictures that a text names, from the PNGs of that name beside its file.
final class PicturesBeside {
    private static final long MOST_BYTES = 20L << 20;
    private static final long MOST_PIXELS = 20_000_000;

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
        return switch (GivenFile.read(file, MOST_BYTES)) {
            case GivenFile.Reading.Refused(String why) -> throw new NoPicture(why);
            case GivenFile.Reading.Read(byte[] bytes) -> Picture.of(
                    plain(bytes).orElseThrow(() -> new NoPicture("“" + file.getFileName() + "”不是完好的 PNG 图片，或者超过两千万像素")),
                    Picture.RESOLUTION);
        };
    }

    /// The same pixels written anew: a damaged picture makes the decoders of PDF and Word run into anything, and a huge one into
    /// the end of memory.
    private static Optional<byte[]> plain(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            var anew = new ByteArrayOutputStream();
            ImageIO.write(reader.read(0), "png", anew);
            return Optional.of(anew.toByteArray());
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// Names the file and says what is wrong with it.
    static final class NoPicture extends IOException {
        private static final long serialVersionUID = 1;

        private NoPicture(String why) {
            super(why);
        }
    }
}

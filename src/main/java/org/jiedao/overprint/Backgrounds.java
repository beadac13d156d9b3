package org.jiedao.overprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jiedao.file.GivenFile;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pictures of blank sheets, for the screen only. A copy is kept upright, without what a telephone writes into a photo
/// (EXIF: place, time, device), and named by its SHA-256.
public final class Backgrounds {

    private static final long MOST_BYTES = 30L << 20;
    private static final long MOST_PIXELS = 100_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Backgrounds.class);

    private final Path folder;

    public Backgrounds(Path folder) {
        this.folder = folder;
    }

    /// What became of a picture.
    public sealed interface Outcome {
        record Kept(String name) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome keep(Path picture) throws IOException {
        String name = String.valueOf(picture.getFileName());
        return switch (GivenFile.read(picture, MOST_BYTES)) {
            case GivenFile.Reading.Refused(String why) -> new Outcome.Refused("没有换底图：" + why + "。请另选一张，太大的先缩小。");
            case GivenFile.Reading.Read(byte[] bytes) -> kept(name, bytes);
        };
    }

    private Outcome kept(String name, byte[] bytes) throws IOException {
        if (!PhotoTurn.isJpeg(bytes) && !isPng(bytes)) {
            return refused(name, "不是PNG或JPEG图片（按内容看，不看扩展名）");
        }
        try {
            return read(name, bytes);
        } catch (IIOException | RuntimeException unreadable) {
            // a damaged picture makes the decoders run into anything
            LOG.info("picture not readable: {}", unreadable.getClass().getName());
            return refused(name, "图片已损坏，或是印刷用的颜色（CMYK），读不出来；请另存为普通PNG或JPEG");
        }
    }

    private Outcome read(String name, byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return refused(name, "图片读不出来");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return refused(name, "图片超过一亿像素，请缩小后再选");
                }
                return new Outcome.Kept(stored(new PhotoTurn(bytes).upright(reader)));
            } finally {
                reader.dispose();
            }
        }
    }

    private String stored(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        String name = Sha256.of(png.toByteArray()) + ".png";
        WholeFile.write(folder.resolve(name), png::writeTo);
        return name;
    }

    /// Where a kept picture lies; nothing where the file is gone, which harms no printing.
    public Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    private static Outcome refused(String name, String why) {
        return new Outcome.Refused("没有换底图：" + name + " " + why + "。");
    }
}

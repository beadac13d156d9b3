package org.jiedao.overprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures from scanners and telephones: upright, without what a telephone notes, refused when they are none.
class BackgroundsTest {
    @TempDir
    Path folder;

    private Backgrounds backgrounds() {
        return new Backgrounds(folder.resolve("kept"));
    }

    @Test
    void aPhotoIsKeptUprightUnderItsHashWithoutItsNotes() throws IOException {
        Path photo = Files.write(folder.resolve("IMG_1.jpg"), turned(jpeg(40, 20), 6));
        var kept = assertInstanceOf(
                Backgrounds.Outcome.Kept.class, backgrounds().keep(photo));
        Path file = backgrounds().find(kept.name()).orElseThrow();
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals("20x40", image.getWidth() + "x" + image.getHeight());
        assertTrue(kept.name().matches("[0-9a-f]{64}\\.png"), kept.name());
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void theSamePictureIsKeptOnce() throws IOException {
        Path scan = Files.write(folder.resolve("扫描.png"), png(30, 20));
        assertEquals(backgrounds().keep(scan), backgrounds().keep(scan));
        try (var files = Files.list(folder.resolve("kept"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefusedAndNothingKept() throws IOException {
        Path gif = Files.write(folder.resolve("a.png"), "GIF89a…".getBytes(StandardCharsets.UTF_8));
        Path torn = Files.write(folder.resolve("b.jpg"), java.util.Arrays.copyOf(jpeg(40, 20), 12));
        for (Path file : new Path[] {gif, torn}) {
            var refused = assertInstanceOf(
                    Backgrounds.Outcome.Refused.class, backgrounds().keep(file));
            assertTrue(refused.sentence().startsWith("没有换底图：" + file.getFileName()), refused.sentence());
        }
        assertFalse(Files.exists(folder.resolve("kept")));
    }

    @Test
    void aLargeScanIsMadeAsSmallAsAScreenNeeds() throws IOException {
        Path scan = Files.write(folder.resolve("大.png"), png(7000, 4900));
        var kept = assertInstanceOf(
                Backgrounds.Outcome.Kept.class, backgrounds().keep(scan));
        assertTrue(ImageIO.read(backgrounds().find(kept.name()).orElseThrow().toFile()).getWidth() <= 3500);
    }

    @Test
    void brokenNotesDoNotStopAPhoto() {
        for (String exif : new String[] {"4949", "4D4D002A", "49492A00FFFFFFFF", "49492A0008000000FFFF"}) {
            byte[] photo = withNotes(new byte[] {(byte) 0xFF, (byte) 0xD8}, HexFormat.of().parseHex(exif));
            assertEquals(1, new PhotoTurn(photo).orientation());
        }
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written("jpg", width, height);
    }

    private static byte[] png(int width, int height) throws IOException {
        return written("png", width, height);
    }

    private static byte[] written(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /// As a telephone held upright writes it: one note, the orientation.
    private static byte[] turned(byte[] jpeg, int orientation) {
        String one = "49492A0008000000" + "0100" + "1201030001000000" + "%02X000000".formatted(orientation) + "00000000";
        return withNotes(jpeg, HexFormat.of().parseHex(one));
    }

    private static byte[] withNotes(byte[] jpeg, byte[] exif) {
        byte[] head = HexFormat.of().parseHex("FFE1%04X457869660000".formatted(exif.length + 8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(head);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}

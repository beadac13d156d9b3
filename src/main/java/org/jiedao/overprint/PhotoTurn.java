package org.jiedao.overprint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// A telephone writes a photo as the sensor saw it and notes beside it how to turn it (EXIF 2.3, tag 0112).
record PhotoTurn(byte[] bytes) {

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ENTRY = 12;
    /// More than a screen shows.
    private static final int LONG_SIDE = 2400;

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    /// The picture turned, no larger than a screen needs.
    BufferedImage upright(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / LONG_SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return turned(reader.read(0, param), orientation());
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        boolean sideways = orientation >= 5 && orientation <= 8;
        BufferedImage upright = new BufferedImage(
                sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = upright.createGraphics();
        drawing.drawImage(image, turn, null);
        drawing.dispose();
        return upright;
    }

    /// 1 to 8; upright where nothing is noted or the note is broken.
    int orientation() {
        if (!isJpeg(bytes)) {
            return UPRIGHT;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int at = 2;
        while (at + 4 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int length = data.getShort(at + 2) & 0xFFFF;
            boolean exif = (bytes[at + 1] & 0xFF) == 0xE1 && at + 10 < bytes.length && data.getInt(at + 4) == 0x45786966;
            if (exif) {
                return noted(data, at + 10, Math.min(bytes.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int noted(ByteBuffer data, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        data.order(data.getShort(start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = start + (data.getInt(start + 4) & 0xFFFFFFFFL);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        int count = data.getShort((int) directory) & 0xFFFF;
        for (int entry = 0; entry < count; entry++) {
            long at = directory + 2 + (long) entry * ENTRY;
            if (at + ENTRY > end) {
                return UPRIGHT;
            }
            if ((data.getShort((int) at) & 0xFFFF) == ORIENTATION) {
                return data.getShort((int) at + 8) & 0xFFFF;
            }
        }
        return UPRIGHT;
    }
}

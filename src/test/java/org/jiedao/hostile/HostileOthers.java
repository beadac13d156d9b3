package org.jiedao.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Pictures, fonts and texts that nobody made in good faith.
record HostileOthers(RandomGenerator random) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data, int crcOff) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue() + crcOff).array());
    }

    private static byte[] header(int width, int height, int depth, int kind) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) kind).put(new byte[3]).array();
    }

    private static byte[] deflated(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1 << 20];
            for (int index = 0; index < megabytes; index++) {
                deflater.write(block);
            }
        }
        return out.toByteArray();
    }

    byte[] picture() throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(PNG);
        int kind = pick(8);
        switch (kind) {
            case 0 -> chunk(png, "IHDR", header(1_000_000, 1_000_000, 8, 6), 0);
            case 1 -> chunk(png, "IHDR", header(9_999, 9_999, 16, 6), 0);
            case 2 -> chunk(png, "IHDR", header(0, -1, 8, 2), 0);
            case 3 -> chunk(png, "IHDR", header(Integer.MAX_VALUE, 1, 8, 2), 0);
            case 4 -> chunk(png, "IHDR", header(100, 100, 99, 77), 0);
            case 5 -> chunk(png, "IHDR", header(4_000, 4_900, 8, 6), 0);
            default -> chunk(png, "IHDR", header(50, 50, 8, 2), 0);
        }
        if (pick(2) == 0) {
            chunk(png, "zTXt", ("x\0\0" + new String(deflated(40), StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1), 0);
        }
        if (pick(2) == 0) {
            chunk(png, "PLTE", new byte[pick(3000)], 0);
        }
        chunk(png, "IDAT", deflated(kind == 5 ? 90 : kind == 1 ? 200 : 1), pick(3) == 0 ? 7 : 0);
        if (pick(2) == 0) {
            chunk(png, "IEND", new byte[0], 0);
        }
        return png.toByteArray();
    }

    byte[] photo() {
        ByteBuffer jpeg = ByteBuffer.allocate(600);
        jpeg.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1}).putShort((short) (pick(2) == 0 ? 2 : 500));
        jpeg.putInt(0x45786966).putShort((short) 0).putShort((short) (pick(2) == 0 ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(pick(2) == 0 ? -8 : 8);
        jpeg.putShort((short) 65535);
        while (jpeg.hasRemaining()) {
            jpeg.put((byte) (pick(9) == 0 ? 0xFF : pick(256)));
        }
        byte[] bytes = jpeg.array();
        if (pick(2) == 0) {
            ByteBuffer.wrap(bytes, 300, 19).put(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 17, 8, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1});
        }
        return bytes;
    }

    /// A sound font with the tables overwritten, or none at all.
    byte[] font(byte[] sound) {
        byte[] bytes = sound.clone();
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int tables = Math.max(1, font.getShort(4));
        int entry = 12 + 16 * pick(tables);
        switch (pick(6)) {
            case 0 -> font.putInt(0, 0x74746366).putInt(8, -1).putInt(12, -4);
            case 1 -> font.putInt(0, 0x74746366).putInt(8, 60).putInt(12, 12);
            case 2 -> font.putShort(4, (short) 65535);
            case 3 -> font.putInt(entry + 8, Integer.MAX_VALUE - 3);
            case 4 -> {
                int at = Math.clamp(font.getInt(entry + 8), 0, bytes.length - 1);
                for (int index = at; index < Math.min(bytes.length, at + 4000); index++) {
                    bytes[index] = (byte) pick(256);
                }
            }
            default -> {
                for (int index = 0; index < 200; index++) {
                    bytes[pick(bytes.length)] ^= (byte) (1 << pick(8));
                }
            }
        }
        return bytes;
    }

    byte[] text() {
        return switch (pick(14)) {
            case 0 -> "甲".repeat(1_500_000).getBytes(StandardCharsets.UTF_8);
            case 1 -> "规则集：x\n名称：y\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            case 2 -> "标题\n一、甲\n".getBytes(StandardCharsets.UTF_16);
            case 3 -> "标题\n一、甲乙丙\n".getBytes(Charset.forName("GB18030"));
            case 4 -> new byte[] {'a', 0, 0, 'b', 0};
            case 5 -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            case 6 -> "9999 放假 1.1-12.31\n0000 上班 2.30\n2026 放假 99.99\n".getBytes(StandardCharsets.UTF_8);
            case 7 -> mapping(3_000 + pick(20_000));
            case 8 -> "编号：A\n检查：次数 | ".concat("|".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
            case 9 -> "\u202E\u2066".repeat(20_000).concat("标题").getBytes(StandardCharsets.UTF_8);
            case 10 -> "一、\n（一）\n1．\n（1）\n".repeat(4_000).getBytes(StandardCharsets.UTF_8);
            case 11 -> "表格：\n| 甲 | 乙 |\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);
            case 12 -> ("标题\n" + "=cmd|'/c calc'!A1\n@SUM(1)\n".repeat(500)).getBytes(StandardCharsets.UTF_8);
            default -> ("{" + "{发文机关}".repeat(30_000)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] mapping(int lines) {
        var text = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            text.append("统计!A").append(line).append(" | 年度\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] noise() {
        byte[] bytes = new byte[1 + pick(100_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    byte[] truncated(byte[] sound) {
        return java.util.Arrays.copyOf(sound, 1 + pick(sound.length - 1));
    }

    byte[] flipped(byte[] sound) {
        byte[] bytes = sound.clone();
        for (int index = 0; index < 1 + pick(60); index++) {
            bytes[pick(bytes.length)] ^= (byte) (1 << pick(8));
        }
        return bytes;
    }
}

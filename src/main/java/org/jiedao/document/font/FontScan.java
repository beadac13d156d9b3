package org.jiedao.document.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the headers of a font file, one for each font of a collection, without reading the outlines: a folder of a
/// thousand fonts is gone through in a moment.
final class FontScan {

    private static final int COLLECTION = FontHeader.tag("ttcf");
    private static final int POSTSCRIPT = FontHeader.tag("OTTO");
    private static final int APPLE = FontHeader.tag("true");
    private static final int TRUETYPE = 0x00010000;
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 200;
    private static final int MOST_NAMES = 1 << 20;

    private final FileChannel channel;

    private FontScan(FileChannel channel) {
        this.channel = channel;
    }

    static List<FontHeader> headers(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FontScan(channel).headers();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("not a readable font", e);
        }
    }

    private List<FontHeader> headers() throws IOException {
        int kind = at(0, 4).getInt(0);
        if (kind != COLLECTION) {
            return List.of(header(0));
        }
        int count = Math.min(at(8, 4).getInt(0), MOST_FONTS);
        List<FontHeader> headers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            headers.add(header(at(12 + 4L * i, 4).getInt(0)));
        }
        return headers;
    }

    private FontHeader header(int directory) throws IOException {
        ByteBuffer head = at(directory, 12);
        int kind = head.getInt(0);
        int count = Short.toUnsignedInt(head.getShort(4));
        if (kind != TRUETYPE && kind != POSTSCRIPT && kind != APPLE || count > MOST_TABLES) {
            throw new IOException("no OpenType font");
        }
        ByteBuffer list = at(directory + 12L, 16 * count);
        Map<Integer, FontHeader.Slice> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            FontHeader.Slice slice = new FontHeader.Slice(list.getInt(16 * i + 8), list.getInt(16 * i + 12));
            if (slice.offset() < 0 || slice.length() < 0 || (long) slice.offset() + slice.length() > channel.size()) {
                throw new EOFException("table beyond the end of the file");
            }
            tables.put(list.getInt(16 * i), slice);
        }
        return FontHeader.of(tables, table(tables, FontHeader.NAME), table(tables, FontHeader.OS_2));
    }

    private ByteBuffer table(Map<Integer, FontHeader.Slice> tables, int tag) throws IOException {
        FontHeader.Slice slice = tables.getOrDefault(tag, new FontHeader.Slice(0, 0));
        return at(slice.offset(), Math.min(slice.length(), MOST_NAMES));
    }

    private ByteBuffer at(long offset, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        for (long from = offset; read.hasRemaining(); ) {
            int got = channel.read(read, from);
            if (got < 0) {
                throw new EOFException("font ends early");
            }
            from += got;
        }
        return read.flip();
    }
}

package org.jiedao.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A Word file is a zip whose entries bear the time of writing. They are set to the oldest time a zip can say, so that a
/// reprint has the same hash as the issued file.
final class ZipTimes {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    /// 1 January 1980, 00:00, as date and time of DOS.
    private static final int OLDEST = 0x21 << 16;

    private ZipTimes() {}

    /// Changes the times in place.
    static byte[] settled(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        int entry = zip.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            zip.putInt(entry + 12, OLDEST);
            zip.putInt(zip.getInt(entry + 42) + 10, OLDEST);
            entry += 46 + length(zip, entry + 28) + length(zip, entry + 30) + length(zip, entry + 32);
        }
        return bytes;
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}

package org.jiedao.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// A DICT of the Compact Font Format (Adobe Technical Note 5176, 4): operands by operator, in the file's order and
/// spelling. Two-byte operators are counted from [#ESCAPE].
record CompactDict(Map<Integer, byte[]> entries) {

    static final int CHARSET = 15;
    static final int ENCODING = 16;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBROUTINES = 19;
    static final int ESCAPE = 12 << 8;
    static final int CHAR_STRING_TYPE = ESCAPE + 6;
    static final int ROS = ESCAPE + 30;
    static final int FONT_ARRAY = ESCAPE + 36;
    static final int FONT_SELECT = ESCAPE + 37;

    private static final int LAST_OPERATOR = 21;
    private static final int SHORT = 28;
    private static final int LONG = 29;
    private static final int REAL = 30;

    static CompactDict read(byte[] bytes) {
        Map<Integer, byte[]> entries = new LinkedHashMap<>();
        ByteBuffer dict = ByteBuffer.wrap(bytes);
        int from = 0;
        while (dict.hasRemaining()) {
            int at = dict.position();
            int first = Byte.toUnsignedInt(dict.get());
            if (first <= LAST_OPERATOR) {
                int operator = first << 8 == ESCAPE ? ESCAPE + dict.get() : first;
                entries.put(operator, java.util.Arrays.copyOfRange(bytes, from, at));
                from = dict.position();
            } else {
                skip(dict, first);
            }
        }
        return new CompactDict(entries);
    }

    private static void skip(ByteBuffer dict, int first) {
        if (first == REAL) {
            int pair;
            do {
                pair = dict.get();
            } while ((pair & 0x0F) != 0x0F);
        } else {
            int more = first == SHORT ? 2 : first == LONG ? 4 : first > 246 ? 1 : 0;
            dict.position(dict.position() + more);
        }
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /// The operand at a place, which must be a whole number; zero where the operator is missing.
    int number(int operator, int place) {
        ByteBuffer operands = ByteBuffer.wrap(entries.getOrDefault(operator, new byte[0]));
        int number = 0;
        for (int i = 0; i <= place && operands.hasRemaining(); i++) {
            number = number(operands);
        }
        return number;
    }

    private static int number(ByteBuffer operands) {
        int first = Byte.toUnsignedInt(operands.get());
        return switch (first) {
            case SHORT -> operands.getShort();
            case LONG -> operands.getInt();
            default ->
                first <= 246
                        ? first - 139
                        : first <= 250
                                ? (first - 247) * 256 + Byte.toUnsignedInt(operands.get()) + 108
                                : -(first - 251) * 256 - Byte.toUnsignedInt(operands.get()) - 108;
        };
    }

    /// Numbers in their longest spelling, so that the length is known before the value.
    CompactDict with(int operator, int... numbers) {
        ByteBuffer operands = ByteBuffer.allocate(5 * numbers.length);
        for (int number : numbers) {
            operands.put((byte) LONG).putInt(number);
        }
        Map<Integer, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(operator, operands.array());
        return new CompactDict(changed);
    }

    CompactDict without(int operator) {
        Map<Integer, byte[]> changed = new LinkedHashMap<>(entries);
        changed.remove(operator);
        return new CompactDict(changed);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entries.forEach((operator, operands) -> {
            bytes.writeBytes(operands);
            if (operator >= ESCAPE) {
                bytes.write(ESCAPE >> 8);
            }
            bytes.write(operator);
        });
        return bytes.toByteArray();
    }
}

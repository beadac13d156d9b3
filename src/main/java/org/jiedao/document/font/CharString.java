package org.jiedao.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The drawing of one glyph (Adobe Technical Note 5177) with the subroutines it calls written out, so that a cut font
/// needs none.
final class CharString {

    private static final int CALL_LOCAL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int SHORT = 28;
    private static final int CALL_GLOBAL = 29;
    private static final int FIXED = 255;
    private static final int DEEPEST = 10;

    private final CompactIndex global;
    private final CompactIndex local;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /// Operands that no operator has used yet.
    private final Deque<byte[]> operands = new ArrayDeque<>();
    private int stems;

    private CharString(CompactIndex global, CompactIndex local) {
        this.global = global;
        this.local = local;
    }

    static byte[] writtenOut(byte[] drawing, CompactIndex global, CompactIndex local) {
        if (global.count() == 0 && local.count() == 0) {
            return drawing;
        }
        CharString all = new CharString(global, local);
        all.add(drawing, 0);
        all.flush();
        return all.out.toByteArray();
    }

    private void add(byte[] drawing, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("a drawing that calls itself");
        }
        ByteBuffer in = ByteBuffer.wrap(drawing);
        while (in.hasRemaining()) {
            int from = in.position();
            int first = Byte.toUnsignedInt(in.get());
            if (first == RETURN) {
                return;
            }
            if (first == SHORT || first >= 32) {
                int length = first == SHORT ? 3 : first == FIXED ? 5 : first > 246 ? 2 : 1;
                operands.addLast(Arrays.copyOfRange(drawing, from, from + length));
                in.position(from + length);
            } else if (first == CALL_LOCAL) {
                add(called(local), depth + 1);
            } else if (first == CALL_GLOBAL) {
                add(called(global), depth + 1);
            } else {
                operator(in, from, first);
            }
        }
    }

    private void operator(ByteBuffer in, int from, int operator) {
        int length = operator == ESCAPE ? 2 : 1;
        switch (operator) {
            case 1, 3, 18, 23 -> stems += operands.size() / 2;
            case 19, 20 -> {
                // stems may stand before a mask without their operator
                stems += operands.size() / 2;
                length += (stems + 7) / 8;
            }
            default -> {}
        }
        flush();
        out.write(in.array(), from, length);
        in.position(from + length);
    }

    private void flush() {
        operands.forEach(out::writeBytes);
        operands.clear();
    }

    private byte[] called(CompactIndex subroutines) {
        int count = subroutines.count();
        int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
        return subroutines.get(number(operands.removeLast()) + bias);
    }

    private static int number(byte[] operand) {
        int first = Byte.toUnsignedInt(operand[0]);
        if (first == SHORT) {
            return ByteBuffer.wrap(operand).getShort(1);
        }
        if (first <= 246) {
            return first - 139;
        }
        int second = Byte.toUnsignedInt(operand[1]);
        return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
    }
}

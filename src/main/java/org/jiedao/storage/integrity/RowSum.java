package org.jiedao.storage.integrity;

import java.nio.ByteBuffer;

/// How many rows there are and what their hashes sum to, modulo 2^256: the same in whatever order they come, and a row
/// taken away is taken off again.
public final class RowSum {
    private static final int WORDS = 4;
    private static final int HEX = 16;

    private final long[] words = new long[WORDS];
    private long rows;

    public static RowSum of(long rows, String digest) {
        RowSum sum = new RowSum();
        sum.rows = rows;
        for (int word = 0; word < WORDS; word++) {
            sum.words[word] = Long.parseUnsignedLong(digest.substring(word * HEX, (word + 1) * HEX), HEX);
        }
        return sum;
    }

    void add(byte[] hash) {
        rows++;
        ByteBuffer other = ByteBuffer.wrap(hash);
        carry(other.getLong(0), other.getLong(8), other.getLong(16), other.getLong(24));
    }

    void take(byte[] hash) {
        RowSum other = new RowSum();
        other.add(hash);
        take(other);
    }

    /// In two's complement: every bit turned, and one added.
    void take(RowSum other) {
        rows -= other.rows;
        carry(~other.words[0], ~other.words[1], ~other.words[2], ~other.words[3]);
        carry(0, 0, 0, 1);
    }

    public void add(RowSum other) {
        rows += other.rows;
        carry(other.words[0], other.words[1], other.words[2], other.words[3]);
    }

    private void carry(long... other) {
        long carry = 0;
        for (int word = WORDS - 1; word >= 0; word--) {
            long sum = words[word] + other[word];
            long more = Long.compareUnsigned(sum, words[word]) < 0 ? 1 : 0;
            long all = sum + carry;
            more += carry == 1 && all == 0 ? 1 : 0;
            words[word] = all;
            carry = more;
        }
    }

    public long rows() {
        return rows;
    }

    public String digest() {
        StringBuilder digits = new StringBuilder();
        for (long word : words) {
            digits.append(java.util.HexFormat.of().toHexDigits(word));
        }
        return digits.toString();
    }

    public boolean isSame(RowSum other) {
        return rows == other.rows && java.util.Arrays.equals(words, other.words);
    }
}

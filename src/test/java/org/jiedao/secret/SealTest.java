package org.jiedao.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final int SEALED_CHUNK = SealHeader.CHUNK + SealHeader.TAG;
    private static final int HEADER = 176;
    private static final char[] PASSWORD = "街道2026".toCharArray();

    private final DataKey key = DataKey.fresh();
    private final Seal seal = new Seal(key, WrappedKey.of(key, PASSWORD, 1000));

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seal.around(content -> content.write(plain)).writeTo(out);
        return out.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private byte[] opened(byte[] sealed) throws IOException {
        Seal.Opening opening = Seal.open(new ByteArrayInputStream(sealed), key);
        if (!(opening instanceof Seal.Opening.Opened(InputStream content))) {
            throw new DamagedSeal(opening.toString());
        }
        try (content) {
            return content.readAllBytes();
        }
    }

    private void assertNoticed(byte[] changed, String what) {
        assertThrows(DamagedSeal.class, () -> opened(changed), what);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SealHeader.CHUNK - 1, SealHeader.CHUNK, SealHeader.CHUNK + 1, 5 * SealHeader.CHUNK, 200_001})
    void whatWasSealedIsRead(int length) throws IOException {
        byte[] plain = random(length);
        byte[] sealed = sealed(plain);
        assertTrue(Seal.isSealed(Arrays.copyOf(sealed, Seal.START)));
        assertArrayEquals(plain, opened(sealed));
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        byte[] sealed = sealed(random(300));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertNoticed(changed, "bit " + bit);
        }
    }

    @Test
    void everyTruncationIsNoticed() throws IOException {
        byte[] small = sealed(random(300));
        IntStream.range(0, small.length).forEach(length -> assertNoticed(Arrays.copyOf(small, length), "to " + length));
        byte[] large = sealed(random(4 * SealHeader.CHUNK));
        for (int chunks = 0; chunks < 4; chunks++) {
            assertNoticed(Arrays.copyOf(large, HEADER + chunks * SEALED_CHUNK), "after chunk " + chunks);
        }
    }

    @Test
    void whatIsAppendedIsNoticed() throws IOException {
        for (int length : new int[] {0, 300, SealHeader.CHUNK, 2 * SealHeader.CHUNK}) {
            byte[] sealed = sealed(random(length));
            for (int more : new int[] {1, SealHeader.TAG, SEALED_CHUNK}) {
                assertNoticed(Arrays.copyOf(sealed, sealed.length + more), length + " and " + more);
            }
            byte[] twice = Arrays.copyOf(sealed, sealed.length * 2);
            System.arraycopy(sealed, 0, twice, sealed.length, sealed.length);
            assertNoticed(twice, "twice " + length);
        }
    }

    @Test
    void chunksSwappedDroppedOrRepeatedAreNoticed() throws IOException {
        byte[] sealed = sealed(random(3 * SealHeader.CHUNK + 100));
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                if (one != other) {
                    byte[] changed = sealed.clone();
                    System.arraycopy(sealed, at(one), changed, at(other), SEALED_CHUNK);
                    assertNoticed(changed, one + " in the place of " + other);
                    System.arraycopy(sealed, at(other), changed, at(one), SEALED_CHUNK);
                    assertNoticed(changed, one + " swapped with " + other);
                }
            }
            byte[] without = new byte[sealed.length - SEALED_CHUNK];
            System.arraycopy(sealed, 0, without, 0, at(one));
            System.arraycopy(sealed, at(one + 1), without, at(one), sealed.length - at(one + 1));
            assertNoticed(without, "without " + one);
        }
    }

    private static int at(int chunk) {
        return HEADER + chunk * SEALED_CHUNK;
    }

    @Test
    void aChunkOfAnotherStreamIsNoticed() throws IOException {
        byte[] one = sealed(random(2 * SealHeader.CHUNK));
        byte[] other = sealed(random(2 * SealHeader.CHUNK));
        System.arraycopy(other, at(0), one, at(0), SEALED_CHUNK);
        assertNoticed(one, "of another");
    }

    @Test
    void anotherKeyAWrongPasswordAndDamageAreThreeThings() throws IOException {
        byte[] sealed = sealed(random(300));
        assertInstanceOf(Seal.Opening.OtherKey.class, Seal.open(new ByteArrayInputStream(sealed), DataKey.fresh()));
        assertInstanceOf(
                Seal.Opening.WrongPassword.class,
                Seal.open(new ByteArrayInputStream(sealed), "街道2025".toCharArray()));
        byte[] damaged = sealed.clone();
        damaged[100] ^= 1;
        assertInstanceOf(Seal.Opening.Damaged.class, Seal.open(new ByteArrayInputStream(damaged), PASSWORD));
        assertInstanceOf(
                Seal.Opening.Damaged.class, Seal.open(new ByteArrayInputStream(random(300)), PASSWORD));
        var opened = assertInstanceOf(
                Seal.Opening.Opened.class, Seal.open(new ByteArrayInputStream(sealed), PASSWORD));
        assertArrayEquals(random(300), opened.content().readAllBytes());
    }

    @Test
    void whatFailedHalfWayDoesNotPassForAWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                IOException.class,
                () -> seal.around(content -> {
                            content.write(random(SealHeader.CHUNK + 5));
                            throw new IOException("disk full");
                        })
                        .writeTo(out));
        assertNoticed(out.toByteArray(), "half");
    }

    @Test
    void theSameContentIsNeverSealedTwiceAlike() throws IOException {
        byte[] plain = random(300);
        assertFalse(Arrays.equals(sealed(plain), sealed(plain)));
    }

    @Test
    void aSealNeedsItsOwnWrappedKey() {
        WrappedKey others = WrappedKey.of(DataKey.fresh(), PASSWORD, 1000);
        assertThrows(IllegalArgumentException.class, () -> new Seal(key, others));
        assertEquals("DataKey", key.toString());
    }
}

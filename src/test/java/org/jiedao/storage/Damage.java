package org.jiedao.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What can happen to a file behind the back of whoever wrote it.
enum Damage {
    ONE_BIT("one flipped bit") {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    },
    EIGHT_BYTES("8 random bytes") {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] changed = file.clone();
            int at = random.nextInt(file.length - 8);
            byte[] other = new byte[8];
            random.nextBytes(other);
            System.arraycopy(other, 0, changed, at, other.length);
            return changed;
        }
    },
    ZEROED_BLOCK("a zeroed block of 4 KB") {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] changed = file.clone();
            int at = random.nextInt(file.length / BLOCK) * BLOCK;
            Arrays.fill(changed, at, Math.min(at + BLOCK, file.length), (byte) 0);
            return changed;
        }
    },
    CUT("a truncation anywhere") {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    CUT_AT_CHUNK("a truncation where H2 begins a chunk") {
        @Override
        byte[] of(byte[] file, Random random) {
            List<Integer> starts = new ArrayList<>();
            for (int at = BLOCK; at < file.length; at += BLOCK) {
                if (file[at] == 'c' && file[at + 1] == 'h' && file[at + 2] == 'u' || random.nextInt(8) == 0) {
                    starts.add(at);
                }
            }
            return Arrays.copyOf(file, starts.get(random.nextInt(starts.size())));
        }
    };

    private static final int BLOCK = 4096;

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    abstract byte[] of(byte[] file, Random random);

    /// One that changes something: a zeroed block may have been zero.
    byte[] real(byte[] file, Random random) {
        byte[] changed = of(file, random);
        while (Arrays.equals(changed, file)) {
            changed = of(file, random);
        }
        return changed;
    }

    @Override
    public String toString() {
        return words;
    }
}

package org.jiedao.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappedKeyTest {
    private static final char[] OLD = "旧密码 one".toCharArray();
    private static final char[] NEW = "新密码 two".toCharArray();

    @TempDir
    Path folder;

    private final DataKey key = DataKey.fresh();

    private WrappedKey wrapped(char[] password) {
        return WrappedKey.of(key, password, 1000);
    }

    private void assertOpens(Unlocking unlocking) {
        assertArrayEquals(
                key.digits(),
                assertInstanceOf(Unlocking.Unlocked.class, unlocking).key().digits());
    }

    @Test
    void thePasswordOpensItAndNoOther() {
        assertOpens(wrapped(OLD).unlock(OLD));
        for (String wrong : new String[] {"", "旧密码", "旧密码 onE", "旧密码 one "}) {
            assertInstanceOf(Unlocking.WrongPassword.class, wrapped(OLD).unlock(wrong.toCharArray()), wrong);
        }
    }

    @Test
    void theRoundsAreThoseThatAreAskedFor() {
        assertTrue(WrappedKey.ROUNDS >= 600_000);
        WrappedKey slow = WrappedKey.of(key, OLD);
        assertEquals(WrappedKey.ROUNDS, java.nio.ByteBuffer.wrap(slow.bytes()).getInt(8));
        assertOpens(slow.unlock(OLD));
    }

    @Test
    void everyFlippedBitAndEveryOtherLengthIsDamageAndNoWrongPassword() {
        byte[] whole = wrapped(OLD).bytes();
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(Optional.empty(), WrappedKey.read(changed), "bit " + bit);
        }
        for (int length = 0; length < whole.length + 3; length++) {
            assertEquals(length == whole.length, WrappedKey.read(Arrays.copyOf(whole, length)).isPresent());
        }
    }

    @Test
    void eitherCopyOpensAndHealsTheOther() throws IOException {
        for (String lost : new String[] {"jiedao.key", "jiedao-copy.key"}) {
            KeyFile file = KeyFile.in(folder);
            file.keep(wrapped(OLD));
            Files.write(folder.resolve(lost), new byte[50]);
            assertOpens(file.unlock(OLD));
            assertEquals(-1, Files.mismatch(folder.resolve("jiedao.key"), folder.resolve("jiedao-copy.key")));
            Files.delete(folder.resolve(lost));
            assertInstanceOf(Unlocking.WrongPassword.class, file.unlock(NEW));
            assertOpens(file.unlock(OLD));
            assertTrue(Files.exists(folder.resolve(lost)));
        }
    }

    @Test
    void bothLostIsDamageWhateverThePassword() throws IOException {
        KeyFile file = KeyFile.in(folder);
        file.keep(wrapped(OLD));
        Files.write(folder.resolve("jiedao.key"), new byte[10]);
        Files.write(folder.resolve("jiedao-copy.key"), new byte[0]);
        assertTrue(file.isThere());
        assertInstanceOf(Unlocking.Damaged.class, file.unlock(OLD));
    }

    @Test
    void aChangeCutShortOpensByEitherAndIsSettledByTheOneUsed() throws IOException {
        KeyFile file = KeyFile.in(folder);
        for (char[] used : new char[][] {OLD, NEW}) {
            file.keep(wrapped(OLD));
            Files.write(folder.resolve("jiedao.key"), wrapped(NEW).bytes());
            assertOpens(file.unlock(used));
            assertInstanceOf(Unlocking.WrongPassword.class, file.unlock(used == OLD ? NEW : OLD));
        }
    }

    @Test
    void aNewPasswordWrapsTheSameKey() throws IOException {
        KeyFile file = KeyFile.in(folder);
        file.keep(wrapped(OLD));
        file.keep(wrapped(NEW));
        assertInstanceOf(Unlocking.WrongPassword.class, file.unlock(OLD));
        assertOpens(file.unlock(NEW));
        file.remove();
        assertFalse(file.isThere());
    }

    @Test
    void noTextShowsAKey() {
        DataKey fresh = DataKey.fresh();
        String digits = new String(fresh.digits());
        for (Object told : new Object[] {fresh, wrapped(OLD), new Unlocking.Unlocked(fresh), KeyFile.in(folder)}) {
            assertFalse(told.toString().contains(digits), told.toString());
        }
        fresh.close();
        assertEquals("0".repeat(64), new String(fresh.digits()));
    }
}

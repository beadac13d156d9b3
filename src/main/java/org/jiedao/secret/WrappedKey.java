package org.jiedao.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jiedao.file.Sha256;

/// A data key as it lies on the disk: encrypted by a key made from the password, with a plain SHA-256 at its end, which tells
/// damage from a wrong password. Layout: mark 8, rounds 4, salt 16, id of the data key 16, nonce 12, key and tag 48, hash 32.
public final class WrappedKey {
    /// What OWASP asks of PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023).
    public static final int ROUNDS = 600_000;

    static final int LENGTH = 136;
    private static final byte[] MARK = "JDKEY-1\n".getBytes(StandardCharsets.US_ASCII);
    /// More is no key of ours but a trap that would compute for minutes, as often as the file is opened.
    private static final int MOST_ROUNDS = 3_000_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int HASH = 32;
    private static final int BITS = 8;
    private static final int OPEN_PART = MARK.length + Integer.BYTES + SALT + DataKey.ID_LENGTH + NONCE;

    private final byte[] bytes;

    private WrappedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static WrappedKey of(DataKey key, char[] password) {
        return of(key, password, ROUNDS);
    }

    /// With fewer rounds a password is found sooner: for tests.
    public static WrappedKey of(DataKey key, char[] password, int rounds) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        ByteBuffer out = ByteBuffer.allocate(LENGTH);
        out.put(MARK).putInt(rounds).put(salt).put(key.id()).put(nonce);
        byte[] open = Arrays.copyOf(out.array(), OPEN_PART);
        try {
            out.put(cipher(Cipher.ENCRYPT_MODE, open, password).doFinal(key.bytes()));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
        out.put(hash(out.array()));
        return new WrappedKey(out.array());
    }

    /// Empty where it is not what was written.
    public static Optional<WrappedKey> read(byte[] bytes) {
        boolean whole = bytes.length == LENGTH
                && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length))
                && Arrays.equals(hash(bytes), Arrays.copyOfRange(bytes, LENGTH - HASH, LENGTH))
                && rounds(bytes) > 0
                && rounds(bytes) <= MOST_ROUNDS;
        return whole ? Optional.of(new WrappedKey(bytes.clone())) : Optional.empty();
    }

    public Unlocking unlock(char[] password) {
        byte[] key = new byte[0];
        try {
            key = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, OPEN_PART), password)
                    .doFinal(bytes, OPEN_PART, DataKey.LENGTH + TAG);
            return new Unlocking.Unlocked(new DataKey(key.clone()));
        } catch (AEADBadTagException wrong) {
            return new Unlocking.WrongPassword();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Whether it wraps this key.
    public boolean isOf(DataKey key) {
        int at = MARK.length + Integer.BYTES + SALT;
        return Arrays.equals(key.id(), Arrays.copyOfRange(bytes, at, at + DataKey.ID_LENGTH));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static int rounds(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt(MARK.length);
    }

    private static byte[] hash(byte[] bytes) {
        return Sha256.digest().digest(Arrays.copyOf(bytes, LENGTH - HASH));
    }

    private static Cipher cipher(int mode, byte[] open, char[] password) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(open, MARK.length + Integer.BYTES, MARK.length + Integer.BYTES + SALT);
        byte[] nonce = Arrays.copyOfRange(open, OPEN_PART - NONCE, OPEN_PART);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, stretched(password, salt, rounds(open)), new GCMParameterSpec(TAG * BITS, nonce));
        cipher.updateAAD(open);
        return cipher;
    }

    private static SecretKey stretched(char[] password, byte[] salt, int rounds) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, DataKey.LENGTH * BITS);
        byte[] stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        try {
            return new SecretKeySpec(stretched, "AES");
        } finally {
            spec.clearPassword();
            Arrays.fill(stretched, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "WrappedKey";
    }
}

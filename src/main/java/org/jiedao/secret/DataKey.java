package org.jiedao.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random key under which the data file and the backups of one data folder lie. It outlives every password: changing
/// one wraps this key anew and rewrites nothing. Not a record, so that no text ever shows it; closing forgets it.
public final class DataKey implements AutoCloseable {
    static final int LENGTH = 32;
    static final int ID_LENGTH = 16;
    private static final String AES = "AES";

    private final byte[] bytes;

    /// Keeps the array and forgets it by itself.
    DataKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a data key has 256 bits");
        }
        this.bytes = bytes;
    }

    public static DataKey fresh() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    /// For a library that wants a password: sixty-four hexadecimal digits, which the caller overwrites after use.
    public char[] digits() {
        char[] digits = new char[2 * LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            digits[2 * at] = Character.forDigit(bytes[at] >> 4 & 0xf, 16);
            digits[2 * at + 1] = Character.forDigit(bytes[at] & 0xf, 16);
        }
        return digits;
    }

    public DataKey copy() {
        return new DataKey(bytes.clone());
    }

    /// Tells one key from another and nothing about either.
    byte[] id() {
        return derived("jiedao key id", new byte[0], ID_LENGTH);
    }

    /// Each stream has its own, so that chunk numbers may start anew in each.
    SecretKey forStream(byte[] salt) {
        byte[] derived = derived("jiedao stream", salt, LENGTH);
        try {
            return new SecretKeySpec(derived, AES);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    private byte[] derived(String purpose, byte[] salt, int length) {
        HKDFParameterSpec how = HKDFParameterSpec.ofExtract()
                .addIKM(bytes)
                .addSalt(salt)
                .thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.US_ASCII), length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}

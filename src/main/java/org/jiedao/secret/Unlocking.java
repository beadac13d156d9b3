package org.jiedao.secret;

/// What became of an attempt with a password.
public sealed interface Unlocking {
    /// The caller closes the key.
    record Unlocked(DataKey key) implements Unlocking {}

    /// The wrapped key is whole and this password does not open it.
    record WrongPassword() implements Unlocking {}

    /// The wrapped key is not what was written: no password can tell.
    record Damaged() implements Unlocking {}
}

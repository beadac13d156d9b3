package org.jiedao.archive.view;

import java.io.IOException;
import org.jiedao.archive.Password;

/// What the part 密码与锁定 does. Setting and removing close the window, for a data file in use cannot be rewritten; the
/// window opens anew and says what became of it.
public interface PasswordUseCases {
    Password password();

    /// What lies among the backups without a password.
    PlainCopies plainCopies() throws IOException;

    /// Takes over the array. False, and nothing done, where the window stayed open.
    boolean set(char[] password, boolean removePlainBackups);

    /// Takes over the array. False, and nothing done, where the window stayed open.
    boolean remove(char[] password);

    void lockNow();
}

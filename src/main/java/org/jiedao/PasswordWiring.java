package org.jiedao;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.NotedPassword;
import org.jiedao.archive.Password;
import org.jiedao.archive.view.PasswordUseCases;
import org.jiedao.archive.view.PlainCopies;
import org.jiedao.storage.password.FolderPassword;
import org.jiedao.ui.Desk;
import org.jiedao.ui.IdleLock;
import org.jspecify.annotations.Nullable;

/// The password of the open data folder, and what is to be done about it once the window is closed.
final class PasswordWiring implements PasswordUseCases {
    private final DataFolder folder;
    private final NotedPassword password;
    private BooleanSupplier closing = () -> false;
    private Runnable lock = () -> {};
    private @Nullable Change wanted;

    PasswordWiring(DataFolder folder, ChangeLog changes) {
        this.folder = folder;
        this.password = new NotedPassword(new FolderPassword(folder), changes);
    }

    /// Of a closed register. `after` is the password that opens it once it is done; empty where there is none.
    record Change(Work work, char[] after) {
        /// Says what became of it.
        interface Work {
            Password.Outcome run() throws IOException;
        }
    }

    /// How the window is closed, and how it is locked.
    void onClosing(BooleanSupplier close, Runnable lockWindow) {
        closing = close;
        lock = lockWindow;
    }

    IdleLock lock(Stage stage, Desk desk) {
        IdleLock.Gate gate = new IdleLock.Gate() {
            @Override
            public boolean isSet() throws IOException {
                return password.isSet();
            }

            @Override
            public boolean opens(char[] typed) throws IOException {
                return password.opens(typed);
            }
        };
        return new IdleLock(stage, desk, gate, System::nanoTime);
    }

    Optional<Change> wanted() {
        return Optional.ofNullable(wanted);
    }

    @Override
    public Password password() {
        return password;
    }

    @Override
    public PlainCopies plainCopies() throws IOException {
        return new PlainBackups(folder).copies();
    }

    @Override
    public boolean set(char[] typed, boolean removePlainBackups) {
        return after(new Change(
                () -> {
                    Password.Outcome outcome = password.set(typed);
                    if (outcome instanceof Password.Outcome.Done && removePlainBackups) {
                        new PlainBackups(folder).delete();
                        return new Password.Outcome.Done(outcome.sentence() + "这台电脑上没有加密的旧备份已删除，正在另做一份加密的；第二处的旧备份没有动。");
                    }
                    return outcome;
                },
                typed));
    }

    @Override
    public boolean remove(char[] typed) {
        return after(new Change(() -> password.remove(typed), new char[0]));
    }

    private boolean after(Change change) {
        wanted = change;
        boolean closed = closing.getAsBoolean();
        if (!closed) {
            wanted = null;
        }
        return closed;
    }

    @Override
    public void lockNow() {
        lock.run();
    }
}

package org.jiedao.archive;

import java.io.IOException;

/// A password whose change while the register is open is linked into the change log; never the password itself. Setting and
/// removing happen while it is closed, and are linked by whoever opens it again.
public record NotedPassword(Password password, ChangeLog changes) implements Password {
    @Override
    public boolean isSet() throws IOException {
        return password.isSet();
    }

    @Override
    public boolean opens(char[] typed) throws IOException {
        return password.opens(typed);
    }

    @Override
    public Outcome change(char[] old, char[] fresh) throws IOException {
        Outcome outcome = password.change(old, fresh);
        if (outcome instanceof Outcome.Done) {
            changes.note(Act.PASSWORD, "改密码");
        }
        return outcome;
    }

    @Override
    public Outcome set(char[] fresh) throws IOException {
        return password.set(fresh);
    }

    @Override
    public Outcome remove(char[] old) throws IOException {
        return password.remove(old);
    }
}

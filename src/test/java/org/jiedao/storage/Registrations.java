package org.jiedao.storage;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.dispatch.DispatchRegister.Registration;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;

/// Entries without files.
public final class Registrations {
    private Registrations() {}

    public static Registration of(DocumentNumber number, String text) {
        Matter matter = new Matter(Paper.NOTICE, "关于" + number + "的通知", LocalDate.of(2026, 7, 1), null, 0);
        return new Registration(matter, text, List.of(), List.of());
    }
}

package org.jiedao.handover.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.handover.Handover;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A handover as it is typed.
final class HandoverForm {
    private final StringProperty giver = new SimpleStringProperty("");
    private final StringProperty receiver = new SimpleStringProperty("");
    private final StringProperty witness = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty remark = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(giver, receiver, witness, on, remark);
    private Handover filled = blank();

    static Handover blank() {
        return new Handover(0, new Handover.Parties("", "", ""), null, "", Optional.empty());
    }

    void fill(Handover handover) {
        filled = handover;
        giver.set(handover.parties().giver());
        receiver.set(handover.parties().receiver());
        witness.set(handover.parties().witness());
        on.set(handover.on());
        remark.set(handover.remark());
        mark.clean();
    }

    Handover written() {
        return new Handover(
                filled.id(),
                new Handover.Parties(text(giver), text(receiver), text(witness)),
                on.get(),
                text(remark),
                filled.pack());
    }

    private static String text(StringProperty property) {
        return Objects.requireNonNullElse(property.get(), "");
    }

    StringProperty giver() {
        return giver;
    }

    StringProperty receiver() {
        return receiver;
    }

    StringProperty witness() {
        return witness;
    }

    ObjectProperty<@Nullable LocalDate> on() {
        return on;
    }

    StringProperty remark() {
        return remark;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    long id() {
        return filled.id();
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(draft().typed());
        typed.put("id", String.valueOf(filled.id()));
        return typed;
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft()
                .text("giver", giver)
                .text("receiver", receiver)
                .text("witness", witness)
                .day("on", on)
                .text("remark", remark);
    }
}

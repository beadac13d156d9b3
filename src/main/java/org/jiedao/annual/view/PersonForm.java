package org.jiedao.annual.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.organization.Unit;
import org.jspecify.annotations.Nullable;

/// Somebody who is commended, as typed.
final class PersonForm {
    private final long id;
    private final @Nullable Long personId;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty branch = new SimpleStringProperty("");
    private final StringProperty deed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();

    PersonForm(Commended one, @Nullable Unit of, Runnable changed) {
        id = one.id();
        personId = one.personId();
        name.set(one.name());
        branch.set(one.branch());
        deed.set(one.deed());
        unit.set(of);
        name.addListener((_, _, _) -> changed.run());
        branch.addListener((_, _, _) -> changed.run());
        deed.addListener((_, _, _) -> changed.run());
        unit.addListener((_, _, _) -> changed.run());
    }

    StringProperty name() {
        return name;
    }

    StringProperty branch() {
        return branch;
    }

    StringProperty deed() {
        return deed;
    }

    ObjectProperty<@Nullable Unit> unit() {
        return unit;
    }

    /// Under another name it is somebody else, of whom the register knows nothing.
    Commended written(String known) {
        Unit of = unit.get();
        return new Commended(
                id,
                name.get().strip().equals(known) ? personId : null,
                of == null ? null : of.id(),
                name.get(),
                branch.get(),
                deed.get());
    }

    @Nullable Long personId() {
        return personId;
    }
}

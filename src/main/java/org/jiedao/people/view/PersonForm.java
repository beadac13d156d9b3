package org.jiedao.people.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.organization.Unit;
import org.jiedao.people.MaskedPhone;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of one person.
public final class PersonForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    private final StringProperty post = new SimpleStringProperty("");
    private final StringProperty partyPost = new SimpleStringProperty("");
    private final HiddenNumber phone = new HiddenNumber(MaskedPhone::of);
    private final DirtyMark mark = new DirtyMark(name, unit, post, partyPost, phone.text());

    StringProperty name() {
        return name;
    }

    ObjectProperty<@Nullable Unit> unit() {
        return unit;
    }

    StringProperty post() {
        return post;
    }

    StringProperty partyPost() {
        return partyPost;
    }

    HiddenNumber phone() {
        return phone;
    }

    /// Its fields as text; a unit goes by its number.
    FormDraft draft(List<Unit> units) {
        return new FormDraft()
                .text("name", name)
                .text("post", post)
                .text("partyPost", partyPost)
                .text("phone", phone.text())
                .oneOf("unit", unit, one -> Long.toString(one.id()), () -> units);
    }

    void restore(Map<String, String> typed, List<Unit> units) {
        draft(units).restore(typed);
        phone.restored();
    }

    /// To look at a number is no change.
    void reveal() {
        boolean clean = !mark.dirty().get();
        phone.reveal();
        if (clean) {
            mark.clean();
        }
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clear() {
        fill("", null);
        post.set("");
        partyPost.set("");
        phone.show(null);
        mark.clean();
    }

    void show(Person person, @Nullable Unit itsUnit) {
        fill(person.name().value(), itsUnit);
        post.set(Objects.requireNonNullElse(person.post(), ""));
        partyPost.set(Objects.requireNonNullElse(person.partyPost(), ""));
        phone.show(person.phone());
        mark.clean();
    }

    /// The person as typed, or nothing while there is no usable name.
    Optional<Person> person(long id) {
        Unit chosen = unit.get();
        try {
            return Optional.of(new Person(
                    id,
                    new PersonName(name.get()),
                    chosen == null ? null : chosen.id(),
                    recorded(post),
                    recorded(partyPost),
                    phone.number()));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private void fill(String itsName, @Nullable Unit itsUnit) {
        name.set(itsName);
        unit.set(itsUnit);
    }

    private static @Nullable String recorded(StringProperty field) {
        String text = field.get().strip();
        return text.isEmpty() ? null : text;
    }
}

package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Newcomer;
import org.jiedao.appointment.VacantSeat;
import org.jiedao.committee.Committee;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of a vacancy that is to be filled: the seat, the person, the unit.
final class SupplementForm {
    /// What there is to choose from.
    record Among(List<VacantSeat> seats, List<Person> roster, List<Unit> units) {}

    final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable VacantSeat> seat = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    /// Somebody of the roster; without one a person is recorded under the name typed.
    final ObjectProperty<@Nullable Person> known = new SimpleObjectProperty<>();
    final StringProperty post = new SimpleStringProperty("");
    final StringProperty partyPost = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final BooleanProperty newUnit = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final StringProperty unitName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnitCategory> category = new SimpleObjectProperty<>();
    final StringProperty partyOrganization = new SimpleStringProperty("");
    private final DirtyMark mark =
            new DirtyMark(
                    since, reason, title, name, known, post, partyPost, phone, newUnit, unit, unitName, category,
                    partyOrganization);

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    void clear() {
        reason.set("");
        since.set(null);
        name.set("");
        known.set(null);
        post.set("");
        partyPost.set("");
        phone.set("");
        newUnit.set(false);
        unit.set(null);
        unitName.set("");
        category.set(null);
        partyOrganization.set("");
        clean();
    }

    /// The seat before its vacancy, which it proposes; the name before who bears it.
    FormDraft draft(Among among) {
        return new FormDraft()
                .oneOf("seat", seat, one -> Long.toString(one.seat().id()), () -> among.seats())
                .text("title", title)
                .day("since", since)
                .text("reason", reason)
                .text("name", name)
                .oneOf("known", known, one -> Long.toString(one.id()), () -> among.roster())
                .text("post", post)
                .text("partyPost", partyPost)
                .text("phone", phone)
                .choice("newUnit", newUnit, String::valueOf, Boolean::valueOf)
                .oneOf("unit", unit, one -> Long.toString(one.id()), () -> among.units())
                .text("unitName", unitName)
                .choice("category", category, UnitCategory::name, UnitCategory::valueOf)
                .text("partyOrganization", partyOrganization);
    }

    Batch.Occasion occasion() {
        return new Batch.Occasion(since.get(), reason.get());
    }

    /// Nothing while no name is usable, or a new unit lacks its name or sort.
    Optional<Newcomer> newcomer() {
        Person chosen = known.get();
        if (chosen != null) {
            return Optional.of(new Newcomer.Known(chosen));
        }
        if (name.get().isBlank() || newUnit.get() && (unitName.get().isBlank() || category.get() == null)) {
            return Optional.empty();
        }
        try {
            Person person = new Person(
                    0, new PersonName(name.get()), null, recorded(post), recorded(partyPost), recorded(phone));
            return Optional.of(new Newcomer.Unknown(person, unit()));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private @Nullable Unit unit() {
        UnitCategory sort = category.get();
        return newUnit.get() && sort != null
                ? new Unit(0, unitName.get(), sort, null, recorded(partyOrganization), null)
                : unit.get();
    }

    private static @Nullable String recorded(StringProperty field) {
        String text = field.get().strip();
        return text.isEmpty() ? null : text;
    }
}

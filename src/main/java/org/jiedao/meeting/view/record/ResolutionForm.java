package org.jiedao.meeting.view.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.Resolution;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of one resolution.
final class ResolutionForm {
    private final StringProperty matter = new SimpleStringProperty("");
    private final ObjectProperty<ResolutionChoice> item = new SimpleObjectProperty<>(Choices.NO_ITEM);
    private final ObjectProperty<ResolutionChoice> owner = new SimpleObjectProperty<>(Choices.NO_OWNER);
    private final ObjectProperty<ResolutionChoice> unit = new SimpleObjectProperty<>(Choices.NO_OWNER);
    private final StringProperty deadline = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(matter, item, owner, unit, deadline);

    StringProperty matter() {
        return matter;
    }

    ObjectProperty<ResolutionChoice> item() {
        return item;
    }

    ObjectProperty<ResolutionChoice> owner() {
        return owner;
    }

    ObjectProperty<ResolutionChoice> unit() {
        return unit;
    }

    StringProperty deadline() {
        return deadline;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    FormDraft draft(Choices choices) {
        return new FormDraft()
                .text("matter", matter)
                .text("deadline", deadline)
                .oneOf("item", item, one -> String.valueOf(one.id()), choices::items)
                .oneOf("owner", owner, one -> String.valueOf(one.id()), choices::owners)
                .oneOf("unit", unit, one -> String.valueOf(one.id()), choices::units);
    }

    void clear() {
        fill(new Resolution(0, null, "", null, null, null), new Choices(List.of(), List.of(), List.of(), Map.of()));
    }

    void fill(Resolution recorded, Choices choices) {
        matter.set(recorded.matter());
        item.set(chosen(choices.items(), recorded.itemId(), Choices.NO_ITEM));
        owner.set(chosen(choices.owners(), recorded.ownerId(), Choices.NO_OWNER));
        unit.set(chosen(choices.units(), recorded.unitId(), Choices.NO_OWNER));
        LocalDate due = recorded.dueOn();
        deadline.set(due == null ? "" : ChineseDate.format(due));
        mark.clean();
    }

    private static ResolutionChoice chosen(
            List<ResolutionChoice> all, @Nullable Long id, ResolutionChoice none) {
        return all.stream().filter(one -> one.is(id)).findFirst().orElse(none);
    }

    KeepResolutions.Typed typed(long id) {
        return new KeepResolutions.Typed(
                id, matter.get(), Choices.id(item), Choices.id(owner), Choices.id(unit), deadline.get());
    }
}

package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// Adds seats of one kind and role.
final class SeatForm implements Form {
    private final Committees committees;
    private final ObjectProperty<SeatKind> kind = new SimpleObjectProperty<>(SeatKind.PART_TIME);
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.PART_TIME_MEMBER);
    private final StringProperty count = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(kind, role, count);
    private final ObservableList<Role> roles = FXCollections.observableArrayList();
    private long committeeId;

    SeatForm(Committees committees) {
        this.committees = committees;
    }

    /// Those that such a body has.
    ObservableList<Role> roles() {
        return roles;
    }

    ObjectProperty<SeatKind> kind() {
        return kind;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    StringProperty count() {
        return count;
    }

    @Override
    public String title() {
        return "增设席位";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void addTo(Committee committee) {
        committeeId = committee.id();
        roles.setAll(Role.on(committee.body().kind()));
        kind.set(committee.isJoint() ? SeatKind.PART_TIME : SeatKind.FULL_TIME);
        role.set(committee.isJoint() ? Role.PART_TIME_MEMBER : roles.getFirst());
        count.set("");
        mark.clean();
        count.set("1");
    }

    @Override
    public long record() {
        return 0;
    }

    @Override
    public FormDraft draft() {
        return new FormDraft()
                .choice("kind", kind, SeatKind::name, SeatKind::valueOf)
                .choice("role", role, Role::name, Role::valueOf)
                .text("count", count);
    }

    @Override
    public Optional<String> save() {
        if (!count.get().strip().matches("[1-9]\\d?")) {
            return Optional.of("没有保存：席位数写 1 到 99 的数字。");
        }
        for (int added = 0; added < Integer.parseInt(count.get().strip()); added++) {
            committees.addSeat(committeeId, kind.get(), role.get());
        }
        mark.clean();
        return Optional.empty();
    }
}

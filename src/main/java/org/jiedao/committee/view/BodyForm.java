package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jiedao.organization.RecordBody;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A body of the tree, new or changed.
final class BodyForm implements Form {
    private final RecordBody recording;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<BodyKind> kind = new SimpleObjectProperty<>(BodyKind.COMMUNITY_PARTY_ORGANIZATION);
    private final ObjectProperty<@Nullable Body> parent = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BranchType> type = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> jointly = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> foundedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> dissolvedOn = new SimpleObjectProperty<>();
    private final DirtyMark mark = new DirtyMark(name, kind, parent, type, jointly, foundedOn, dissolvedOn);
    private long id;

    BodyForm(RecordBody recording) {
        this.recording = recording;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<BodyKind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable Body> parent() {
        return parent;
    }

    ObjectProperty<@Nullable BranchType> type() {
        return type;
    }

    ObjectProperty<@Nullable Boolean> jointly() {
        return jointly;
    }

    ObjectProperty<@Nullable LocalDate> foundedOn() {
        return foundedOn;
    }

    ObjectProperty<@Nullable LocalDate> dissolvedOn() {
        return dissolvedOn;
    }

    @Override
    public String title() {
        return "登记组织";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void addUnder(@Nullable Body chosen) {
        id = 0;
        name.set("");
        parent.set(chosen);
        show(Founding.UNRECORDED);
        mark.clean();
    }

    void edit(Body body, @Nullable Body itsParent) {
        id = body.id();
        name.set(body.name());
        kind.set(body.kind());
        parent.set(itsParent);
        show(body.founding());
        mark.clean();
    }

    private void show(Founding founding) {
        type.set(founding.type());
        jointly.set(founding.jointly());
        foundedOn.set(founding.foundedOn());
        dissolvedOn.set(founding.dissolvedOn());
    }

    @Override
    public long record() {
        return id;
    }

    @Override
    public Optional<Told> told() {
        return record() == 0 ? Optional.empty() : Optional.of(new Told(Sort.BODY, record()));
    }

    @Override
    public FormDraft draft() {
        return new FormDraft()
                .text("name", name)
                .choice("kind", kind, BodyKind::name, BodyKind::valueOf)
                .oneOf("parent", parent, one -> Long.toString(one.id()), recording.organizations()::bodies)
                .choice("type", type, BranchType::name, BranchType::valueOf)
                .choice("jointly", jointly, flag -> Boolean.toString(flag), Boolean::valueOf)
                .day("foundedOn", foundedOn)
                .day("dissolvedOn", dissolvedOn);
    }

    @Override
    public Optional<String> save() {
        Body above = parent.get();
        Long parentId = above == null ? null : above.id();
        Optional<String> refusal = recording.body(id, kind.get(), name.get(), parentId, founding());
        if (refusal.isEmpty()) {
            mark.clean();
        }
        return refusal;
    }

    /// What no branch has is not kept of what is none.
    private Founding founding() {
        return new Founding(
                foundedOn.get(),
                dissolvedOn.get(),
                kind.get() == BodyKind.ESTATE_BRANCH ? type.get() : null,
                kind.get().isBranch() ? jointly.get() : null);
    }
}

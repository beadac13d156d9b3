package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A body of the tree, new or changed.
final class BodyForm implements Form {
    private final Organizations organizations;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<BodyKind> kind = new SimpleObjectProperty<>(BodyKind.COMMUNITY_PARTY_ORGANIZATION);
    private final ObjectProperty<@Nullable Body> parent = new SimpleObjectProperty<>();
    private final DirtyMark mark = new DirtyMark(name, kind, parent);
    private long id;

    BodyForm(Organizations organizations) {
        this.organizations = organizations;
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
        mark.clean();
    }

    void edit(Body body, @Nullable Body itsParent) {
        id = body.id();
        name.set(body.name());
        kind.set(body.kind());
        parent.set(itsParent);
        mark.clean();
    }

    @Override
    public long record() {
        return id;
    }

    @Override
    public FormDraft draft() {
        return new FormDraft()
                .text("name", name)
                .choice("kind", kind, BodyKind::name, BodyKind::valueOf)
                .oneOf("parent", parent, one -> Long.toString(one.id()), organizations::bodies);
    }

    @Override
    public Optional<String> save() {
        Body above = parent.get();
        Long parentId = above == null ? null : above.id();
        String typed = name.get().strip();
        Optional<String> refusal = new Tree(organizations.bodies()).refusal(id, typed, parentId);
        if (refusal.isPresent()) {
            return refusal;
        }
        put(typed, parentId);
        mark.clean();
        return Optional.empty();
    }

    private void put(String typed, @Nullable Long parentId) {
        if (id == 0) {
            id = organizations.add(kind.get(), typed, parentId).id();
        } else {
            organizations.edit(new Body(id, kind.get(), typed, parentId));
        }
    }
}

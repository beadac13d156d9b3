package org.jiedao.archive.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.archive.ChangeLog;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.settings.Draft;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jiedao.ui.Notices;
import org.jiedao.ui.PageName;

/// What papers say about the street itself.
public final class ProfileViewModel {
    private final Organizations organizations;
    private final ChangeLog changes;
    private final Notices notices;
    private final Map<Fact, StringProperty> facts = new EnumMap<>(Fact.class);
    private final DirtyMark mark;

    public ProfileViewModel(Organizations organizations, ChangeLog changes, Notices notices) {
        this.organizations = organizations;
        this.changes = changes;
        this.notices = notices;
        for (Fact fact : Fact.values()) {
            facts.put(fact, new SimpleStringProperty(""));
        }
        mark = new DirtyMark(facts.values().toArray(StringProperty[]::new));
    }

    public StringProperty fact(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    Draft draft() {
        return new Draft(PageName.DATA.name(), "profile", fields().typed());
    }

    void restore(Draft draft) {
        fields().restore(draft.fields());
    }

    private FormDraft fields() {
        FormDraft fields = new FormDraft();
        facts.forEach((fact, text) -> fields.text(fact.name(), text));
        return fields;
    }

    public void load() {
        StreetProfile profile = organizations.profile();
        facts.forEach((fact, text) -> text.set(profile.get(fact).orElse("")));
        mark.clean();
    }

    public void save() {
        Map<Fact, String> typed = new EnumMap<>(Fact.class);
        facts.forEach((fact, text) -> typed.put(fact, text.get()));
        changes.step("修改街道资料", () -> {
            organizations.edit(new StreetProfile(typed));
            return typed;
        });
        load();
        notices.saved("已保存街道资料，之后签发的文书照此打印；已签发的不变。");
    }
}

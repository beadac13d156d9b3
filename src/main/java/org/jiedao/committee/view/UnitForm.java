package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.Disclosures;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.MaskedPhone;
import org.jiedao.people.view.HiddenNumber;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A unit of the district, new or changed.
final class UnitForm implements Form {
    private final Organizations organizations;
    private final Disclosures disclosures;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<UnitCategory> category = new SimpleObjectProperty<>(UnitCategory.PUBLIC_INSTITUTION);
    private final ObjectProperty<@Nullable Body> community = new SimpleObjectProperty<>();
    private final StringProperty partyOrganization = new SimpleStringProperty("");
    /// Of an office it is nobody's own; a mobile number is somebody's.
    private final HiddenNumber phone = new HiddenNumber(MaskedPhone::mobile);
    private final DirtyMark mark = new DirtyMark(name, category, community, partyOrganization, phone.text());
    private long id;

    UnitForm(Organizations organizations, Disclosures disclosures) {
        this.organizations = organizations;
        this.disclosures = disclosures;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<UnitCategory> category() {
        return category;
    }

    ObjectProperty<@Nullable Body> community() {
        return community;
    }

    StringProperty partyOrganization() {
        return partyOrganization;
    }

    HiddenNumber phone() {
        return phone;
    }

    @Override
    public String title() {
        return "登记单位";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void addNew() {
        show(Unit.draft("新", category.get()), null);
        name.set("");
        mark.clean();
    }

    void show(Unit unit, @Nullable Body itsCommunity) {
        id = unit.id();
        name.set(unit.name());
        category.set(unit.category());
        community.set(itsCommunity);
        partyOrganization.set(Texts.shown(unit.partyOrganization()));
        phone.show(unit.phone());
        mark.clean();
    }

    /// To look at a number is no change; who did so and why is logged first.
    void reveal(String reason) {
        disclosures.shown(name.get(), null, reason);
        boolean clean = !mark.dirty().get();
        phone.reveal();
        if (clean) {
            mark.clean();
        }
    }

    @Override
    public long record() {
        return id;
    }

    @Override
    public Optional<Told> told() {
        return record() == 0 ? Optional.empty() : Optional.of(new Told(Sort.UNIT, record()));
    }

    @Override
    public FormDraft draft() {
        return new FormDraft().text("name", name)
                .choice("category", category, UnitCategory::name, UnitCategory::valueOf)
                .text("partyOrganization", partyOrganization)
                .text("phone", phone.text())
                .oneOf("community", community, one -> Long.toString(one.id()), organizations::bodies);
    }

    @Override
    public Optional<String> save() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of("没有保存：单位名称不能为空。");
        }
        if (organizations.unitNamed(typed).filter(unit -> unit.id() != id).isPresent()) {
            return Optional.of("没有保存：已有一个单位叫“" + typed + "”。");
        }
        Body itsCommunity = community.get();
        put(new Unit(
                id,
                typed,
                category.get(),
                itsCommunity == null ? null : itsCommunity.id(),
                Texts.recorded(partyOrganization),
                phone.number()));
        mark.clean();
        return Optional.empty();
    }

    private void put(Unit unit) {
        if (unit.id() == 0) {
            id = organizations.add(unit).id();
        } else {
            organizations.edit(unit);
        }
    }
}

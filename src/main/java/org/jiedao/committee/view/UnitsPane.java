package org.jiedao.committee.view;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.organization.Unit;
import org.jiedao.people.MaskedPhone;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.SettingsViewModel;

/// The units of the district with their categories.
final class UnitsPane extends VBox {
    UnitsPane(OrganizationViewModel model, OrganizationForms forms, SettingsViewModel settings) {
        Node table = new DataTable<Unit>("单位表")
                .column("单位", 240, Unit::name)
                .column("类别", 110, unit -> unit.category().label())
                .column("单位党组织", 220, unit -> Texts.shown(unit.partyOrganization()))
                .column("联系电话", 130, unit -> MaskedPhone.mobile(Texts.shown(unit.phone())))
                .rows(model.units())
                .onOpen(forms::editUnit)
                .whenEmpty(new EmptyState(
                        "bi-building",
                        "还没有单位",
                        "导入花名册时会一并登记单位和类别；也可以在这里逐个新增。",
                        Buttons.plain("新增单位", "bi-plus", forms::addUnit)))
                .remembered(settings);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }
}

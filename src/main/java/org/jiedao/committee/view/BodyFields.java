package org.jiedao.committee.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BranchType;
import org.jiedao.ui.FormGrid;
import org.jspecify.annotations.Nullable;

/// The fields of a body; what only branches have is offered for branches.
record BodyFields(BodyForm form, ObservableList<Body> bodies) {
    FormGrid grid() {
        FormGrid type = new FormGrid()
                .field("类型", offered("branch-type", "类型", List.of(BranchType.values()), BranchType::label, form.type()));
        FormGrid jointly = new FormGrid()
                .field(
                        "组建方式",
                        offered("body-jointly", "组建方式", List.of(false, true), joint -> joint ? "与周边联合组建" : "单独组建", form.jointly()));
        shownWhen(type, form.kind().map(kind -> kind == BodyKind.ESTATE_BRANCH));
        shownWhen(jointly, form.kind().map(BodyKind::isBranch));
        return new FormGrid()
                .field("名称", FormPanes.text("body-name", form.name()), "写全称，文书照此打印。")
                .field("种类", FormPanes.choice(List.of(BodyKind.values()), BodyKind::label, form.kind()))
                .field("隶属于", FormPanes.optional(bodies, form.parent()), "区级组织不隶属于任何组织，留空。")
                .wide(type)
                .wide(jointly)
                .field("成立日期", FormPanes.date(form.foundedOn()), "文件上写的成立日期；不清楚的留空，按一直都在算。")
                .field("撤销日期", FormPanes.date(form.dissolvedOn()), "存续的最后一天；从第二天起不再计入。");
    }

    private static <T> Node offered(
            String id,
            String name,
            List<T> items,
            Function<T, String> label,
            Property<@Nullable T> property) {
        ComboBox<T> choice = FormPanes.choice(items, label, property);
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.setPromptText("没有登记");
        return FormPanes.clearable(choice, property);
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}

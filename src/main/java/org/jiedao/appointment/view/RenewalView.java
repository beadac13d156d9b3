package org.jiedao.appointment.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Section;

/// Page 聘任, part 续聘.
public final class RenewalView {
    public static final String PART = "续聘";

    private final RenewalViewModel model;

    public RenewalView(RenewalViewModel model) {
        this.model = model;
    }

    public PageBody body() {
        TextField title = new TextField();
        title.setId("renewal-title");
        title.textProperty().bindBidirectional(model.title());
        FormGrid fields = new FormGrid()
                .field("哪个委员会", ProcedureBody.committee("renewal-committee", model.committees(), model.committee()))
                .wide(picked())
                .field("批次名称", title, "照这个委员会的规则往下办；聘书登记以后，任职在原席位上接到本届届满。")
                .wide(new FindingsPane(model.findings()));
        Button open = Buttons.when(
                Buttons.primary("新建续聘批次", "bi-plus", model::propose),
                Bindings.isNotEmpty(model.due()),
                "把勾选的人放进一个续聘批次");
        open.setId("open-renewal");
        Section section = new Section("届满待续聘和即将届满的委员", fields, open);
        section.note().textProperty().bind(Bindings.size(model.due()).asString("%d人"));
        return new ProcedureBody(ProcedureBody.scrolling(section), model::open);
    }

    private Node picked() {
        Label none = new Label("没有任期已满或90天内届满的兼职委员。任期在“组织”里看。");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(Bindings.isEmpty(model.due()));
        none.managedProperty().bind(none.visibleProperty());
        HBox all = new HBox(
                Buttons.quiet("全选", "bi-check-all", () -> model.pickAll(true)),
                Buttons.quiet("全不选", "bi-dash-circle", () -> model.pickAll(false)));
        all.getStyleClass().add("toolbar");
        all.visibleProperty().bind(Bindings.isNotEmpty(model.due()));
        all.managedProperty().bind(all.visibleProperty());
        VBox list = new VBox(none, all, Lists.fill(new VBox(), model.due(), RenewalView::line));
        list.getStyleClass().add("tight");
        return list;
    }

    private static Node line(RenewalViewModel.Due due) {
        CheckBox box = new CheckBox(due.told());
        box.setId("renew-" + due.name());
        box.selectedProperty().bindBidirectional(due.picked());
        HBox line = new HBox(box, Badge.of(due.state(), Badge.Tone.ATTENTION));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }
}

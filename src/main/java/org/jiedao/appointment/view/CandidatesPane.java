package org.jiedao.appointment.view;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.appointment.Candidate;
import org.jiedao.committee.Role;
import org.jiedao.organization.Unit;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.Section;
import org.jiedao.ui.SettingsViewModel;

/// Who is put forward; more are found by pinyin.
final class CandidatesPane extends VBox {
    private final CandidatesViewModel model;
    private final SearchField search = new SearchField("加人选：姓名或拼音");

    CandidatesPane(CandidatesViewModel model, SettingsViewModel settings, Runnable proofNames) {
        this.model = model;
        search.setId("candidate-search");
        search.query().addListener((_, _, query) -> model.find(query));
        HBox.setHgrow(search, Priority.ALWAYS);
        ComboBox<Role> role =
                Lists.choice(FXCollections.observableList(Arrays.asList(Role.values())), Role::label);
        role.setAccessibleText("拟任职务");
        role.valueProperty().bindBidirectional(model.role());
        HBox adding = new HBox(search, role);
        adding.getStyleClass().add("toolbar");
        VBox found = Lists.fill(new VBox(), model.choices(), this::choice);
        found.getStyleClass().add("choices");
        VBox content = new VBox(adding, found, table(settings));
        content.getStyleClass().add("tight");
        Button proof = Buttons.when(
                Buttons.quiet("校对姓名", "bi-search", proofNames),
                Bindings.isNotEmpty(model.candidates()),
                "把名单上的姓名放大成校对页：72磅大字、单位、生僻字的编码和字体");
        proof.setId("proof-names");
        Section section = new Section("人选名单", content, proof);
        section.note().textProperty().bind(Bindings.size(model.candidates()).asString("%d人"));
        getChildren().add(section);
    }

    private Node table(SettingsViewModel settings) {
        DataTable<Candidate> table = new DataTable<Candidate>("人选名单")
                .twoLines()
                .column("姓名", 80, candidate -> candidate.person().name().value())
                .column("单位", 200, candidate -> Optional.ofNullable(candidate.unit())
                        .map(Unit::name)
                        .orElse("【待补】"))
                .column("职务", 120, candidate -> Objects.toString(candidate.person().post(), "【待补】"))
                .column("拟任", 90, candidate -> candidate.role().label())
                .column("赞成票", 70, candidate -> Objects.toString(candidate.approvals(), ""))
                .column(
                        "移出",
                        56,
                        _ -> "",
                        candidate -> Icons.button("bi-dash-circle", "移出名单", () -> model.remove(candidate)))
                .rows(model.candidates())
                .onDelete(model::remove)
                .whenEmpty(new EmptyState("bi-person-plus", "名单还空着", "在上面的框里输入姓名或拼音首字母，点一下就加进名单。"))
                .remembered(settings);
        table.setPrefHeight(330);
        table.setMinHeight(170);
        return table;
    }

    private Node choice(CandidatesViewModel.Choice choice) {
        Label name = new Label(choice.person().name().value());
        name.getStyleClass().add("hit-title");
        Label detail = new Label(choice.unit() + "　" + Objects.toString(choice.person().post(), ""));
        detail.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, detail, gap, Buttons.quiet("加入", "bi-plus", () -> {
            model.add(choice);
            search.clear();
        }));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar");
        return line;
    }
}

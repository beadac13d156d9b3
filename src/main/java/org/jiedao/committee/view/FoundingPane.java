package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.view.FoundingViewModel.Station;
import org.jiedao.dispatch.Paper;
import org.jiedao.evidence.Proven;
import org.jiedao.evidence.view.EvidencePane;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.organization.BodyStep;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 设立程序 of the chosen body: what it is, and the steps under one another with their days, evidence and clauses.
final class FoundingPane extends ScrollPane {
    private final EvidenceUseCases evidence;
    private final Desk desk;

    FoundingPane(FoundingViewModel model, OrganizationForms forms, EvidenceUseCases evidence, Desk desk) {
        this.evidence = evidence;
        this.desk = desk;
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        Label told = new Label();
        told.setId("founding-told");
        told.setWrapText(true);
        told.textProperty().bind(Bindings.createStringBinding(model::told, model.body()));
        Button record = Buttons.when(
                Buttons.plain("登记设立程序", "bi-pencil", forms::editFounding),
                model.body().map(_ -> true).orElse(false),
                "填写申请、批复、挂牌、备案的日期和凭据，办一步填一步");
        record.setId("edit-founding");
        HBox papers = Lists.fill(new HBox(), model.papers(), paper -> paper(paper, model));
        papers.getStyleClass().add("toolbar");
        papers.setAlignment(Pos.CENTER_LEFT);
        FlowPane head = new FlowPane(told, record, papers);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card", "figures");
        VBox rail = Lists.fill(new VBox(), model.stations(), this::station);
        rail.setId("founding-rail");
        rail.getStyleClass().addAll("card", "rows");
        VBox column = new VBox(head, rail);
        column.getStyleClass().add("rows");
        setContent(column);
    }

    private Node paper(Paper paper, FoundingViewModel model) {
        return Buttons.link(
                "写" + paper.label(),
                () -> Optional.ofNullable(model.body().get())
                        .ifPresent(body -> desk.navigator().open(Place.drafting(paper.name(), body.id()))));
    }

    private Node station(Station station) {
        Label name = new Label(station.kind().label());
        name.getStyleClass().add("card-title");
        Label day = new Label(station.taken()
                .map(step -> ChineseDate.format(step.on()))
                .orElse(station.state().label()));
        HBox first = new HBox(name, day);
        first.getStyleClass().add("columns");
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(first);
        station.taken().map(BodyStep::evidence).filter(text -> !text.isEmpty()).ifPresent(text -> {
            Label evidence = new Label("凭据：" + text);
            evidence.setWrapText(true);
            words.getChildren().add(evidence);
        });
        citation(station).ifPresent(words.getChildren()::add);
        station.taken()
                .map(step -> new SimpleObjectProperty<@Nullable Proven>(new Proven(Proven.Sort.BODY_STEP, step.id())))
                .ifPresent(proven -> words.getChildren().add(new EvidencePane(proven, evidence, desk)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon(station.state())), words);
        line.getStyleClass().addAll("columns", "founding-step", station.state() == Station.State.DONE ? "done" : "open");
        line.setAccessibleText(station.kind().label() + "，" + station.state().label());
        return line;
    }

    private static Optional<Node> citation(Station station) {
        if (station.clauses().isEmpty()) {
            return Optional.empty();
        }
        Label citation = new Label(station.asked());
        citation.getStyleClass().add("citation");
        citation.setWrapText(true);
        citation.setTooltip(FindingsPane.quoted(station.clauses().getFirst().wording()));
        return Optional.of(citation);
    }

    private static String icon(Station.State state) {
        return switch (state) {
            case DONE -> "bi-check-circle-fill";
            case NEXT -> "bi-record-circle";
            case LATER -> "bi-circle";
        };
    }
}

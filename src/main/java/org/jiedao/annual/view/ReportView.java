package org.jiedao.annual.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.annual.YearSubject;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 年度报告 of page 考核述职.
public final class ReportView implements PageBody {
    public static final String PART = "年度报告";

    private final ReportViewModel model;
    private final VBox node;

    public ReportView(AnnualUseCases cases, Desk desk) {
        model = new ReportViewModel(cases, desk);
        TabPane tabs = new TabPane(
                new Tab("数字", new FiguresPane(model, desk)),
                new Tab("图", new ChartsPane(model)),
                new Tab("自己写", new TextsPane(model)),
                new Tab("文书", new PapersTab("report-papers", model.papers(), hint(), desk)));
        tabs.setId("report-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node = new VBox(new ChoiceBar("report", model.choice(), model.form().dirty()), tabs);
        node.getStyleClass().add("rows");
    }

    private static Label hint() {
        Label hint = new Label("数字截至成文日期；签发以后登记再变，这里会提醒。");
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }

    @Override
    public Node node() {
        return node;
    }

    /// The place may name a body and year.
    @Override
    public void open(Place place) {
        model.open(Optional.ofNullable(place.id()).map(YearSubject::of));
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.form().dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return model.choice()
                .now()
                .filter(_ -> model.form().dirty().get())
                .map(subject -> new Draft(
                        PageName.YEAR_END.name(), "texts " + subject.id(), model.form().typed()));
    }

    @Override
    public void restore(Draft draft) {
        model.restore(YearSubject.of(Long.parseLong(draft.form().split(" ")[1])), draft.fields());
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, () -> {
            if (model.form().dirty().get()) {
                model.save();
            }
        });
    }
}

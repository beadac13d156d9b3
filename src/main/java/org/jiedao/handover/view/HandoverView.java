package org.jiedao.handover.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.drafting.view.PapersPane;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 交接 of page 数据与设置: who hands over to whom, the list, the pack; and a pack from somebody else.
public final class HandoverView implements PageBody {
    public static final String PART = "交接";

    private final HandoverViewModel model;
    private final HBox node;
    private final BooleanBinding dirty;

    public HandoverView(HandoverUseCases cases, Desk desk) {
        model = new HandoverViewModel(cases, desk);
        TakingViewModel taking = new TakingViewModel(cases, desk);
        dirty = Bindings.createBooleanBinding(model::isDirty, model.open(), model.form().dirty());
        PapersPane papers = new PapersPane(model.papers());
        papers.visibleProperty().bind(model.chosen().isNotNull());
        papers.managedProperty().bind(papers.visibleProperty());
        VBox left = new VBox(new HandoversPane(model, desk), papers, new TakingPane(taking, desk));
        left.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node = new HBox(scroll, new HandoverFormPane(model));
        node.getStyleClass().add("columns");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.load();
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        return model.isDirty()
                ? Optional.of(new Draft(PageName.DATA.name(), PART, model.form().typed()))
                : Optional.empty();
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft.fields());
    }

    @Override
    public void discard() {
        model.close();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save);
    }
}

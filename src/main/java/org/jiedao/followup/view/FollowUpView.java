package org.jiedao.followup.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jiedao.followup.Words;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Page 督办: the table of tasks, or the task chosen. A place's id is a task's.
public final class FollowUpView implements PageBody {
    private final FollowUpViewModel model;
    private final Desk desk;
    private final StackPane node = new StackPane();
    private final TaskList list;
    private final TaskPane task;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final ObservableStringValue trail;
    private final Button create;
    private final Button papers;

    public FollowUpView(FollowUpViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        list = new TaskList(model, desk);
        task = new TaskPane(model, desk);
        trail = Bindings.createStringBinding(
                () -> model.shown().get() == null ? "" : Words.shortened(model.shown().get().matter()), model.shown());
        papers = Buttons.plain("清单和通报", "bi-printer", list::showPapers);
        papers.setId("follow-up-papers");
        create = Buttons.primary("登记督查问题", "bi-plus", this::raise);
        create.setId("new-problem");
        node.getChildren().setAll(list);
        actions.setAll(papers, create);
    }

    private void raise() {
        list.hidePapers();
        model.raise();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.forms().form().close();
        model.load(place.id(), this::settle);
    }

    /// A task that is gone leaves the list.
    private void settle() {
        boolean one = model.shown().get() != null;
        node.getChildren().setAll(one ? task : list);
        if (one) {
            actions.clear();
            task.refresh();
        } else {
            actions.setAll(papers, create);
        }
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return model.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return model.draft();
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft, this::settle);
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, () -> {
                    desk.navigator().open(Place.of(PageName.FOLLOW_UP));
                    raise();
                },
                PageCommand.SAVE, model::save,
                PageCommand.FIND, list::find,
                PageCommand.PRINT, list::showPapers,
                PageCommand.CLOSE, model.forms().form()::close);
    }
}

package org.jiedao.ui;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the frame of the window shows and does, whatever the page.
public final class ShellViewModel {
    private final NavigationViewModel navigation;
    private final Supplier<Status> facts;
    private final UndoSteps steps;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Status> status;

    public ShellViewModel(NavigationViewModel navigation, Supplier<Status> facts, UndoSteps steps, Desk desk) {
        this.navigation = navigation;
        this.facts = facts;
        this.steps = steps;
        this.desk = desk;
        status = new ReadOnlyObjectWrapper<>(facts.get());
        desk.notices().onUndo(this::undo);
    }

    NavigationViewModel navigation() {
        return navigation;
    }

    Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /// `青禾街道党建工作台`; without a recorded street only the name of the product.
    public String title() {
        return status.get().street() + "党建工作台";
    }

    public void readStatus() {
        status.set(facts.get());
    }

    public void undo() {
        navigation.whenSafe(() -> shown(steps.undo()));
    }

    public void redo() {
        navigation.whenSafe(() -> shown(steps.redo()));
    }

    public void refresh() {
        navigation.refresh();
    }

    public void foldNavigation() {
        desk.settings().change(settings -> settings.withNavigationFolded(!settings.navigationFolded()));
    }

    private void shown(Message message) {
        navigation.refresh();
        desk.notices().show(message);
    }
}

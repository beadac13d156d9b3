package org.jiedao.dispatch.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Section;

/// What the version looked at has otherwise than the one before it, laid over the preview.
final class VersionDifference extends StackPane {
    private final DispatchViewModel model;
    private final DifferencePane lines = new DifferencePane();
    private final Section section;

    VersionDifference(DispatchViewModel model) {
        this.model = model;
        setId("version-difference");
        section = new Section("和上一版的差别", lines, Icons.button("bi-x", "关闭差别", () -> setVisible(false)));
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
        setVisible(false);
        model.version().subscribe(() -> setVisible(false));
    }

    void open() {
        lines.show(model.difference());
        setVisible(true);
    }
}

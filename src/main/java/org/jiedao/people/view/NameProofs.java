package org.jiedao.people.view;

import java.util.List;
import javafx.scene.Node;
import org.jiedao.people.NameProof;

/// Shows names to check by eye; given by whoever shows papers.
public interface NameProofs {
    /// The pane that shows them, hidden while there is nothing to show.
    Node pane();

    void show(String title, List<NameProof.Entry> names);

    void hide();
}

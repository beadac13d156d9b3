package org.jiedao.ui;

/// Takes back the last data change, or does it again; each answers with the message to show.
public interface UndoSteps {
    Message undo();

    Message redo();
}

package org.jiedao.ui;

/// Takes the user to a place. Unsaved changes are asked about first.
public interface Navigator {
    void open(Place place);

    void back();
}

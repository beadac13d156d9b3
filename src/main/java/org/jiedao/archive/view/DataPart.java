package org.jiedao.archive.view;

import javafx.scene.Node;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Place;

/// A tab of page 数据与设置 that another hands in.
public record DataPart(String title, PageBody body) {
    /// One where nothing is typed; `load` reads it anew whenever the page is opened.
    public DataPart(String title, Node node, Runnable load) {
        this(title, new PageBody() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void open(Place place) {
                load.run();
            }
        });
    }
}

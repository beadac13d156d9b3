package org.jiedao.archive.view;

import javafx.scene.Node;

/// A tab of page 数据与设置 that another hands in; `load` reads it anew whenever the page is opened.
public record DataPart(String title, Node node, Runnable load) {}

package org.jiedao.assessment.view;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The assessment that is open: its head over the tabs, in the order in which it goes.
final class OneAssessmentPane extends VBox {
    private final TabPane tabs = new TabPane();

    OneAssessmentPane(Node head, Node marks, Node course, Node papers) {
        getStyleClass().add("rows");
        tabs.setId("assessment-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().addAll(new Tab("评分", marks), new Tab("情况和审定", course), new Tab("文书", papers));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head, tabs);
    }

    void showFirst() {
        tabs.getSelectionModel().selectFirst();
    }
}

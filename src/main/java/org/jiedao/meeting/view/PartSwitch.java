package org.jiedao.meeting.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The switch between the meetings and the needs; an open meeting has tabs of its own instead.
final class PartSwitch extends HBox {
    /// The part of page 会议 that shows needs.
    static final String NEEDS = "需求";

    private final ToggleButton meetings = new ToggleButton("日历和清单");
    private boolean ofNeeds;
    private final ToggleButton needs = new ToggleButton(NEEDS);

    PartSwitch(Navigator navigator) {
        getStyleClass().add("parts");
        meetings.setId("part-meetings");
        needs.setId("part-needs");
        meetings.setOnAction(_ -> {
            press(ofNeeds);
            navigator.open(Place.of(PageName.MEETING));
        });
        needs.setOnAction(_ -> {
            press(ofNeeds);
            navigator.open(Place.of(PageName.MEETING, NEEDS));
        });
        getChildren().addAll(meetings, needs);
    }

    /// Only arriving presses a button: leaving may have been refused.
    void press(boolean arrived) {
        ofNeeds = arrived;
        meetings.setSelected(!ofNeeds);
        needs.setSelected(ofNeeds);
    }
}

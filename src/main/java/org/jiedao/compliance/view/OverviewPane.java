package org.jiedao.compliance.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Section;

/// Beside the list while no clause is chosen: the states as they are and as they moved.
final class OverviewPane extends ScrollPane {
    OverviewPane(ResultsViewModel model) {
        StatesPane states = new StatesPane(model.choice());
        Section trend = new Section("走势", new TrendPane(model.trend(), model.choice()));
        trend.note().setText("逐月月末，“" + MonthBars.LAST_DAY + "”是截至那天；各照当日的规则集");
        VBox both = new VBox(new Section("各种结论", states, states.spread()), trend);
        both.getStyleClass().add("rows");
        setContent(both);
        setFitToWidth(true);
        getStyleClass().add("plain-scroll");
        setId("result-overview");
    }
}

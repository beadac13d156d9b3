package org.jiedao.home.view;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.jiedao.compliance.Gravity;
import org.jiedao.home.Outlook;
import org.jiedao.organization.Body;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// How the body chosen on a page stands by its standard, on the way to page 体检; nothing while that is not known.
public final class StandingLine extends Hyperlink {
    private final ObservableValue<@Nullable Body> chosen;
    private final OutlookViewModel outlook;
    private @Nullable Body last;

    public StandingLine(ObservableValue<@Nullable Body> chosen, OutlookViewModel outlook, Navigator navigator) {
        this.chosen = chosen;
        this.outlook = outlook;
        setId("body-standing");
        getStyleClass().add("body-standing");
        setMinWidth(0);
        setTooltip(new Tooltip("看这些条款的结论、算式和去处"));
        setOnAction(_ -> {
            setVisited(false);
            Optional.ofNullable(chosen.getValue())
                    .ifPresent(body -> navigator.open(Place.of(PageName.COMPLIANCE, "结论", body.id())));
        });
        managedProperty().bind(visibleProperty());
        outlook.outlook().subscribe(_ -> show());
        chosen.addListener((InvalidationListener) _ -> choose());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                outlook.load();
            }
        });
    }

    /// The same body read anew means that the register may have changed.
    private void choose() {
        Body now = chosen.getValue();
        Body before = last;
        last = now;
        show();
        if (getScene() != null && now != null && before != null && now != before && now.id() == before.id()) {
            outlook.load();
        }
    }

    private void show() {
        Optional<Outlook.Counted> counted = Optional.ofNullable(chosen.getValue())
                .flatMap(body -> Optional.ofNullable(outlook.outlook().get()).flatMap(read -> read.of(body.id())));
        setVisible(counted.isPresent());
        setText(counted.map(StandingLine::words).orElse(""));
    }

    private static String words(Outlook.Counted counted) {
        return "体检" + (counted.withBeneath() ? "（连同下级）" : "") + "：" + Gravity.told(counted.states());
    }
}

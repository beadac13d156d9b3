package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.DrawChart;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.ChartLayout;
import org.jiedao.organization.Level;
import org.jiedao.organization.OrganizationChart;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The organization chart of the day looked at: what of it is folded, where its boxes stand.
public final class ChartViewModel {
    private final DrawChart drawing;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable OrganizationChart> chart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ChartLayout> layout =
            new ReadOnlyObjectWrapper<>(ChartLayout.of(List.of()));
    private final PictureExport export;
    private final NetworkViewModel network;
    private final ObservableValue<Boolean> exportable;
    private final Set<Long> folded = new HashSet<>();

    ChartViewModel(DrawChart drawing, ObjectProperty<@Nullable LocalDate> day, Desk desk) {
        this.drawing = drawing;
        this.day = day;
        this.desk = desk;
        export = new PictureExport("架构图", desk);
        network = new NetworkViewModel(drawing, day, desk);
        exportable = chart.flatMap(_ -> export.idle()).orElse(false);
    }

    NetworkViewModel network() {
        return network;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    ReadOnlyObjectProperty<ChartLayout> layout() {
        return layout.getReadOnlyProperty();
    }

    ObservableValue<Boolean> exportable() {
        return exportable;
    }

    /// Reads the chart of the day anew.
    void load() {
        LocalDate on = day.get();
        if (on != null) {
            desk.tasks().beside().run("画架构图", _ -> drawing.on(on), this::show, cause -> desk.notices()
                    .failed("架构图没有画出来，数据没有变。请再点一次“架构图”。", cause));
        }
    }

    private void show(OrganizationChart read) {
        if (read.day().equals(day.get())) {
            chart.set(read);
            lay();
        }
    }

    private void lay() {
        OrganizationChart shown = chart.get();
        if (shown != null) {
            layout.set(ChartLayout.of(shown.roots(folded)));
        }
    }

    boolean isFolded(long bodyId) {
        return folded.contains(bodyId);
    }

    void toggle(long bodyId) {
        if (!folded.remove(bodyId)) {
            folded.add(bodyId);
        }
        lay();
    }

    void unfold() {
        folded.clear();
        lay();
    }

    /// Nothing below the communities is shown.
    void fold() {
        OrganizationChart shown = chart.get();
        if (shown != null) {
            folded.addAll(shown.bodies().stream()
                    .filter(body -> body.kind().level() == Level.COMMUNITY)
                    .map(Body::id)
                    .filter(shown.foldable()::contains)
                    .collect(Collectors.toSet()));
            lay();
        }
    }

    /// Goes to the paper with the chart of the uppermost body.
    void write() {
        OrganizationChart shown = chart.get();
        if (shown != null && !shown.bodies().isEmpty()) {
            desk.navigator()
                    .open(Place.drafting(
                            Paper.ORGANIZATION_CHART.name(), shown.bodies().getFirst().id()));
        }
    }

    /// Writes the whole chart of the day where the user says.
    void export() {
        OrganizationChart shown = chart.get();
        if (shown != null) {
            String name = "组织架构图" + ChineseDate.compact(shown.day()) + ".png";
            export.run(name, file -> drawing.export(shown, file));
        }
    }
}

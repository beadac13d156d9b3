package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.DrawChart;
import org.jiedao.organization.Network;
import org.jiedao.organization.Tie;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The network of the day looked at: which kinds of ties are drawn.
final class NetworkViewModel {
    private static final Network NOTHING = new Network(List.of(), List.of(), List.of(), LocalDate.MIN);

    private final DrawChart drawing;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final Desk desk;
    private final PictureExport export;
    private final ReadOnlyObjectWrapper<Network> read = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Network> shown = new ReadOnlyObjectWrapper<>(NOTHING);
    private final Map<Tie.Kind, BooleanProperty> layers = new EnumMap<>(Tie.Kind.class);
    private final ObservableValue<Boolean> exportable;

    NetworkViewModel(DrawChart drawing, ObjectProperty<@Nullable LocalDate> day, Desk desk) {
        this.drawing = drawing;
        this.day = day;
        this.desk = desk;
        export = new PictureExport("网络图", desk);
        for (Tie.Kind kind : Tie.Kind.values()) {
            BooleanProperty layer = new SimpleBooleanProperty(true);
            layer.addListener((_, _, _) -> choose());
            layers.put(kind, layer);
        }
        exportable = shown.map(network -> !network.isEmpty())
                .flatMap(some -> export.idle().map(idle -> idle && some));
    }

    /// What is drawn.
    ReadOnlyObjectProperty<Network> shown() {
        return shown.getReadOnlyProperty();
    }

    BooleanProperty layer(Tie.Kind kind) {
        return Objects.requireNonNull(layers.get(kind));
    }

    ObservableValue<Boolean> exportable() {
        return exportable;
    }

    /// Reads the network of the day anew.
    void load() {
        LocalDate on = day.get();
        if (on != null) {
            desk.tasks().beside().run("画网络图", _ -> drawing.network(on), this::show, cause -> desk.notices()
                    .failed("网络图没有画出来，数据没有变。请再点一次“网络”。", cause));
        }
    }

    private void show(Network network) {
        if (network.day().equals(day.get())) {
            read.set(network);
            choose();
        }
    }

    private void choose() {
        Set<Tie.Kind> kinds = layers.entrySet().stream()
                .filter(layer -> layer.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        shown.set(read.get().of(kinds));
    }

    /// Writes what is drawn where the user says.
    void export() {
        Network network = shown.get();
        String name = "组织网络图" + ChineseDate.compact(network.day()) + ".png";
        export.run(name, file -> drawing.export(network, file));
    }
}

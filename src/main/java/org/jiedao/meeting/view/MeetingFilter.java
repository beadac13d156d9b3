package org.jiedao.meeting.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchField;
import org.jspecify.annotations.Nullable;

/// What narrows the list of meetings.
final class MeetingFilter extends FlowPane {
    private final SearchField search = new SearchField("会议、组织、地点");
    private final ObservableValue<String> count;

    /// One entry of a choice; without a value it stands for all.
    private record Entry<T>(@Nullable T value, String label) {}

    MeetingFilter(MeetingsViewModel model) {
        getStyleClass().addAll("button-flow", "meeting-filter");
        setAlignment(Pos.CENTER_LEFT);
        search.setId("meeting-search");
        search.query().addListener((_, _, query) -> model.say(query));
        Label shown = new Label();
        shown.setId("meeting-count");
        shown.getStyleClass().add("muted");
        count = Bindings.createStringBinding(
                () -> model.rows().size() == model.all() ? model.all() + "次" : model.rows().size() + "/" + model.all() + "次",
                model.rows());
        shown.textProperty().bind(count);
        getChildren()
                .addAll(
                        choice("filter-body", "全部组织", model.meetingBodies(), BodyChoice::label, model.body()),
                        choice("filter-kind", "全部种类", of(MeetingKind.values()), MeetingKind::label, model.kind()),
                        choice("filter-state", "全部状态", of(MeetingState.values()), MeetingState::label, model.state()),
                        search,
                        shown);
    }

    private static <T> ObservableList<T> of(T[] values) {
        return FXCollections.observableList(List.of(values));
    }

    private static <T> ComboBox<Entry<T>> choice(
            String id, String all, ObservableList<T> items, Function<T, String> label, Property<@Nullable T> chosen) {
        ObservableList<Entry<T>> entries = FXCollections.observableArrayList();
        ComboBox<Entry<T>> choice = Lists.choice(entries, Entry::label);
        choice.setId(id);
        choice.getStyleClass().add("filter-choice");
        choice.setAccessibleText("筛选：" + all);
        ListChangeListener<T> refill = _ -> {
            entries.clear();
            entries.add(new Entry<>(null, all));
            items.forEach(item -> entries.add(new Entry<>(item, label.apply(item))));
            choice.getSelectionModel().selectFirst();
        };
        items.addListener(refill);
        refill.onChanged(null);
        choice.valueProperty().addListener((_, _, entry) -> chosen.setValue(entry == null ? null : entry.value()));
        return choice;
    }

    void find() {
        search.requestFocus();
    }
}

package org.jiedao.followup.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.followup.TaskKind;
import org.jiedao.followup.TaskState;
import org.jiedao.people.NameMatch;

/// The tasks in the table and what they are narrowed by; every count is that of rows shown.
public final class TaskRows {
    /// A column to choose one value of.
    enum Filter {
        KIND("全部事项", row -> row.task().kind() == TaskKind.RESOLUTION ? "议定事项" : row.task().kind() == TaskKind.PROBLEM ? "问题清单" : "整改清单"),
        BODY("全部组织", row -> row.line().body()),
        OWNER("全部责任人", TaskRow::owner),
        UNIT("全部责任单位", TaskRow::unit),
        STATE("全部状态", row -> row.state().label());

        private final String all;
        private final Function<TaskRow, String> value;

        Filter(String all, Function<TaskRow, String> value) {
            this.all = all;
            this.value = value;
        }

        String all() {
            return all;
        }
    }

    /// Both what is in time and what is not.
    static final String NOT_CLOSED = "未销号";

    private final List<Chosen> chosen =
            Arrays.stream(Filter.values()).map(Chosen::new).toList();
    private final ObservableList<TaskRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private List<TaskRow> all = List.of();
    private String query = "";
    private boolean filling;

    /// One filter with what it offers and what is chosen.
    final class Chosen {
        private final Filter filter;
        private final ObservableList<String> offered = FXCollections.observableArrayList();
        private final ObjectProperty<String> value = new SimpleObjectProperty<>();

        Chosen(Filter filter) {
            this.filter = filter;
            offered.setAll(filter.all());
            value.set(filter.all());
            value.addListener((_, _, _) -> narrow());
        }

        Filter filter() {
            return filter;
        }

        ObservableList<String> offered() {
            return offered;
        }

        ObjectProperty<String> value() {
            return value;
        }

        private void offer() {
            String before = Optional.ofNullable(value.get()).orElse(filter.all());
            List<String> values = new ArrayList<>(List.of(filter.all()));
            if (filter == Filter.STATE) {
                values.add(NOT_CLOSED);
            }
            all.stream().map(filter.value).filter(text -> !text.isEmpty()).distinct().sorted().forEach(values::add);
            offered.setAll(values);
            value.set(values.contains(before) ? before : filter.all());
        }

        private boolean lets(TaskRow row) {
            String wanted = value.get();
            return wanted == null
                    || wanted.equals(filter.all())
                    || filter.value.apply(row).equals(wanted)
                    || wanted.equals(NOT_CLOSED) && row.task().isOpen();
        }
    }

    List<Chosen> chosen() {
        return chosen;
    }

    /// In the order of urgency.
    public ObservableList<TaskRow> shown() {
        return shown;
    }

    /// How many of each state are shown.
    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    void show(List<TaskRow> rows) {
        all = List.copyOf(rows);
        filling = true;
        chosen.forEach(Chosen::offer);
        filling = false;
        narrow();
    }

    void filter(String typed) {
        query = typed;
        narrow();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    private void narrow() {
        if (filling) {
            return;
        }
        NameMatch match = new NameMatch(query);
        shown.setAll(all.stream()
                .filter(row -> chosen.stream().allMatch(one -> one.lets(row)))
                .filter(row -> row.matches(match))
                .toList());
        counts.set("列出" + shown.size() + "件"
                + Arrays.stream(TaskState.values())
                        .map(this::count)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("，", shown.isEmpty() ? "" : "：", "")));
    }

    private String count(TaskState state) {
        long number = shown.stream().filter(row -> row.state() == state).count();
        return number == 0 ? "" : state.label() + number + "件";
    }
}

package org.jiedao.annual.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.YearSubject;
import org.jiedao.organization.Body;
import org.jspecify.annotations.Nullable;

/// Which body and which year are shown.
final class YearChoice {
    private static final int YEARS_BACK = 8;

    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final Runnable changed;
    private boolean offering;

    YearChoice(int last, int first, Runnable changed) {
        this.changed = changed;
        years.setAll(IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> last - back).toList());
        year.set(first);
        body.subscribe(this::tell);
        year.subscribe(this::tell);
    }

    private void tell() {
        if (!offering) {
            changed.run();
        }
    }

    ObservableList<Body> bodies() {
        return bodies;
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<@Nullable Body> body() {
        return body;
    }

    ObjectProperty<@Nullable Integer> year() {
        return year;
    }

    /// The same body as before where it is still there, else the first; one is told once.
    void offer(List<Body> offered) {
        long before = body.get() == null ? 0 : body.get().id();
        offering = true;
        bodies.setAll(offered);
        body.set(offered.stream()
                .filter(one -> one.id() == before)
                .findFirst()
                .orElse(offered.isEmpty() ? null : offered.getFirst()));
        offering = false;
        changed.run();
    }

    void show(YearSubject subject) {
        offering = true;
        bodies.stream().filter(one -> one.id() == subject.body()).findFirst().ifPresent(body::set);
        if (!years.contains(subject.year())) {
            years.add(subject.year());
        }
        year.set(subject.year());
        offering = false;
        changed.run();
    }

    Optional<YearSubject> now() {
        Body one = body.get();
        Integer which = year.get();
        return one == null || which == null ? Optional.empty() : Optional.of(new YearSubject(one.id(), which));
    }
}

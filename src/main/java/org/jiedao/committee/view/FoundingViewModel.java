package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.body.BodyPapers;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.Founding;
import org.jiedao.organization.FoundingOrders;
import org.jiedao.organization.RecordBody;
import org.jiedao.rule.Clause;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// How the chosen body was founded: what is recorded, beside what its standard wants.
public final class FoundingViewModel {
    private final RecordBody recording;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<@Nullable Body> body = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Station> stations = FXCollections.observableArrayList();
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();

    FoundingViewModel(RecordBody recording, BackgroundTasks tasks, Notices notices, LocalDate today) {
        this.recording = recording;
        this.tasks = tasks;
        this.notices = notices;
        this.today = today;
    }

    /// One step: taken, the next one, or later.
    public record Station(BodyStep.Kind kind, State state, Optional<BodyStep> taken, List<Clause> clauses) {
        /// Where a founding stands with it.
        public enum State {
            DONE("已办"),
            NEXT("待办"),
            LATER("还没有到");

            private final String label;

            State(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }

        String asked() {
            return clauses.stream().map(Clause::citation).distinct().collect(Collectors.joining("、"));
        }
    }

    public ReadOnlyObjectProperty<@Nullable Body> body() {
        return body.getReadOnlyProperty();
    }

    public ObservableList<Station> stations() {
        return stations;
    }

    /// Those by which such a body is founded.
    ObservableList<Paper> papers() {
        return papers;
    }

    void show(Body chosen) {
        body.set(chosen);
        papers.setAll(BodyPapers.founding(chosen.kind()));
        tasks.beside().run("读设立程序", _ -> read(chosen), read -> {
            Body shown = body.get();
            if (shown != null && shown.id() == chosen.id()) {
                stations.setAll(read);
            }
        }, cause -> notices.failed("“" + chosen.name() + "”的设立程序没有读出来，数据没有变。请再选一次。", cause));
    }

    void clear() {
        body.set(null);
        stations.clear();
        papers.clear();
    }

    private List<Station> read(Body chosen) {
        List<BodyStep> taken = recording.steps().of(chosen.id());
        List<FoundingOrders.Wanted> wanted = recording.orders().steps(chosen, today);
        List<Station> read = new ArrayList<>();
        boolean open = false;
        for (BodyStep.Kind kind : BodyStep.Kind.values()) {
            Optional<BodyStep> step = taken.stream().filter(one -> one.kind() == kind).findFirst();
            Optional<FoundingOrders.Wanted> asked =
                    wanted.stream().filter(one -> one.kind() == kind).findFirst();
            if (step.isPresent() || asked.isPresent()) {
                Station.State state = step.isPresent()
                        ? Station.State.DONE
                        : open ? Station.State.LATER : Station.State.NEXT;
                open |= step.isEmpty();
                read.add(new Station(kind, state, step, asked.map(FoundingOrders.Wanted::clauses).orElse(List.of())));
            }
        }
        return read;
    }

    /// What the body is in a line: 建制型，单独组建，2026年3月1日成立.
    String told() {
        Body shown = body.get();
        if (shown == null) {
            return "";
        }
        Founding founding = shown.founding();
        List<String> words = Stream.of(
                        shown.kind().label(),
                        founding.type() == null ? "" : founding.type().label(),
                        founding.jointly() == null ? "" : founding.jointly() ? "联合组建" : "单独组建",
                        founding.foundedOn() == null
                                ? "没有登记成立日期"
                                : ChineseDate.format(Objects.requireNonNull(founding.foundedOn())) + "成立",
                        founding.dissolvedOn() == null
                                ? ""
                                : ChineseDate.format(Objects.requireNonNull(founding.dissolvedOn())) + "撤销")
                .filter(word -> !word.isEmpty())
                .toList();
        return String.join("，", words);
    }
}

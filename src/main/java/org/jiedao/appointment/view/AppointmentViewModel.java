package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.Rulebook;
import org.jiedao.committee.Committee;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The batches, and the opening of a new one.
public final class AppointmentViewModel {
    private static final String ORDINALS = "一二三四五六七八九";

    private final AppointmentUseCases cases;
    private final Desk desk;
    private final ObservableList<BatchRow> batches = FXCollections.observableArrayList();
    private final ObservableList<Committee> committees = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    private final BatchViewModel batch;

    public AppointmentViewModel(AppointmentUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        batch = new BatchViewModel(cases, desk);
        committee.addListener((_, _, chosen) -> propose(chosen));
    }

    public ObservableList<BatchRow> batches() {
        return batches;
    }

    public ObservableList<Committee> committees() {
        return committees;
    }

    public ObservableList<Finding> findings() {
        return findings;
    }

    /// Whether the form of a new batch is open.
    public ReadOnlyBooleanProperty opening() {
        return opening;
    }

    public StringProperty title() {
        return title;
    }

    public ObjectProperty<@Nullable Committee> committee() {
        return committee;
    }

    /// The batch shown.
    public BatchViewModel batch() {
        return batch;
    }

    public void load() {
        LocalDate today = desk.today();
        List<Committee> all = cases.facts().committees().committees(today).stream()
                .filter(Committee::isJoint)
                .toList();
        var names = all.stream().collect(Collectors.toMap(Committee::id, Committee::name));
        var kinds = all.stream()
                .collect(Collectors.toMap(Committee::id, one -> one.body().kind()));
        committees.setAll(all);
        batches.setAll(cases.work().batches().batches().stream()
                .filter(one -> kinds.containsKey(one.opening().committeeId()))
                .map(one -> row(one, names, kinds))
                .toList());
    }

    private BatchRow row(Batch one, Map<Long, String> names, Map<Long, BodyKind> kinds) {
        long board = one.opening().committeeId();
        BodyKind kind = Objects.requireNonNull(kinds.get(board));
        Rulebook rules = cases.work().rules();
        return new BatchRow(one, names.getOrDefault(board, ""), rules.rail(one, kind), rules.isOrdered(one, kind));
    }

    public void startOpening() {
        findings.clear();
        title.set("");
        committee.set(null);
        committee.set(committees.stream().findFirst().orElse(null));
        opening.set(true);
    }

    public void cancelOpening() {
        opening.set(false);
    }

    public void open() {
        Committee chosen = committee.get();
        if (chosen == null) {
            desk.notices().refused("没有新建：还没有委员会。请先在“组织”里给街道“大工委”或社区“大党委”确定规则。");
            return;
        }
        switch (cases.work().opening().open(chosen, title.get())) {
            case BatchOutcome.Done(Batch opened, _) -> {
                cancelOpening();
                desk.navigator().open(Place.of(PageName.APPOINTMENT, opened.id()));
                desk.notices().saved("已新建“" + opened.title() + "”。先把人选加进名单。");
            }
            case BatchOutcome.Refused(List<Finding> refusals) -> findings.setAll(refusals);
        }
    }

    private void propose(@Nullable Committee chosen) {
        if (chosen != null) {
            int year = desk.today().getYear();
            long earlier = batches.stream()
                    .filter(row -> row.batch().opening().committeeId() == chosen.id())
                    .filter(row -> row.batch().opening().on().getYear() == year)
                    .count();
            String ordinal = earlier < ORDINALS.length() ? ORDINALS.substring((int) earlier, (int) earlier + 1) : "" + (earlier + 1);
            String office = cases.work().rules().order(chosen).map(order -> order.phrases().office()).orElse("");
            title.set(year + "年第" + ordinal + "批" + office);
        }
    }
}

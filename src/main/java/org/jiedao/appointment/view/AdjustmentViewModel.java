package org.jiedao.appointment.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.LowAttendance;
import org.jiedao.committee.Committee;
import org.jiedao.rule.Clause;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 调整: each part-time member's attendance as the ruleset reads it.
public final class AdjustmentViewModel {
    private final ProcedureUseCases cases;
    private final Desk desk;
    private final CommitteeChoice committees;
    private final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    private final ObservableList<LowAttendance.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper clause = new ReadOnlyStringWrapper("");

    public AdjustmentViewModel(ProcedureUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        committees = new CommitteeChoice(cases.committees(), desk);
        committee.addListener((_, _, chosen) -> read(chosen));
    }

    ObservableList<Committee> committees() {
        return committees.all();
    }

    ObjectProperty<@Nullable Committee> committee() {
        return committee;
    }

    /// Those below the share first.
    ObservableList<LowAttendance.Line> lines() {
        return lines;
    }

    /// What the ruleset says, or that it says nothing.
    ReadOnlyStringProperty clause() {
        return clause.getReadOnlyProperty();
    }

    void open(Place place) {
        committees.read(place, committee.get(), chosen -> {
            committee.set(chosen);
            read(chosen);
        });
    }

    private record Read(Optional<Clause> clause, List<LowAttendance.Line> lines) {}

    private void read(@Nullable Committee chosen) {
        if (chosen == null) {
            lines.clear();
            return;
        }
        desk.tasks()
                .run(
                        "计算出席率",
                        _ -> new Read(
                                cases.attendance().clause(chosen),
                                cases.attendance().of(chosen)),
                        this::show,
                        cause -> desk.notices().failed("没有算出出席率，没有改动。请再打开一次。", cause));
    }

    private void show(Read read) {
        clause.set(read.clause()
                .map(found -> found.citation() + "：“" + found.wording() + "”")
                .orElse("这个委员会所用的规则没有出席率的要求。不能正常履职的，直接办退出。"));
        lines.setAll(read.lines());
    }

    /// To the ending of a membership, with what was found.
    void adjust(LowAttendance.Line line) {
        desk.navigator()
                .open(new Place(
                        PageName.APPOINTMENT,
                        DepartureView.PART,
                        AdjustmentView.PART,
                        line.member().membership().id(),
                        null));
    }
}

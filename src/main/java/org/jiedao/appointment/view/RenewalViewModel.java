package org.jiedao.appointment.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 续聘: whose term is over, and which of them are appointed again.
public final class RenewalViewModel {
    /// A member whose term is over, and whether to go on with.
    public record Due(Member member, String state, BooleanProperty picked) {
        String name() {
            return member.person().name().value();
        }

        String told() {
            return name() + "　" + (member.unit() == null ? "【待补】" : member.unit().name()) + "　"
                    + member.seat().role().label() + "　"
                    + ChineseDate.format(member.membership().endsOn()) + "届满";
        }
    }

    private final ProcedureUseCases cases;
    private final Desk desk;
    private final CommitteeChoice committees;
    private final ObservableList<Due> due = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");

    public RenewalViewModel(ProcedureUseCases cases, Desk desk) {
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

    ObservableList<Due> due() {
        return due;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    StringProperty title() {
        return title;
    }

    void open(Place place) {
        committees.read(place, committee.get(), chosen -> {
            committee.set(chosen);
            read(chosen);
        });
    }

    private void read(@Nullable Committee chosen) {
        findings.clear();
        if (chosen == null) {
            due.clear();
            return;
        }
        title.set(desk.today().getYear() + "年续聘" + chosen.name() + "委员");
        desk.tasks()
                .run("读取届满的委员", _ -> cases.renewing().due(chosen), this::show, cause -> desk.notices()
                        .failed("没有读到届满的委员，没有改动。请再打开一次。", cause));
    }

    private void show(List<Member> members) {
        due.setAll(members.stream()
                .map(member -> new Due(
                        member, member.stateOn(desk.today()).label(), new SimpleBooleanProperty(true)))
                .toList());
    }

    void pickAll(boolean picked) {
        due.forEach(one -> one.picked().set(picked));
    }

    void propose() {
        Committee chosen = committee.get();
        if (chosen == null) {
            desk.notices().refused("没有新建：请先选委员会。");
            return;
        }
        List<Member> picked = due.stream().filter(one -> one.picked().get()).map(Due::member).toList();
        String named = title.get();
        desk.tasks()
                .run(
                        "新建续聘批次",
                        _ -> cases.renewing().open(chosen, named, picked),
                        this::tell,
                        cause -> desk.notices().failed("没有新建续聘批次，没有改动。请再试一次。", cause));
    }

    private void tell(BatchOutcome outcome) {
        switch (outcome) {
            case BatchOutcome.Done(Batch opened, _) -> {
                desk.navigator().open(Place.of(PageName.APPOINTMENT, opened.id()));
                desk.notices().saved("已新建“" + opened.title() + "”，" + opened.candidates().size() + "人在名单上。");
            }
            case BatchOutcome.Refused(List<Finding> refusals) -> findings.setAll(refusals);
        }
    }
}

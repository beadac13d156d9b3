package org.jiedao.appointment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.FillVacancy;
import org.jiedao.appointment.Newcomer;
import org.jiedao.appointment.VacantSeat;
import org.jiedao.committee.Committee;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameMatch;
import org.jiedao.people.Person;
import org.jiedao.rule.Finding;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 增补: person, unit and seat in one step.
public final class SupplementViewModel {
    private static final int MOST_SHOWN = 6;

    /// Somebody of the roster whom the name typed may mean.
    record Match(Person person, String unit) {}

    private final ProcedureUseCases cases;
    private final Desk desk;
    private final CommitteeChoice committees;
    private final SupplementForm form = new SupplementForm();
    private final ObservableList<VacantSeat> seats = FXCollections.observableArrayList();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private List<Person> roster = List.of();
    private @Nullable Long wantedSeat;
    private Map<String, String> waiting = Map.of();

    public SupplementViewModel(ProcedureUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        committees = new CommitteeChoice(cases.committees(), desk);
        form.committee.addListener((_, _, chosen) -> read(chosen));
        form.seat.addListener((_, _, chosen) -> explain(chosen));
        form.name.addListener((_, _, typed) -> find(typed));
    }

    SupplementForm form() {
        return form;
    }

    ObservableList<Committee> committees() {
        return committees.all();
    }

    /// The seats that can be filled.
    ObservableList<VacantSeat> seats() {
        return seats;
    }

    ObservableList<Unit> units() {
        return units;
    }

    /// Who of the roster may be meant.
    ObservableList<Match> matches() {
        return matches;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    ReadOnlyBooleanProperty dirty() {
        return form.dirty();
    }

    /// `kind` may name the seat to fill.
    void open(Place place) {
        wantedSeat = place.kind().matches("\\d{1,18}") ? Long.valueOf(place.kind()) : null;
        boolean typing = form.dirty().get();
        committees.read(typing ? Place.of(PageName.APPOINTMENT) : place, form.committee.get(), chosen -> {
            form.committee.set(chosen);
            read(chosen);
        });
    }

    private record Read(List<VacantSeat> seats, List<Unit> units, List<Person> roster) {}

    private void read(@Nullable Committee chosen) {
        if (chosen == null) {
            return;
        }
        desk.tasks()
                .run(
                        "读取空缺席位",
                        _ -> new Read(
                                cases.filling().vacancies(chosen),
                                cases.facts().organizations().units(),
                                cases.facts().people().everyone()),
                        read -> show(chosen, read),
                        cause -> desk.notices().failed("没有读到空缺席位，没有改动。请再打开一次。", cause));
    }

    private void show(Committee chosen, Read read) {
        boolean typing = form.dirty().get();
        units.setAll(read.units());
        roster = read.roster();
        seats.setAll(read.seats());
        if (!typing) {
            form.seat.set(seats.stream()
                    .filter(seat -> Long.valueOf(seat.seat().id()).equals(wantedSeat))
                    .findFirst()
                    .or(() -> seats.stream().findFirst())
                    .orElse(null));
            form.title.set(desk.today().getYear() + "年增补" + chosen.name() + "委员");
            form.clean();
        }
        Map<String, String> typed = waiting;
        waiting = Map.of();
        form.draft(among()).restore(typed);
    }

    private SupplementForm.Among among() {
        return new SupplementForm.Among(seats, roster, units);
    }

    private void explain(@Nullable VacantSeat seat) {
        if (seat != null) {
            seat.since().ifPresent(form.since::set);
            if (!seat.reason().isEmpty()) {
                form.reason.set(seat.reason());
            }
        }
    }

    private void find(String typed) {
        form.known.set(null);
        NameMatch match = new NameMatch(typed);
        Map<Long, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        matches.setAll(
                match.isEmpty()
                        ? List.of()
                        : roster.stream()
                                .filter(person -> match.matches(person.name().value()))
                                .limit(MOST_SHOWN)
                                .map(person -> new Match(
                                        person,
                                        Optional.ofNullable(person.unitId())
                                                .map(names::get)
                                                .orElse("【待补】")))
                                .toList());
    }

    void choose(Match match) {
        form.name.set(match.person().name().value());
        form.known.set(match.person());
        matches.clear();
    }

    void propose() {
        Committee committee = form.committee.get();
        Optional<Newcomer> newcomer = form.newcomer();
        if (committee == null || newcomer.isEmpty()) {
            desk.notices().refused("没有新建增补：请选委员会，写上姓名；新单位要写名称和类别。");
            return;
        }
        FillVacancy.Order order = new FillVacancy.Order(
                committee, form.seat.get(), newcomer.get(), form.occasion(), form.title.get());
        desk.tasks().run("新建增补", _ -> cases.filling().open(order), this::tell, cause -> desk.notices()
                .failed("没有新建增补，没有改动。请再试一次。", cause));
    }

    private void tell(BatchOutcome outcome) {
        switch (outcome) {
            case BatchOutcome.Done(Batch opened, _) -> {
                form.clear();
                findings.clear();
                desk.navigator().open(Place.of(PageName.APPOINTMENT, opened.id()));
                desk.notices()
                        .saved("已新建“" + opened.title() + "”，"
                                + opened.candidates().getFirst().person().name() + "在名单上。");
            }
            case BatchOutcome.Refused(List<Finding> refusals) -> findings.setAll(refusals);
        }
    }

    Optional<Draft> draft() {
        return Optional.ofNullable(form.committee.get())
                .map(of -> new Draft(
                        PageName.APPOINTMENT.name(),
                        Long.toString(of.id()),
                        form.draft(among()).typed()));
    }

    /// Opens the committee of a draft, and puts back what was typed when its seats are read.
    void restore(Draft draft) {
        waiting = draft.fields();
        open(Place.of(PageName.APPOINTMENT, SupplementView.PART, Long.parseLong(draft.form())));
    }

    void discard() {
        form.clear();
    }
}

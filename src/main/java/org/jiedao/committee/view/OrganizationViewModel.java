package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameMatch;
import org.jiedao.rule.Finding;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Message;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.Notices;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The tree, the units, and the body chosen.
public final class OrganizationViewModel {
    private final OrganizationUseCases cases;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final Navigator navigator;
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final FilteredList<Body> tree = new FilteredList<>(bodies);
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final FilteredList<Unit> shownUnits = new FilteredList<>(units);
    private final ReadOnlyObjectWrapper<@Nullable Body> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper issuing = new ReadOnlyBooleanWrapper();
    private final CompositionViewModel composition;
    private final FoundingViewModel founding;

    public OrganizationViewModel(
            OrganizationUseCases cases, BackgroundTasks tasks, Notices notices, Navigator navigator, LocalDate today) {
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.navigator = navigator;
        composition = new CompositionViewModel(cases, today);
        founding = new FoundingViewModel(cases.recording(), tasks, notices, today);
    }

    OrganizationUseCases cases() {
        return cases;
    }

    Notices notices() {
        return notices;
    }

    public CompositionViewModel composition() {
        return composition;
    }

    public FoundingViewModel founding() {
        return founding;
    }

    /// Parents before children; while filtering, what matches and what stands above it.
    public ObservableList<Body> tree() {
        return tree;
    }

    /// Every body, to choose a parent from.
    ObservableList<Body> bodies() {
        return bodies;
    }

    public ObservableList<Unit> units() {
        return shownUnits;
    }

    Optional<Unit> unit(long id) {
        return units.stream().filter(unit -> unit.id() == id).findFirst();
    }

    public ReadOnlyObjectProperty<@Nullable Body> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    public void load() {
        Body before = chosen.get();
        bodies.setAll(cases.organizations().bodies());
        units.setAll(cases.organizations().units());
        choose(before == null ? 0 : before.id());
    }

    /// Shows a body; one that does not exist shows the first committee of the tree.
    public void choose(long bodyId) {
        Optional<Body> body = bodies.stream()
                .filter(one -> one.id() == bodyId)
                .findFirst()
                .or(() -> bodies.stream()
                        .filter(one -> one.kind() == BodyKind.STREET_JOINT_COMMITTEE)
                        .findFirst())
                .or(() -> bodies.stream().findFirst());
        chosen.set(body.orElse(null));
        trail.set(body.map(Body::name).orElse(""));
        body.ifPresent(one -> composition.showBody(one.id()));
        body.ifPresentOrElse(founding::show, founding::clear);
    }

    public void filter(String query) {
        NameMatch match = new NameMatch(query);
        Set<Long> kept = withAncestors(
                bodies.stream().filter(body -> match.matches(body.name())).toList());
        tree.setPredicate(match.isEmpty() ? null : body -> kept.contains(body.id()));
        shownUnits.setPredicate(
                match.isEmpty()
                        ? null
                        : unit -> match.matches(unit.name())
                                || match.matches(unit.category().label()));
    }

    /// Issues the roll of the day shown as Word, PDF and workbook, entered in the register.
    public void issueRoll() {
        composition.composition().filter(_ -> !issuing.get()).ifPresent(roll -> {
            issuing.set(true);
            tasks.run(
                    "签发花名册",
                    _ -> cases.papers().issue(Paper.MEMBER_ROLL, roll.committee().id(), roll.day()),
                    this::tell,
                    cause -> {
                        issuing.set(false);
                        notices.failed("花名册没有签发，没有占用编号。", cause);
                    });
        });
    }

    /// Goes to where the text of the roll is edited before it is issued.
    public void editRoll() {
        composition
                .composition()
                .ifPresent(roll -> navigator.open(
                        Place.drafting(Paper.MEMBER_ROLL.name(), roll.committee().id())));
    }

    /// Whether there is a roll to issue, and none being issued.
    ObservableValue<Boolean> issuable() {
        return issuing.not().and(composition.present());
    }

    private void tell(Issuance issuance) {
        issuing.set(false);
        switch (issuance) {
            case Issuance.Issued(DispatchEntry entry, _, _, _) ->
                notices.show(Message.done("已签发" + entry.number() + "《" + entry.matter().title() + "》（Word、PDF、Excel）。")
                        .with(new Message.Action(
                                "去看", () -> navigator.open(Place.of(PageName.DISPATCH, entry.id())))));
            case Issuance.Refused(List<Finding> findings) ->
                notices.refused(
                        findings.stream().map(Finding::sentence).collect(Collectors.joining("；")));
        }
    }

    private Set<Long> withAncestors(List<Body> matching) {
        Set<Long> kept = new HashSet<>();
        matching.forEach(body -> keep(body, kept));
        return kept;
    }

    private void keep(Body body, Set<Long> kept) {
        if (kept.add(body.id())) {
            bodies.stream()
                    .filter(above -> Long.valueOf(above.id()).equals(body.parentId()))
                    .forEach(above -> keep(above, kept));
        }
    }
}

package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.Composition;
import org.jiedao.committee.MembershipFacts;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// Somebody joins a body: on a vacant seat of the role, or on one made for it.
final class JoinForm implements Form {
    private final OrganizationUseCases cases;
    private final ObservableList<PersonChoice> people = FXCollections.observableArrayList();
    private final ObservableList<Role> roles = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PersonChoice> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.MEMBER);
    private final ObjectProperty<SeatKind> kind = new SimpleObjectProperty<>(SeatKind.FULL_TIME);
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final DirtyMark mark = new DirtyMark(person, role, kind, startsOn, endsOn);
    private Optional<Composition> now = Optional.empty();

    JoinForm(OrganizationUseCases cases) {
        this.cases = cases;
    }

    ObservableList<PersonChoice> people() {
        return people;
    }

    ObservableList<Role> roles() {
        return roles;
    }

    ObjectProperty<@Nullable PersonChoice> person() {
        return person;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    ObjectProperty<SeatKind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable LocalDate> startsOn() {
        return startsOn;
    }

    ObjectProperty<@Nullable LocalDate> endsOn() {
        return endsOn;
    }

    @Override
    public String title() {
        PersonChoice chosen = person.get();
        return "登记成员" + (chosen == null ? "" : " " + chosen.person().name());
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void addTo(Composition composition, Optional<Term> term) {
        now = Optional.of(composition);
        boolean joint = composition.committee().isJoint();
        people.setAll(PersonChoice.all(cases.seats().people(), cases.organizations()));
        roles.setAll(Role.on(composition.committee().body().kind()));
        person.set(null);
        role.set(roles.contains(Role.MEMBER) ? Role.MEMBER : roles.getLast());
        kind.set(joint ? SeatKind.PART_TIME : SeatKind.FULL_TIME);
        startsOn.set(composition.day());
        endsOn.set(term.map(Term::endsOn).orElse(null));
        mark.clean();
    }

    @Override
    public long record() {
        return 0;
    }

    @Override
    public FormDraft draft() {
        return new FormDraft()
                .oneOf("person", person, one -> Long.toString(one.person().id()), () -> people)
                .choice("role", role, Role::name, Role::valueOf)
                .choice("kind", kind, SeatKind::name, SeatKind::valueOf)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn);
    }

    @Override
    public Optional<String> save() {
        PersonChoice chosen = person.get();
        if (chosen == null) {
            return Optional.of("没有保存：请选择是谁；名册里没有的，先到“人员”新增。");
        }
        MembershipFacts typed = new MembershipFacts(startsOn.get(), endsOn.get(), null, null, null);
        Optional<String> refusal = cases.seats()
                .recording()
                .join(now.orElseThrow().committee().id(), kind.get(), role.get(), chosen.person().id(), typed);
        refusal.ifPresentOrElse(_ -> {}, mark::clean);
        return refusal.map(reason -> "没有保存：" + reason + "。");
    }
}

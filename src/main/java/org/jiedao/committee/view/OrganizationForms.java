package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.committee.Committee;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.rule.Rulesets;
import org.jspecify.annotations.Nullable;

/// The forms of page 组织, of which at most one is open.
final class OrganizationForms {
    /// Which form.
    enum Open {
        NONE,
        BODY,
        FOUNDING,
        UNIT,
        TERM,
        RULESET,
        SEATS,
        JOIN,
        MEMBERSHIP
    }

    private final OrganizationViewModel model;
    private final LocalDate today;
    private final BodyForm body;
    private final FoundingForm founding;
    private final UnitForm unit;
    private final TermForm term;
    private final RulesetForm ruleset;
    private final SeatForm seats;
    private final JoinForm join;
    private final MembershipForm membership;
    private final ReadOnlyObjectWrapper<Open> open = new ReadOnlyObjectWrapper<>(Open.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    OrganizationForms(OrganizationViewModel model, LocalDate today) {
        this.model = model;
        this.today = today;
        OrganizationUseCases cases = model.cases();
        body = new BodyForm(cases.recording());
        founding = new FoundingForm(cases.recording());
        unit = new UnitForm(cases.organizations(), cases.disclosures());
        term = new TermForm(cases.committees());
        ruleset = new RulesetForm();
        seats = new SeatForm(cases.committees());
        join = new JoinForm(cases);
        membership = new MembershipForm(cases);
    }

    BodyForm body() {
        return body;
    }

    FoundingForm founding() {
        return founding;
    }

    UnitForm unit() {
        return unit;
    }

    TermForm term() {
        return term;
    }

    RulesetForm ruleset() {
        return ruleset;
    }

    SeatForm seats() {
        return seats;
    }

    JoinForm joining() {
        return join;
    }

    MembershipForm membership() {
        return membership;
    }

    ReadOnlyObjectProperty<Open> open() {
        return open.getReadOnlyProperty();
    }

    /// The record in the form that is open.
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    void addBody() {
        body.addUnder(model.chosen().get());
        show(Open.BODY, body);
    }

    void editBody(Body chosen) {
        body.edit(chosen, byId(chosen.parentId()).orElse(null));
        show(Open.BODY, body);
    }

    void editFounding() {
        Body chosen = model.chosen().get();
        if (chosen != null) {
            founding.show(chosen, today);
            show(Open.FOUNDING, founding);
        }
    }

    void addUnit() {
        unit.addNew();
        show(Open.UNIT, unit);
    }

    void editUnit(Unit chosen) {
        unit.show(chosen, byId(chosen.communityId()).orElse(null));
        show(Open.UNIT, unit);
    }

    void addTerm() {
        model.composition().committee().ifPresent(committee -> {
            term.addTo(committee, today);
            show(Open.TERM, term);
        });
    }

    /// The first term of the body chosen, which makes it one that has members.
    void beginTerms() {
        Body chosen = model.chosen().get();
        if (chosen != null) {
            term.begin(chosen, today);
            show(Open.TERM, term);
        }
    }

    void editTerm() {
        model.composition().shownTerm().ifPresent(shown -> {
            term.edit(shown);
            show(Open.TERM, term);
        });
    }

    /// Sets up the committee of the body chosen, or switches its ruleset.
    void decideRuleset() {
        Body chosen = model.chosen().get();
        if (chosen != null) {
            Rulesets rulesets = model.cases().rulesets().get();
            DecideRuleset deciding = new DecideRuleset(model.cases().committees());
            ruleset.open(
                    new RulesetForm.Choosing(
                            chosen,
                            rulesets.about(chosen.kind().label()),
                            rulesets.all(),
                            model.composition().committee().map(Committee::ruleset)),
                    today,
                    since -> deciding.decide(chosen, since));
            show(Open.RULESET, ruleset);
        }
    }

    void addSeats() {
        model.composition().committee().ifPresent(committee -> {
            seats.addTo(committee);
            show(Open.SEATS, seats);
        });
    }

    /// Somebody joins, with a seat or without.
    void join() {
        model.composition().composition().ifPresent(now -> {
            join.addTo(now, model.composition().shownTerm());
            show(Open.JOIN, join);
        });
    }

    /// Corrects the membership of a row, or puts somebody on its vacant seat.
    void editMembership(SeatRow row) {
        model.composition().composition().ifPresent(now -> {
            row.holder().ifPresentOrElse(
                    member -> membership.correct(member, now),
                    () -> membership.addTo(row.seat(), now, model.composition().shownTerm()));
            show(Open.MEMBERSHIP, membership);
        });
    }

    void save() {
        current().ifPresent(form -> {
            String title = form.title();
            Optional<String> refusal = model.cases().changes().step(title, form::save);
            refusal.ifPresentOrElse(model.notices()::refused, () -> {
                close();
                model.load();
                model.notices().saved("已保存：" + title + "。");
            });
        });
    }

    void close() {
        dirty.unbind();
        dirty.set(false);
        open.set(Open.NONE);
        told.set(null);
    }

    private void show(Open which, Form form) {
        open.set(which);
        told.set(form.told().orElse(null));
        dirty.bind(form.dirty());
    }

    Optional<Form> current() {
        return switch (open.get()) {
            case NONE -> Optional.empty();
            case BODY -> Optional.of(body);
            case FOUNDING -> Optional.of(founding);
            case UNIT -> Optional.of(unit);
            case TERM -> Optional.of(term);
            case RULESET -> Optional.of(ruleset);
            case SEATS -> Optional.of(seats);
            case JOIN -> Optional.of(join);
            case MEMBERSHIP -> Optional.of(membership);
        };
    }

    Optional<Body> byId(@Nullable Long id) {
        return model.bodies().stream()
                .filter(one -> Long.valueOf(one.id()).equals(id))
                .findFirst();
    }
}

package org.jiedao.committee.view;

import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.settings.Draft;
import org.jiedao.ui.PageName;

/// What is typed in the open form of page 组织, for a file that survives a crash.
record OrganizationDrafts(OrganizationForms forms, OrganizationViewModel model) {
    /// The form open, the body chosen, and the form's record.
    Optional<Draft> draft() {
        Body chosen = model.chosen().get();
        return forms.current()
                .map(form -> new Draft(
                        PageName.ORGANIZATION.name(),
                        forms.open().get() + " " + (chosen == null ? 0 : chosen.id()) + " " + form.record(),
                        form.draft().typed()));
    }

    /// Opens the form of a draft again, as typed.
    void restore(Draft draft) {
        String[] place = draft.form().split(" ");
        model.choose(Long.parseLong(place[1]));
        reopen(OrganizationForms.Open.valueOf(place[0]), Long.parseLong(place[2]));
        forms.current().ifPresent(form -> form.draft().restore(draft.fields()));
    }

    private void reopen(OrganizationForms.Open which, long record) {
        switch (which) {
            case NONE -> forms.close();
            case BODY -> forms.byId(record).ifPresentOrElse(forms::editBody, forms::addBody);
            case FOUNDING -> forms.editFounding();
            case UNIT -> model.unit(record).ifPresentOrElse(forms::editUnit, forms::addUnit);
            case TERM -> {
                if (model.composition().committee().isEmpty()) {
                    forms.beginTerms();
                } else if (record == 0) {
                    forms.addTerm();
                } else {
                    forms.editTerm();
                }
            }
            case RULESET -> forms.decideRuleset();
            case SEATS -> forms.addSeats();
            case JOIN -> forms.join();
            case MEMBERSHIP ->
                model.composition().rows().stream()
                        .filter(row -> row.seat().id() == record)
                        .findFirst()
                        .ifPresent(forms::editMembership);
        }
    }
}

package org.jiedao.compliance.view;

import java.util.Optional;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Places of part 佐证: `<ruleset> <rule id>` and the body.
final class AttestPlaces {
    private AttestPlaces() {}

    static String kind(AttestedRule rule) {
        return rule.ruleset().key() + " " + rule.rule().id();
    }

    static Place of(AttestedRule rule) {
        return new Place(PageName.COMPLIANCE, AttestView.PART, kind(rule), rule.body().id(), null);
    }

    /// Nothing for the list itself; body 0 where the place names none.
    static Optional<Subject> subject(Place place) {
        String[] words = place.kind().split(" ", 2);
        Long body = place.id();
        return words.length < 2
                ? Optional.empty()
                : Optional.of(new Subject(body == null ? 0 : body, words[0], words[1]));
    }
}

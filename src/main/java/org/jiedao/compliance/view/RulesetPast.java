package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;

/// A line of a body's history: from when on by which ruleset; `giver` is the body that it followed, empty where the
/// choice is its own.
record RulesetPast(RulesetSince chosen, String label, Optional<Body> giver) {
    /// The latest first. What the other body chose after this one had its own is no history of this one.
    static List<RulesetPast> of(RulesetBodyRow row) {
        List<RulesetPast> past = new ArrayList<>();
        row.standing().own().forEach(chosen -> past.add(new RulesetPast(chosen, row.label(chosen.ruleset()), Optional.empty())));
        row.standing().inherited().stream()
                .filter(chosen -> row.standing().own().stream()
                        .allMatch(own -> chosen.since().isBefore(own.since())))
                .forEach(chosen -> past.add(
                        new RulesetPast(chosen, row.label(chosen.ruleset()), row.standing().giver())));
        past.sort(Collections.reverseOrder(Comparator.comparing(line -> line.chosen().since())));
        return past;
    }

    String since() {
        return "自" + ChineseDate.format(chosen.since()) + "起";
    }

    String whose() {
        return giver.map(body -> "随" + body.name()).orElse("自己定的");
    }
}

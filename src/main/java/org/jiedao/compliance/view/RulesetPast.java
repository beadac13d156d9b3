package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.RulesetStanding;
import org.jiedao.organization.Body;

/// A line of a body's history: from when on by which ruleset; `giver` is the body that it followed, empty where the
/// choice is its own.
record RulesetPast(RulesetSince chosen, String label, Optional<Body> giver) {
    /// The latest first. What a body further off chose after a nearer one had its own is no history of this one.
    static List<RulesetPast> of(RulesetBodyRow row) {
        List<RulesetPast> past = new ArrayList<>();
        LocalDate until = LocalDate.MAX;
        for (RulesetStanding.Followed followed : row.standing().followed()) {
            Optional<Body> giver = Optional.of(followed.giver())
                    .filter(body -> body.id() != row.standing().body().id());
            for (RulesetSince chosen : followed.rulesets()) {
                if (chosen.since().isBefore(until)) {
                    past.add(new RulesetPast(chosen, row.label(chosen.ruleset()), giver));
                }
            }
            LocalDate first = followed.rulesets().getFirst().since();
            until = first.isBefore(until) ? first : until;
        }
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

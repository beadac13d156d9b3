package org.jiedao.compliance.view;

import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.RulesetStanding;
import org.jiedao.compliance.RulesetStanding.Active;
import org.jiedao.compliance.RulesetStanding.Origin;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// A body in the table of part 规则集, as of today.
record RulesetBodyRow(RulesetStandings.OnDay onDay, Rulesets rulesets) {
    private static final String BACKSTOP = "后备";

    Body body() {
        return onDay.standing().body();
    }

    RulesetStanding standing() {
        return onDay.standing();
    }

    String name() {
        return body().name();
    }

    /// Whose rules are put to the body.
    String ruleset() {
        Active active = onDay.active();
        return active.asked().isEmpty()
                ? active.chosen().map(chosen -> label(chosen.ruleset())).orElse("")
                : active.asked().stream().map(Ruleset::name).collect(Collectors.joining("、"));
    }

    String since() {
        return onDay.active().chosen().map(chosen -> ChineseDate.format(chosen.since())).orElse("");
    }

    String origin() {
        return onDay.active().isBackstop() ? BACKSTOP : onDay.active().origin().label();
    }

    /// What should be looked at; empty where all is as it should be.
    String remark() {
        Active active = onDay.active();
        String chosen = active.chosen().map(since -> label(since.ruleset())).orElse("");
        if (active.origin() == Origin.NONE) {
            return "定了规则集才体检。";
        }
        if (active.unread()) {
            return "它的文件没有读入，暂不体检。请把文件放回来，或改用别的。";
        }
        String silent = "“" + chosen + "”没有写到" + body().kind().label();
        return active.asked().isEmpty() ? silent + "，没有条款可查。" : active.isBackstop() ? silent + "。" : "";
    }

    boolean amiss() {
        return onDay.active().unread();
    }

    String label(String key) {
        return rulesets.of(key).map(Ruleset::name).orElse(key + "（没有读入）");
    }
}

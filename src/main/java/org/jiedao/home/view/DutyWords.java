package org.jiedao.home.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.compliance.Fixes;
import org.jiedao.compliance.view.Leads;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// By which clause something has to be done again and again, and where the clause is shown.
record DutyWords(Ruleset ruleset, Duty duty) {
    private static final String RULESETS = "规则集";
    private static final Fixes FIXES = Fixes.shipped();

    /// `6个社区“大党委”`.
    static String whose(List<Body> bodies) {
        if (bodies.size() == 1) {
            return bodies.getFirst().name();
        }
        List<BodyKind> kinds = bodies.stream().map(Body::kind).distinct().toList();
        return bodies.size() + "个" + (kinds.size() == 1 ? kinds.getFirst().label() : "组织");
    }

    /// `6月15日`; the year only where it is another one.
    static String day(LocalDate day, int year) {
        return (day.getYear() == year ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private Clause clause() {
        return duty.rule().quotation().clause();
    }

    String citation() {
        return clause().citation();
    }

    String article() {
        return clause().article();
    }

    /// The wording, and by which assumption the time is reckoned.
    String asked() {
        String assumed = duty.assumptions().stream().map(Assumption::sentence).collect(Collectors.joining("；"));
        return "“" + clause().wording() + "”（" + citation() + "）" + (assumed.isEmpty() ? "" : "\n按口径：" + assumed);
    }

    /// The rule as a place of page 体检 names it.
    String rule() {
        return ruleset.key() + " " + duty.rule().id();
    }

    /// Where one time of it is recorded for a body; the clause where no page does.
    Place mended(Body body, List<Item> counted) {
        return FIXES.of(duty, body.id(), counted)
                .flatMap(fix -> Optional.ofNullable(Leads.place(fix)))
                .orElseGet(this::place);
    }

    /// The clause.
    Place place() {
        return Place.of(PageName.COMPLIANCE, RULESETS, rule());
    }
}

package org.jiedao.home.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.compliance.Due;
import org.jiedao.compliance.Due.Party;
import org.jiedao.compliance.Due.Progress;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Assumption;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// How something due reads, and where its clause is shown: no page records what happens at meetings yet.
record DueWords(Due due, LocalDate today) {
    private static final String RULESETS = "规则集";

    /// `专兼职委员全体会议（6个社区“大党委”）`.
    String what() {
        return due.duty().what() + "（" + whose() + "）";
    }

    String whose() {
        List<Party> parties = due.parties();
        if (parties.size() == 1) {
            return parties.getFirst().body().name();
        }
        List<BodyKind> kinds =
                parties.stream().map(party -> party.body().kind()).distinct().toList();
        return parties.size() + "个" + (kinds.size() == 1 ? kinds.getFirst().label() : "组织");
    }

    /// `12月31日前`, `6月15日至7月15日`; the year only where it is another one.
    String when() {
        boolean days = due.duty().recurrence().window().isPresent();
        return days ? day(due.span().from()) + "至" + day(due.span().to()) : day(due.span().to()) + "前";
    }

    private String day(LocalDate day) {
        return (day.getYear() == today.getYear() ? "" : day.getYear() + "年") + day.getMonthValue() + "月"
                + day.getDayOfMonth() + "日";
    }

    String left() {
        long days = due.daysFrom(today);
        return days == 0 ? "今天到期" : "还有" + days + "天";
    }

    /// `已办2，没有登记4`; the number only where the bodies differ.
    String progress() {
        List<Progress> there = Arrays.stream(Progress.values())
                .filter(progress -> due.count(progress) > 0)
                .toList();
        return there.size() == 1
                ? there.getFirst().label()
                : there.stream()
                        .map(progress -> progress.label() + due.count(progress))
                        .collect(Collectors.joining("，"));
    }

    String more() {
        String premise = due.isConditional() ? "　限" + premise() + "的" : "";
        return when() + "　" + progress() + premise + "　" + citation();
    }

    private String premise() {
        return due.duty().premise().orElse("这一类组织");
    }

    String citation() {
        return due.duty().rule().quotation().clause().citation();
    }

    /// The wording, and by which assumption the time is reckoned.
    String asked() {
        String assumed = due.duty().assumptions().stream()
                .map(Assumption::sentence)
                .collect(Collectors.joining("；"));
        String premise = due.isConditional() ? "\n没有登记是不是“" + premise() + "”。" : "";
        return "“" + due.duty().rule().quotation().clause().wording() + "”（" + citation() + "）"
                + (assumed.isEmpty() ? "" : "\n按口径：" + assumed)
                + premise;
    }

    Place place() {
        return Place.of(
                PageName.COMPLIANCE,
                RULESETS,
                due.ruleset().key() + " " + due.duty().rule().id());
    }

    String status() {
        return when() + "　" + what() + "（" + due.duty().rule().quotation().clause().article() + "）";
    }
}

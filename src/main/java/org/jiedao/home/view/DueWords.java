package org.jiedao.home.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.compliance.Due;
import org.jiedao.compliance.Due.Party;
import org.jiedao.compliance.Due.Progress;
import org.jiedao.home.RunningWork;
import org.jiedao.organization.Body;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// How something due reads, and where it is recorded.
record DueWords(Due due, RunningWork work, LocalDate today) {
    /// `专兼职委员全体会议（6个社区“大党委”）`.
    String what() {
        return due.duty().what() + "（" + whose() + "）";
    }

    private String whose() {
        return DutyWords.whose(due.parties().stream().map(Party::body).toList());
    }

    private DutyWords duty() {
        return new DutyWords(due.ruleset(), due.duty());
    }

    /// `12月31日前`, `6月15日至7月15日`; the year only where it is another one.
    String when() {
        boolean days = due.duty().recurrence().window().isPresent();
        return days ? day(due.span().from()) + "至" + day(due.span().to()) : day(due.span().to()) + "前";
    }

    private String day(LocalDate day) {
        return DutyWords.day(day, today.getYear());
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
        return when() + "　" + progress() + premise + "　" + duty().citation();
    }

    private String premise() {
        return due.duty().premise().orElse("这一类组织");
    }

    /// The wording, by which assumption the time is reckoned, and what is not known.
    String asked() {
        return duty().asked() + (due.isConditional() ? "\n没有登记是不是“" + premise() + "”。" : "");
    }

    /// Where it is recorded: of one body its own record, of several the page.
    Place place() {
        List<Party> open = due.parties().stream()
                .filter(party -> party.progress() != Progress.DONE)
                .toList();
        if (open.isEmpty()) {
            return duty().place();
        }
        Body first = open.getFirst().body();
        Place place = work.planned(first.id(), due.duty(), due.span())
                .map(meeting -> Place.of(PageName.MEETING, meeting.id()))
                .orElseGet(() -> duty().mended(first, List.of()));
        return open.size() == 1 || place.page() == PageName.COMPLIANCE ? place : Place.of(place.page());
    }

    String status() {
        return when() + "　" + what() + "（" + duty().article() + "）";
    }
}

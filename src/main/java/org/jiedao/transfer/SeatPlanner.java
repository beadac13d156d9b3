package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.committee.Term;
import org.jspecify.annotations.Nullable;

/// Decides which seat a row gives. Whatever is in the way is a doubt; the person can still be taken without the seat.
final class SeatPlanner {
    private final RegisterSnapshot snapshot;
    private final Set<Long> withSecretary = new HashSet<>();

    SeatPlanner(RegisterSnapshot snapshot) {
        this.snapshot = snapshot;
        for (RegisterSnapshot.Standing standing : snapshot.committees()) {
            if (standing.composition().members().stream()
                    .anyMatch(member -> member.seat().role() == Role.SECRETARY)) {
                withSecretary.add(standing.committee().id());
            }
        }
    }

    PlannedRow.@Nullable SeatPlan plan(KnownPerson person, RosterRow.PostFacts post, Remarks remarks) {
        if (post.proposed()) {
            remarks.notice("拟任“" + post.role().label() + "”：名册不登记任职，请在“聘任”里办理");
            return null;
        }
        RegisterSnapshot.Standing standing = standing(post.committee(), remarks);
        if (standing == null || holdsSeat(person, standing.committee(), post.role(), remarks)) {
            return null;
        }
        Optional<Term> term = standing.term();
        if (term.isEmpty()) {
            remarks.doubt(standing.committee().name() + "没有登记本届的起止日期：导入人员，不登记任职");
            return null;
        }
        return inTerm(standing.committee(), term.get(), person, post, remarks);
    }

    private RegisterSnapshot.@Nullable Standing standing(String written, Remarks remarks) {
        List<RegisterSnapshot.Standing> meant = meant(written);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        remarks.doubt(
                meant.isEmpty()
                        ? "登记册里没有“" + written + "”这个委员会：导入人员，不登记任职"
                        : "“" + written + "”可能指" + meant.size() + "个委员会：导入人员，不登记任职");
        return null;
    }

    private static boolean holdsSeat(KnownPerson person, Committee committee, Role role, Remarks remarks) {
        Role known = person.roleIn(committee);
        if (known != null && known != role) {
            remarks.doubt("在" + committee.name() + "已任" + known.label() + "，名册写作" + role.label() + "：任职不改");
        }
        return known != null;
    }

    private PlannedRow.@Nullable SeatPlan inTerm(
            Committee committee, Term term, KnownPerson person, RosterRow.PostFacts post, Remarks remarks) {
        LocalDate start = Objects.requireNonNullElse(post.startsOn(), term.startsOn());
        LocalDate end = Objects.requireNonNullElse(post.endsOn(), term.endsOn());
        if (start.isAfter(term.endsOn()) || end.isBefore(snapshot.day())) {
            remarks.doubt("任期" + ChineseDate.format(start) + "至" + ChineseDate.format(end) + "不在本届现任之内：导入人员，不登记任职");
            return null;
        }
        if (post.role() == Role.SECRETARY && !withSecretary.add(committee.id())) {
            remarks.doubt(committee.name() + "已有书记：导入人员，不登记任职");
            return null;
        }
        if (post.startsOn() == null) {
            remarks.notice("没有写任职时间，按本届起始日" + ChineseDate.format(term.startsOn()) + "登记");
        } else if (start.isBefore(term.startsOn())) {
            remarks.notice("任职时间" + ChineseDate.format(start) + "早于本届，按本届起始日" + ChineseDate.format(term.startsOn()) + "登记");
        }
        if (!end.equals(term.endsOn())) {
            remarks.notice("届满写作" + ChineseDate.format(end) + "，按本届登记为" + ChineseDate.format(term.endsOn()));
        }
        person.sits(committee, post.role());
        LocalDate from = start.isBefore(term.startsOn()) ? term.startsOn() : start;
        return new PlannedRow.SeatPlan(committee, term, post.kind(), post.role(), from);
    }

    /// “大工委” is the only one whose name ends so; a title contains the name.
    private List<RegisterSnapshot.Standing> meant(String written) {
        String key = HeaderWords.key(written);
        List<RegisterSnapshot.Standing> ending = snapshot.committees().stream()
                .filter(standing -> HeaderWords.key(standing.committee().name()).endsWith(key))
                .toList();
        return ending.isEmpty()
                ? snapshot.committees().stream()
                        .filter(standing ->
                                key.contains(HeaderWords.key(standing.committee().name())))
                        .toList()
                : ending;
    }
}

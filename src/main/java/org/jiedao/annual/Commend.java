package org.jiedao.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;

/// Records whom a body commends: name, branch and deed, and nothing else of them (LF-10.3.4, LF-10.3.5).
public final class Commend {
    private static final int LONGEST_DEED = 2000;
    private static final int LONGEST = 400;

    private final BodyYears years;
    private final DispatchRegister register;
    private final Clock clock;

    public Commend(BodyYears years, DispatchRegister register, Clock clock) {
        this.years = years;
        this.register = register;
        this.clock = clock;
    }

    /// Keeps a commendation (id 0 = a new one) with its people; one step.
    public CommendOutcome keep(Commendation commendation) {
        Optional<String> refusal = refusal(commendation);
        return refusal.<CommendOutcome>map(why -> new CommendOutcome.Refused("没有保存：" + why))
                .orElseGet(() -> new CommendOutcome.Kept(years.keep(
                        (commendation.id() == 0 ? "登记表扬　" : "修改表扬　") + commendation.title(), commendation)));
    }

    private Optional<String> refusal(Commendation commendation) {
        if (commendation.title().isEmpty() || commendation.title().length() > LONGEST) {
            return Optional.of("请写标题，不超过" + LONGEST + "字。");
        }
        LocalDate today = LocalDate.now(clock);
        if (commendation.on().isAfter(today)) {
            return Optional.of("表扬日期" + ChineseDate.format(commendation.on()) + "在今天以后。");
        }
        Set<String> seen = new HashSet<>();
        for (Commended one : commendation.commended()) {
            Optional<String> fault = fault(commendation.form(), one);
            if (fault.isPresent()) {
                return fault;
            }
            if (!seen.add(one.name() + "|" + one.branch())) {
                return Optional.of(one.name() + "（" + one.branch() + "）列了两次。");
            }
        }
        return removed(commendation);
    }

    private static Optional<String> fault(Form form, Commended one) {
        if (one.name().isEmpty() || one.branch().isEmpty()) {
            return Optional.of("请写每个人的姓名和所在党组织。");
        }
        if (form == Form.LETTER && one.unitId() == null) {
            return Optional.of(one.name() + "还没有选单位：表扬信寄给所在单位的党组织。");
        }
        return one.deed().length() > LONGEST_DEED
                ? Optional.of(one.name() + "的事迹超过" + LONGEST_DEED + "字，请精简。")
                : Optional.empty();
    }

    /// Somebody whose letter is valid stays.
    private Optional<String> removed(Commendation commendation) {
        Set<Long> kept = new HashSet<>();
        commendation.commended().forEach(one -> kept.add(one.id()));
        return years.commendations().stream()
                .filter(before -> before.id() == commendation.id())
                .flatMap(before -> before.commended().stream())
                .filter(one -> !kept.contains(one.id()))
                .flatMap(one -> register.standing(Paper.About.COMMENDED, one.id()).stream()
                        .map(entry -> "给" + one.name() + "单位的表扬信" + entry.number() + "已经签发，请先作废，再从名单上去掉。"))
                .findFirst();
    }

    /// Of one of which a valid paper was issued nothing is removed.
    public Optional<String> remove(long id) {
        Optional<Commendation> found =
                years.commendations().stream().filter(one -> one.id() == id).findFirst();
        if (found.isEmpty()) {
            return Optional.of("没有删除：这次表扬已经不在了，可能刚被撤销。");
        }
        Optional<DispatchEntry> issued = issued(found.get());
        if (issued.isPresent()) {
            return Optional.of("没有删除：" + issued.get().number() + "已经签发，请先在发文登记作废。");
        }
        years.removeCommendation("删除表扬　" + found.get().title(), id);
        return Optional.empty();
    }

    private Optional<DispatchEntry> issued(Commendation commendation) {
        return register.standing(Paper.About.COMMENDATION, commendation.id()).stream()
                .findFirst()
                .or(() -> commendation.commended().stream()
                        .flatMap(one -> register.standing(Paper.About.COMMENDED, one.id()).stream())
                        .findFirst());
    }

    /// The newest first.
    public List<Commendation> all() {
        return years.commendations();
    }
}

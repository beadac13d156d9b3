package org.jiedao.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jspecify.annotations.Nullable;

/// Begins an assessment with those whom the register proposes.
public final class OpenAssessment {
    private static final int EARLIEST = 1990;

    private final Assessments assessments;
    private final ProposeAssessed proposing;
    private final Clock clock;

    public OpenAssessment(Assessments assessments, ProposeAssessed proposing, Clock clock) {
        this.assessments = assessments;
        this.proposing = proposing;
        this.clock = clock;
    }

    /// Which body assesses whom for which year, by which scheme; the day may not be known yet.
    public record Order(Body body, int year, Stage stage, Scheme scheme, @Nullable LocalDate heldOn) {}

    public AssessmentOutcome open(Order order) {
        Optional<String> refusal = refusal(order);
        if (refusal.isPresent()) {
            return new AssessmentOutcome.Refused("没有新建考核：" + refusal.get());
        }
        String title = title(order);
        Assessment assessment = new Assessment(
                0,
                order.body().id(),
                order.year(),
                order.stage(),
                title,
                order.scheme().copied(0, order.scheme().name()),
                new Assessment.Course(order.heldOn(), null, ""));
        AssessmentFile file = new AssessmentFile(
                assessment, proposing.proposed(order.body(), order.scheme().about(), asOf(order.year(), order.heldOn())));
        return new AssessmentOutcome.Kept(assessments.keep("新建考核 " + title, file));
    }

    /// Who is assessed for a year is told by the register as of the day it is held, at the latest of the year's last day.
    public LocalDate asOf(int year, @Nullable LocalDate heldOn) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = heldOn == null ? LocalDate.now(clock) : heldOn;
        return day.isAfter(last) ? last : day;
    }

    /// `禾苗社区“大党委”2025年度兼职委员年终考核`.
    static String title(Order order) {
        String whom =
                switch (order.scheme().about()) {
                    case MEMBER -> "兼职委员";
                    case UNIT -> "驻区单位共驻共建";
                    case BODY -> "所属组织";
                };
        return order.body().name() + order.year() + "年度" + whom + order.stage().label();
    }

    private Optional<String> refusal(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate heldOn = order.heldOn();
        if (order.year() < EARLIEST || order.year() > today.getYear()) {
            return Optional.of("年度“" + order.year() + "”不对，请填" + today.getYear() + "年或以前的年度。");
        }
        if (heldOn != null && (heldOn.isAfter(today) || heldOn.getYear() < order.year())) {
            return Optional.of("考核日期" + ChineseDate.format(heldOn)
                    + (heldOn.isAfter(today) ? "在今天以后" : "早于所考核的" + order.year() + "年") + "，请核对。");
        }
        return order.stage() == Stage.YEAR_END ? doubled(order) : Optional.empty();
    }

    /// One year-end of the same body about the same.
    private Optional<String> doubled(Order order) {
        return assessments.ofYear(order.year()).stream()
                .map(AssessmentFile::assessment)
                .filter(one -> one.bodyId() == order.body().id()
                        && one.stage() == Stage.YEAR_END
                        && one.about() == order.scheme().about())
                .findFirst()
                .map(one -> "已经有“" + one.title() + "”，请打开它接着登记。");
    }
}

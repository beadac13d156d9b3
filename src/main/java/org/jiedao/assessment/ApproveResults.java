package org.jiedao.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Approves the results of an assessment, and takes the approval back.
public final class ApproveResults {
    /// A sentence that names more is read by nobody.
    private static final int NAMED = 5;

    private final Assessments assessments;
    private final IssuedResults issued;
    private final Clock clock;

    public ApproveResults(Assessments assessments, IssuedResults issued, Clock clock) {
        this.assessments = assessments;
        this.issued = issued;
        this.clock = clock;
    }

    public AssessmentOutcome approve(long id, @Nullable LocalDate on, String by) {
        Optional<AssessmentFile> file = assessments.file(id);
        if (file.isEmpty()) {
            return refused("没有审定：这次考核已经不在了，请回到列表。");
        }
        Optional<String> refusal = Fixed.by(file.get().assessment())
                .or(() -> incomplete(file.get()))
                .or(() -> wrong(file.get().assessment(), on, by));
        if (refusal.isPresent() || on == null) {
            return refused("没有审定：" + refusal.orElse("还没有填审定日期。"));
        }
        return course(file.get(), "审定考核结果 ", new Assessment.Approval(on, by));
    }

    private static Optional<String> incomplete(AssessmentFile file) {
        if (file.assessed().isEmpty()) {
            return Optional.of("还没有考核对象。");
        }
        if (file.assessment().course().heldOn() == null) {
            return Optional.of("还没有填考核日期，请先在“考核情况”里填上。");
        }
        List<String> without = file.assessed().stream()
                .filter(one -> one.gradeId() == null)
                .map(one -> one.card().name())
                .toList();
        String first = without.stream().limit(NAMED).collect(Collectors.joining("、"));
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(first + (without.size() > NAMED ? "等" + without.size() + "个" : "")
                        + "还没有定等次，请定等次，或者移出名单。");
    }

    private Optional<String> wrong(Assessment assessment, @Nullable LocalDate on, String by) {
        LocalDate heldOn = assessment.course().heldOn();
        if (on == null || by.isBlank()) {
            return Optional.of(on == null ? "还没有填审定日期，请写成 2026.1.20 这样。" : "还没有写由谁审定，例如“街道党工委会议”。");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Optional.of("审定日期" + ChineseDate.format(on) + "在今天以后，请核对。");
        }
        return heldOn != null && on.isBefore(heldOn)
                ? Optional.of("审定日期" + ChineseDate.format(on) + "早于考核日期" + ChineseDate.format(heldOn) + "，请核对。")
                : Optional.empty();
    }

    /// While a paper that tells the results is valid, they stand.
    public AssessmentOutcome withdraw(long id) {
        Optional<AssessmentFile> file = assessments.file(id);
        if (file.isEmpty() || file.get().assessment().approval().isEmpty()) {
            return refused("没有撤回：这次考核的结果没有审定过。");
        }
        Optional<String> told = issued.of(file.get());
        return told.isPresent()
                ? refused("没有撤回：结果已经用" + told.get() + "告知，请先在“文书”作废它。")
                : course(file.get(), "撤回审定 ", null);
    }

    private AssessmentOutcome course(AssessmentFile file, String what, Assessment.@Nullable Approval approval) {
        Assessment before = file.assessment();
        Assessment now = before.with(new Assessment.Course(
                before.course().heldOn(), before.course().method(), approval, before.course().note()));
        return new AssessmentOutcome.Kept(
                assessments.keep(what + before.title(), new AssessmentFile(now, file.assessed())));
    }

    private static AssessmentOutcome refused(String sentence) {
        return new AssessmentOutcome.Refused(sentence);
    }
}

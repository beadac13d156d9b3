package org.jiedao.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// When and how it is held, who is assessed, and the removal of one that was opened by mistake.
public final class ArrangeAssessment {
    private final Assessments assessments;
    private final IssuedResults issued;
    private final Clock clock;

    public ArrangeAssessment(Assessments assessments, IssuedResults issued, Clock clock) {
        this.assessments = assessments;
        this.issued = issued;
        this.clock = clock;
    }

    /// What is typed in its head.
    public record Head(String title, @Nullable LocalDate heldOn, String method, String note) {}

    public AssessmentOutcome head(long id, Head head) {
        return changed(id, "没有保存：", file -> {
            LocalDate heldOn = head.heldOn();
            if (head.title().isBlank()) {
                return refused("没有保存：名称没有填。");
            }
            if (heldOn != null && (heldOn.isAfter(LocalDate.now(clock)) || heldOn.getYear() < file.assessment().year())) {
                return refused("没有保存：考核日期" + ChineseDate.format(heldOn) + "在今天以后，或者早于所考核的年度，请核对。");
            }
            Assessment before = file.assessment();
            Assessment now = new Assessment(
                    before.id(),
                    before.bodyId(),
                    before.year(),
                    before.stage(),
                    head.title(),
                    before.scheme(),
                    new Assessment.Course(heldOn, head.method(), null, head.note()));
            return kept("修改考核 " + now.title(), new AssessmentFile(now, file.assessed()));
        });
    }

    /// At the end; who is on the list already stays where they are.
    public AssessmentOutcome add(long id, List<Assessed> drafts) {
        return changed(id, "没有增加：", file -> {
            List<Assessed> fresh = drafts.stream()
                    .filter(draft -> file.of(draft.subject()).isEmpty())
                    .toList();
            if (fresh.isEmpty()) {
                return refused("没有增加：所选的都已经在名单上。");
            }
            String first = fresh.getFirst().card().name() + (fresh.size() == 1 ? "" : "等" + fresh.size() + "个");
            return kept(
                    "增加考核对象 " + first,
                    new AssessmentFile(
                            file.assessment(),
                            Stream.concat(file.assessed().stream(), fresh.stream()).toList()));
        });
    }

    public AssessmentOutcome strike(long id, long assessedId) {
        return changed(id, "没有移出：", file -> {
            Optional<Assessed> struck = file.assessed().stream()
                    .filter(one -> one.id() == assessedId)
                    .findFirst();
            return struck.isEmpty()
                    ? refused("没有移出：这个考核对象已经不在名单上。")
                    : issued.about(struck.get())
                            .<AssessmentOutcome>map(number -> refused("没有移出：已经签发过" + number + "，请先在“文书”作废它。"))
                            .orElseGet(() -> kept(
                                    "移出考核对象 " + struck.get().card().name(),
                                    new AssessmentFile(
                                            file.assessment(),
                                            file.assessed().stream()
                                                    .filter(one -> one.id() != assessedId)
                                                    .toList())));
        });
    }

    /// One undoable step; empty where it is done, else why not.
    public Optional<String> remove(long id) {
        Optional<AssessmentFile> file = assessments.file(id);
        Optional<String> refusal = file.flatMap(found -> Fixed.by(found.assessment())
                .or(() -> issued.of(found).map(number -> "已经签发过" + number + "，请先在“文书”作废它。")));
        if (file.isPresent() && refusal.isEmpty()) {
            assessments.remove("删除考核 " + file.get().assessment().title(), id);
        }
        return refusal.map(why -> "没有删除：" + why);
    }

    private AssessmentOutcome changed(long id, String not, Function<AssessmentFile, AssessmentOutcome> change) {
        Optional<AssessmentFile> file = assessments.file(id);
        if (file.isEmpty()) {
            return refused(not + "这次考核已经不在了，请回到列表。");
        }
        return Fixed.by(file.get().assessment())
                .map(why -> refused(not + why))
                .orElseGet(() -> change.apply(file.get()));
    }

    private AssessmentOutcome kept(String what, AssessmentFile file) {
        return new AssessmentOutcome.Kept(assessments.keep(what, file));
    }

    private static AssessmentOutcome refused(String sentence) {
        return new AssessmentOutcome.Refused(sentence);
    }
}

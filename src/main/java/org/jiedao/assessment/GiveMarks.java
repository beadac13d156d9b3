package org.jiedao.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records the points, ballots and grade of one who is assessed. What is left blank stays unrecorded; a grade is given by
/// people and by nothing else.
public final class GiveMarks {
    private static final int LONGEST = 2000;

    private final Assessments assessments;

    public GiveMarks(Assessments assessments) {
        this.assessments = assessments;
    }

    /// As typed: points and what they are given for by item id.
    public record Typed(
            Map<Long, String> points,
            Map<Long, String> bases,
            TypedTally tally,
            @Nullable Long gradeId,
            String remark) {
        public Typed {
            points = Map.copyOf(points);
            bases = Map.copyOf(bases);
        }
    }

    /// The scores that are typed, or why they cannot be.
    private sealed interface Scores {
        record Read(Map<Long, Assessed.Score> scores) implements Scores {}

        record Faulty(String sentence) implements Scores {}
    }

    public AssessmentOutcome give(long assessmentId, long assessedId, Typed typed) {
        Optional<AssessmentFile> file = assessments.file(assessmentId);
        Optional<Assessed> one = file.stream()
                .flatMap(found -> found.assessed().stream())
                .filter(line -> line.id() == assessedId)
                .findFirst();
        if (file.isEmpty() || one.isEmpty()) {
            return refused("这个考核对象已经不在了，请刷新后再看。");
        }
        Assessment assessment = file.get().assessment();
        Optional<String> fixed = Fixed.by(assessment);
        if (fixed.isPresent()) {
            return refused(fixed.get());
        }
        if (typed.remark().length() > LONGEST) {
            return refused("评语最多" + LONGEST + "个字，请写短些。");
        }
        return switch (read(assessment.scheme(), typed)) {
            case Scores.Faulty(String sentence) -> refused(sentence);
            case Scores.Read(Map<Long, Assessed.Score> scores) -> counted(file.get(), one.get(), scores, typed);
        };
    }

    private AssessmentOutcome counted(
            AssessmentFile file, Assessed one, Map<Long, Assessed.Score> scores, Typed typed) {
        return switch (typed.tally().read(file.assessment().scheme())) {
            case TypedTally.Reading.Faulty(String sentence) -> refused("民主测评" + sentence + "，请核对。");
            case TypedTally.Reading.Nothing() -> keep(file, one.scored(scores, null, typed.gradeId(), typed.remark()));
            case TypedTally.Reading.Counted(Assessed.Tally tally) ->
                keep(file, one.scored(scores, tally, typed.gradeId(), typed.remark()));
        };
    }

    private AssessmentOutcome keep(AssessmentFile file, Assessed changed) {
        List<Assessed> all = file.assessed().stream()
                .map(one -> one.id() == changed.id() ? changed : one)
                .toList();
        String what = "登记" + changed.card().name() + "的考核（" + file.assessment().title() + "）";
        return new AssessmentOutcome.Kept(
                assessments.keep(what, new AssessmentFile(file.assessment(), all)));
    }

    private static Scores read(Scheme scheme, Typed typed) {
        Map<Long, Assessed.Score> scores = new HashMap<>();
        for (Scheme.Item item : scheme.items()) {
            String points = typed.points().getOrDefault(item.id(), "").strip();
            String basis = typed.bases().getOrDefault(item.id(), "").strip();
            if (points.isEmpty() && basis.isEmpty()) {
                continue;
            }
            Optional<String> fault = fault(item, points, basis);
            if (fault.isPresent()) {
                return new Scores.Faulty("“" + item.name() + "”" + fault.get());
            }
            scores.put(item.id(), new Assessed.Score(Points.read(points).orElseThrow(), basis));
        }
        return new Scores.Read(scores);
    }

    private static Optional<String> fault(Scheme.Item item, String points, String basis) {
        if (points.isEmpty()) {
            return Optional.of("写了依据，还没有写得分。");
        }
        if (basis.length() > LONGEST) {
            return Optional.of("的依据最多" + LONGEST + "个字，请写短些。");
        }
        Optional<BigDecimal> read = Points.read(points);
        if (read.isEmpty()) {
            return Optional.of("的得分“" + points + "”不是分数，请写成30或18.5这样。");
        }
        return read.get().compareTo(item.points()) > 0
                ? Optional.of("的得分" + Points.text(read.get()) + "超过满分" + Points.text(item.points()) + "，请核对。")
                : Optional.empty();
    }

    private static AssessmentOutcome refused(String why) {
        return new AssessmentOutcome.Refused("没有保存：" + why);
    }
}

package org.jiedao.annual.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Assessments;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// The grades of the year-end assessments of that year, once approved; those of members, units and bodies apart.
record GradeCounter(Assessments assessments) implements YearCounter {
    @Override
    public String group() {
        return "年终考核等次";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        Map<String, List<Item>> grades = new LinkedHashMap<>();
        assessments.ofYear(scope.year()).stream()
                .filter(file -> scope.has(file.assessment().bodyId()))
                .filter(file -> file.assessment().stage() == Stage.YEAR_END)
                .filter(file -> file.assessment().approval().isPresent())
                .forEach(file -> count(file, grades));
        return grades.isEmpty()
                ? Optional.empty()
                : Optional.of(grades.entrySet().stream()
                        .map(grade -> YearLine.of(grade.getKey(), "个", grade.getValue()))
                        .toList());
    }

    private static void count(AssessmentFile file, Map<String, List<Item>> grades) {
        String about = file.assessment().about().label();
        for (Scheme.Grade grade : file.assessment().scheme().grades()) {
            List<Item> same = grades.computeIfAbsent(about + "：" + grade.name(), _ -> new ArrayList<>());
            file.assessed().stream()
                    .filter(one -> Long.valueOf(grade.id()).equals(one.gradeId()))
                    .forEach(one -> same.add(item(file, one)));
        }
    }

    private static Item item(AssessmentFile file, Assessed one) {
        return new RecordKey(RecordKey.Sort.ASSESSMENT, file.assessment().id())
                .item(one.card().name() + "　" + file.assessment().title());
    }
}

package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.assessment.TypedTally;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// How the members and units were assessed for the year 2025 (`assessments.txt`), with the papers of one community.
record SampleAssessments(SampleDesk desk, SampleLines lines) {
    private static final int YEAR = 2025;
    private static final String NONE = "—";

    SampleAssessments(SampleDesk desk) {
        this(desk, SampleLines.of("assessments.txt"));
    }

    List<Issuance.Issued> record() throws IOException {
        Map<String, AssessmentFile> files = new LinkedHashMap<>();
        for (List<String> cells : lines.section("考核")) {
            files.put(cells.getFirst(), assessed(cells));
        }
        List<Issuance.Issued> papers = new ArrayList<>();
        for (List<String> cells : lines.section("文书")) {
            papers.addAll(issue(Objects.requireNonNull(files.get(cells.get(0))), cells));
        }
        return papers;
    }

    private AssessmentFile assessed(List<String> cells) {
        Scheme scheme = desk.assessments().schemes().offered().stream()
                .filter(one -> one.about().label().equals(cells.get(3)))
                .findFirst()
                .orElseThrow();
        LocalDate heldOn = LocalDate.parse(cells.get(4));
        AssessmentFile opened = Unrefused.done(desk.assessments()
                .open()
                .open(new OpenAssessment.Order(
                        desk.records().body(cells.get(1)), YEAR, stage(cells.get(2)), scheme, heldOn)));
        long id = opened.assessment().id();
        AssessmentFile file = marked(cells.getFirst(), opened);
        file = Unrefused.done(desk.assessments()
                .arrange()
                .head(id, new ArrangeAssessment.Head(file.assessment().title(), heldOn, cells.get(5), "")));
        return cells.get(6).equals(NONE)
                ? file
                : Unrefused.done(desk.assessments().approve().approve(id, LocalDate.parse(cells.get(6)), cells.get(7)));
    }

    private static Stage stage(String label) {
        return Arrays.stream(Stage.values()).filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    private AssessmentFile marked(String name, AssessmentFile opened) {
        AssessmentFile file = opened;
        long id = opened.assessment().id();
        for (Assessed one : opened.assessed()) {
            List<List<String>> marks = lines.section("评分").stream()
                    .filter(cells -> cells.get(0).equals(name) && cells.get(1).equals(one.card().name()))
                    .toList();
            file = marks.isEmpty()
                    ? Unrefused.done(desk.assessments().arrange().strike(id, one.id()))
                    : Unrefused.done(desk.assessments()
                            .mark()
                            .give(id, one.id(), typed(opened.assessment().scheme(), marks.getFirst())));
        }
        return file;
    }

    private static GiveMarks.Typed typed(Scheme scheme, List<String> cells) {
        List<String> points = List.of(cells.get(2).split(" "));
        Map<Long, String> byItem = new HashMap<>();
        for (int at = 0; at < points.size(); at++) {
            byItem.put(scheme.items().get(at).id(), points.get(at));
        }
        Long grade = scheme.grades().stream()
                .filter(one -> one.name().equals(cells.get(3)))
                .map(Scheme.Grade::id)
                .findFirst()
                .orElse(null);
        return new GiveMarks.Typed(byItem, Map.of(), tally(scheme, cells), grade, cells.get(6));
    }

    private static TypedTally tally(Scheme scheme, List<String> cells) {
        if (cells.get(4).equals(NONE)) {
            return TypedTally.NOTHING;
        }
        List<String> ballots = List.of(cells.get(4).split(" "));
        List<String> votes = List.of(cells.get(5).split(" "));
        Map<Long, String> byGrade = new HashMap<>();
        for (int at = 0; at < votes.size(); at++) {
            byGrade.put(scheme.grades().get(at).id(), votes.get(at));
        }
        return new TypedTally(ballots.get(0), ballots.get(1), ballots.get(2), byGrade);
    }

    /// About the whole, or about each whom it concerns.
    private List<Issuance.Issued> issue(AssessmentFile file, List<String> cells) throws IOException {
        Paper paper = Stream.of(Paper.About.ASSESSMENT, Paper.About.ASSESSED)
                .flatMap(about -> Paper.about(about).stream())
                .filter(one -> one.label().equals(cells.get(1)))
                .findFirst()
                .orElseThrow();
        LocalDate on = LocalDate.parse(cells.get(2));
        List<Issuance.Issued> issued = new ArrayList<>();
        List<Long> subjects = paper.about() == Paper.About.ASSESSMENT
                ? List.of(file.assessment().id())
                : AssessedPapers.concerned(paper, file).stream().map(Assessed::id).toList();
        for (long subject : subjects) {
            issued.add(Unrefused.done(desk.papers().issue(paper, subject, on)));
        }
        return issued;
    }
}

package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.annual.AnnualOutcome;
import org.jiedao.annual.CommendOutcome;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.LetterPapers;
import org.jiedao.annual.Target;
import org.jiedao.annual.YearPart;
import org.jiedao.annual.YearSubject;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jspecify.annotations.Nullable;

/// What the units set out to do, what the street says of its year, and whom it commends (`annual.txt`), with the papers.
record SampleAnnual(SampleDesk desk, SampleLines lines) {
    private static final String NOTHING = "—";
    private static final String STEP = "登记示例街道的年度工作";
    private static final LocalDate REPORTED = LocalDate.of(2026, 1, 9);
    private static final LocalDate LISTED = LocalDate.of(2026, 6, 30);
    private static final int LAST_YEAR = 2025;

    SampleAnnual(SampleDesk desk) {
        this(desk, SampleLines.of("annual.txt"));
    }

    List<Issuance.Issued> record() throws IOException {
        List<Commendation> given = desk.changes().step(STEP, () -> {
            lines.section("目标任务").forEach(this::target);
            write();
            return commend();
        });
        List<Issuance.Issued> papers = new ArrayList<>();
        long conference = desk.records().body("示例区城市基层党建联席会议").id();
        long year = new YearSubject(conference, SampleStreet.TODAY.getYear()).id();
        papers.add(issue(Paper.YEAR_TARGETS, new YearSubject(conference, LAST_YEAR).id(), REPORTED));
        papers.add(issue(Paper.YEAR_TARGETS, year, LISTED));
        papers.add(issue(Paper.MIDYEAR_CIRCULAR, year, LISTED));
        long street = desk.records().body(lines.section("年度报告").getFirst().getFirst()).id();
        papers.add(issue(Paper.ANNUAL_REPORT, new YearSubject(street, LAST_YEAR).id(), REPORTED));
        for (Commendation one : given) {
            papers.addAll(issue(one));
        }
        return papers;
    }

    private List<Issuance.Issued> issue(Commendation one) throws IOException {
        if (one.form() == Commendation.Form.CIRCULAR) {
            return List.of(issue(Paper.COMMENDATION_CIRCULAR, one.id(), one.on()));
        }
        List<Issuance.Issued> letters = new ArrayList<>();
        for (LetterPapers.Letter letter : LetterPapers.letters(one)) {
            letters.add(issue(Paper.COMMENDATION_LETTER, letter.subject(), one.on()));
        }
        return letters;
    }

    private Issuance.Issued issue(Paper paper, long subject, LocalDate on) throws IOException {
        return Unrefused.done(desk.papers().issue(paper, subject, on));
    }

    private YearSubject subject(List<String> cells) {
        return new YearSubject(desk.records().body(cells.get(0)).id(), Integer.parseInt(cells.get(1)));
    }

    private void target(List<String> cells) {
        Target target = new Target(
                0,
                unit(cells.get(2)),
                cells.get(3),
                day(cells.get(4)),
                state(cells.get(5), cells.get(6)),
                state(cells.get(7), cells.get(8)));
        if (desk.annual().targets().keep(subject(cells), target) instanceof AnnualOutcome.Refused(String why)) {
            throw new IllegalStateException(why);
        }
    }

    private static Target.State state(String text, String day) {
        return text.equals(NOTHING) ? Target.State.UNSAID : new Target.State(text, day(day));
    }

    private void write() {
        Map<YearSubject, Map<YearPart, String>> reports = new LinkedHashMap<>();
        for (List<String> cells : lines.section("年度报告")) {
            reports.computeIfAbsent(subject(cells), _ -> new EnumMap<>(YearPart.class))
                    .merge(part(cells.get(2)), cells.get(3), (before, next) -> before + "\n" + next);
        }
        reports.forEach((subject, texts) -> desk.annual().writing().write(subject, texts));
    }

    private static YearPart part(String label) {
        for (YearPart part : YearPart.values()) {
            if (part.label().equals(label)) {
                return part;
            }
        }
        throw new IllegalStateException(label);
    }

    private List<Commendation> commend() {
        List<Commendation> given = new ArrayList<>();
        for (List<String> cells : lines.section("表扬")) {
            Commendation commendation = new Commendation(
                    0,
                    desk.records().body(cells.get(1)).id(),
                    Integer.parseInt(cells.get(2)),
                    cells.get(3).equals(Commendation.Form.LETTER.label())
                            ? Commendation.Form.LETTER
                            : Commendation.Form.CIRCULAR,
                    cells.get(0),
                    LocalDate.parse(cells.get(4)),
                    people(cells.get(0)));
            switch (desk.annual().commending().keep(commendation)) {
                case CommendOutcome.Kept(Commendation kept) -> given.add(kept);
                case CommendOutcome.Refused(String why) -> throw new IllegalStateException(why);
            }
        }
        return given;
    }

    private List<Commended> people(String title) {
        return lines.section("表扬对象").stream()
                .filter(cells -> cells.get(0).equals(title))
                .map(cells -> new Commended(
                        0,
                        desk.records().person(cells.get(1)).id(),
                        unit(cells.get(2)),
                        cells.get(1),
                        cells.get(3),
                        cells.get(4)))
                .toList();
    }

    private @Nullable Long unit(String name) {
        return name.equals(NOTHING)
                ? null
                : Optional.of(name)
                        .flatMap(desk.records().organizations()::unitNamed)
                        .orElseThrow()
                        .id();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals(NOTHING) ? null : LocalDate.parse(cell);
    }
}

package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.annual.CommendationPapers;
import org.jiedao.annual.CommendationRecords;
import org.jiedao.annual.LetterPapers;
import org.jiedao.annual.Target;
import org.jiedao.annual.YearPapers;
import org.jiedao.annual.YearPart;
import org.jiedao.annual.YearTargets;
import org.jiedao.annual.count.CountYear;
import org.jiedao.document.chart.DrawBars;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Practice;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;

/// A year of a body with a target, what was written of it, and whom it commends, with everything recorded or with nothing.
record AnnualStreet(Database database) {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    List<RecordFacts> papers() {
        var years = new YearPapers.Records(database.bodyYears(), database.organizations(), database.committees());
        var targets = new YearTargets(
                database.bodyYears(),
                database.organizations(),
                database.committees(),
                Practice::none,
                OpenRegister.CLOCK);
        var registers = new CountYear.Registers(
                database.organizations(),
                database.committees(),
                database.meetings(),
                database.tasks(),
                database.liaisons(),
                database.assessments(),
                database.dispatchRegister());
        var records = new CommendationRecords(
                database.bodyYears(),
                database.organizations(),
                database.committees(),
                Clauses.shipped(),
                OpenRegister.CLOCK);
        return List.of(
                new YearPapers(
                        years,
                        targets,
                        new CountYear(registers, (_, _) -> Map.of()),
                        new DrawBars(new PlacedPdfWriter(FONTS), FONTS),
                        OpenRegister.CLOCK),
                new CommendationPapers(records),
                new LetterPapers(records));
    }

    void whole(Body body, Person person) {
        Map<YearPart, String> texts = Map.of(
                YearPart.ACHIEVEMENTS, "办成了两件事。\n又办成一件。",
                YearPart.PROBLEMS, "到会不齐。",
                YearPart.PLANS, "按月碰头。");
        stored(body, person, texts, new Target.State("已开工", DAY), "热心公益");
    }

    void bare(Body body, Person person) {
        stored(body, person, Map.of(), Target.State.UNSAID, "");
    }

    private void stored(Body body, Person person, Map<YearPart, String> texts, Target.State state, String deed) {
        Long unit = Objects.requireNonNull(person.unitId());
        Target target = new Target(0, unit, "开放停车场", DAY, state, Target.State.UNSAID);
        database.bodyYears().keep("登记", new BodyYear(0, body.id(), DAY.getYear(), texts, List.of(target)));
        for (Form form : Form.values()) {
            Commended one =
                    new Commended(0, person.id(), unit, person.name().value(), "示例小区党支部", deed);
            database.bodyYears()
                    .keep("表扬", new Commendation(
                            0, body.id(), DAY.getYear(), form, "关于表扬优秀党员的通报", DAY, List.of(one)));
        }
    }
}

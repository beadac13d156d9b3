package org.jiedao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.annual.Commend;
import org.jiedao.annual.CommendationPapers;
import org.jiedao.annual.CommendationRecords;
import org.jiedao.annual.LetterPapers;
import org.jiedao.annual.WriteYear;
import org.jiedao.annual.YearPapers;
import org.jiedao.annual.YearTargets;
import org.jiedao.annual.count.CountYear;
import org.jiedao.annual.view.AnnualUseCases;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.view.Leads;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.document.chart.DrawBars;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.storage.Database;
import org.jiedao.ui.Place;

/// A body's year, its targets, its report and whom it commends: plain `new`.
record AnnualWiring(Wiring wiring) {
    List<RecordFacts> papers() {
        Database database = wiring.database();
        var records = new CommendationRecords(
                database.bodyYears(),
                database.organizations(),
                database.committees(),
                wiring.clauses(),
                wiring.clock());
        return List.of(yearPapers(), new CommendationPapers(records), new LetterPapers(records));
    }

    YearPapers yearPapers() {
        Database database = wiring.database();
        var records =
                new YearPapers.Records(database.bodyYears(), database.organizations(), database.committees());
        return new YearPapers(
                records,
                targets(),
                counting(),
                new DrawBars(new PlacedPdfWriter(wiring.fonts()), wiring.fonts()),
                wiring.clock());
    }

    YearTargets targets() {
        Database database = wiring.database();
        return new YearTargets(
                database.bodyYears(),
                database.organizations(),
                database.committees(),
                database.practiceBook()::practice,
                wiring.clock());
    }

    CountYear counting() {
        Database database = wiring.database();
        var registers = new CountYear.Registers(
                database.organizations(),
                database.committees(),
                database.meetings(),
                database.tasks(),
                database.liaisons(),
                database.assessments(),
                database.dispatchRegister());
        return new CountYear(registers, this::findings);
    }

    WriteYear writing() {
        return new WriteYear(wiring.database().bodyYears(), wiring.database().organizations());
    }

    Commend commending() {
        return new Commend(wiring.database().bodyYears(), wiring.database().dispatchRegister(), wiring.clock());
    }

    AnnualUseCases cases(DispatchUseCases dispatch) {
        Database database = wiring.database();
        return new AnnualUseCases(
                new AnnualUseCases.Facts(
                        database.organizations(),
                        database.people(),
                        database.bodyYears(),
                        yearPapers(),
                        counting(),
                        AnnualWiring::place),
                new AnnualUseCases.Acts(targets(), writing(), commending()),
                new PaperCases(wiring.paperwork().paperSources(), dispatch, wiring.pdf()));
    }

    /// Where a record that was counted is opened.
    private static Optional<Place> place(Item item) {
        return RecordKey.of(item).map(key -> Leads.place(key, "", key.id()));
    }

    private Map<State, List<Item>> findings(LocalDate day, Set<Long> bodies) {
        Map<State, List<Item>> findings = new EnumMap<>(State.class);
        wiring.examination().openExamination().read().on(day).clauses().stream()
                .filter(clause -> bodies.contains(clause.body().id()))
                .forEach(clause -> findings.computeIfAbsent(clause.state(), _ -> new ArrayList<>())
                        .add(item(clause)));
        return findings;
    }

    private static Item item(ExaminedClause clause) {
        String rule = clause.ruleset().key() + " " + clause.rule().id();
        return new Item("FINDING " + clause.body().id() + " " + rule, clause.body().name() + "　" + clause.rule().id());
    }
}

package org.jiedao.annual.view;

import java.util.Optional;
import java.util.function.Function;
import org.jiedao.annual.BodyYears;
import org.jiedao.annual.Commend;
import org.jiedao.annual.WriteYear;
import org.jiedao.annual.YearPapers;
import org.jiedao.annual.YearTargets;
import org.jiedao.annual.count.CountYear;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.ui.Place;

/// What parts 年度报告 and 目标与表扬 read and do.
public record AnnualUseCases(Facts facts, Acts acts, PaperCases papers) {
    /// Where the facts come from; `places` opens a record that was counted, where it can be opened.
    public record Facts(
            Organizations organizations,
            PeopleRoll people,
            BodyYears years,
            YearPapers reports,
            CountYear counting,
            Function<Item, Optional<Place>> places) {}

    /// What can be done with a year.
    public record Acts(YearTargets targets, WriteYear writing, Commend commending) {}
}

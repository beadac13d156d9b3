package org.jiedao.annual;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.organization.Organizations;

/// The parts of an annual report that somebody writes.
public final class WriteYear {
    /// What a data file takes of one part.
    public static final int LONGEST = 20_000;

    private final BodyYears years;
    private final Organizations organizations;

    public WriteYear(BodyYears years, Organizations organizations) {
        this.years = years;
        this.organizations = organizations;
    }

    /// One step; a blank text is none.
    public AnnualOutcome write(YearSubject subject, Map<YearPart, String> texts) {
        for (Map.Entry<YearPart, String> text : texts.entrySet()) {
            if (text.getValue().length() > LONGEST) {
                return new AnnualOutcome.Refused(
                        "没有保存：“" + text.getKey().label() + "”超过" + LONGEST + "字，请精简。");
            }
        }
        BodyYear year = years.year(subject.body(), subject.year())
                .orElseGet(() -> new BodyYear(0, subject.body(), subject.year(), Map.of(), List.of()));
        Map<YearPart, String> kept = new EnumMap<>(YearPart.class);
        texts.forEach((part, text) -> kept.put(part, text.strip()));
        String name = organizations.body(subject.body()).orElseThrow().name();
        return new AnnualOutcome.Kept(years.keep(
                "填写年度报告　" + subject.year() + "年" + name,
                new BodyYear(year.id(), year.bodyId(), year.year(), kept, year.targets())));
    }
}

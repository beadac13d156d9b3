package org.jiedao.annual.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.JoinedUnits.Joined;
import org.jiedao.annual.Target;
import org.jiedao.annual.YearSubject;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What is known of the years and commendations of one body on a day. From the first year recorded on, what is not there was
/// not done.
record AnnualFacts(
        LocalDate on, List<BodyYear> years, List<Commendation> commendations, List<Joined> joined, List<DispatchEntry> issued)
        implements FactSource {
    private static final String MIDYEAR = "年中调度通报";
    private static final String COMMENDED = "优秀社区党员通报表扬";
    private static final String LETTER = "表扬信反馈";

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return each.equals("联席会议成员单位") && thing.equals("年度目标任务清单")
                ? since(years, BodyYear::year).map(first ->
                        joined.stream().map(unit -> holding(unit, first)).toList())
                : Optional.empty();
    }

    private Holding holding(Joined joined, LocalDate first) {
        Item item = new RecordKey(RecordKey.Sort.UNIT, joined.unit().id()).item(joined.unit().name());
        Span obliged = Span.since(joined.since().isAfter(first) ? joined.since() : first);
        List<Target> own = years.stream()
                .flatMap(year -> year.targets().stream())
                .filter(target -> Long.valueOf(joined.unit().id()).equals(target.unitId()))
                .toList();
        List<LocalDate> days = own.stream()
                .flatMap(target -> Stream.ofNullable(target.setOn()))
                .filter(day -> !day.isAfter(on))
                .toList();
        boolean dated = own.stream().allMatch(target -> target.setOn() != null);
        return new Holding(item, obliged, days, dated || !days.isEmpty());
    }

    @Override
    public Optional<List<Dated>> events(String event) {
        return switch (event) {
            case MIDYEAR -> since(years, BodyYear::year).map(_ -> circulars());
            case COMMENDED ->
                since(commendations, Commendation::year)
                        .map(_ -> told(Paper.COMMENDATION_CIRCULAR, circulated()));
            case LETTER ->
                letters().isEmpty()
                        ? Optional.empty()
                        : Optional.of(told(
                                Paper.COMMENDATION_LETTER,
                                letters().stream()
                                        .flatMap(one -> one.commended().stream())
                                        .map(Commendation.Commended::id)
                                        .collect(Collectors.toSet())));
            default -> Optional.empty();
        };
    }

    private List<Commendation> letters() {
        return commendations.stream()
                .filter(one -> one.form() == Commendation.Form.LETTER)
                .toList();
    }

    private Set<Long> circulated() {
        return commendations.stream().map(Commendation::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<LocalDate> keptSince(String event) {
        return switch (event) {
            case MIDYEAR -> since(years, BodyYear::year);
            case COMMENDED -> since(commendations, Commendation::year);
            case LETTER -> since(letters(), Commendation::year);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<LocalDate> since(List<T> some, ToIntFunction<T> year) {
        return some.stream().mapToInt(year).boxed().min(Integer::compare).map(first -> LocalDate.of(first, 1, 1));
    }

    private List<Dated> circulars() {
        Set<Long> subjects = years.stream()
                .map(year -> new YearSubject(year.bodyId(), year.year()).id())
                .collect(Collectors.toSet());
        return told(Paper.MIDYEAR_CIRCULAR, subjects);
    }

    private List<Dated> told(Paper paper, Set<Long> subjects) {
        return issued.stream()
                .filter(entry -> entry.matter().paper() == paper
                        && !entry.matter().issuedOn().isAfter(on)
                        && entry.matter().subjectId() != null
                        && subjects.contains(Objects.requireNonNull(entry.matter().subjectId())))
                .map(entry -> new Dated(
                        new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id())
                                .item(entry.matter().title()),
                        entry.matter().issuedOn()))
                .toList();
    }
}

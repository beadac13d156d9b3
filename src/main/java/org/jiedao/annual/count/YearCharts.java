package org.jiedao.annual.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.document.chart.BarChart;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.rule.check.Fraction.Excuse;

/// What of a year is drawn, under the names of its pictures; what has nothing to show is left out.
public final class YearCharts {
    /// More rows than a page has room for are not drawn.
    private static final int MOST_UNITS = 28;
    private static final int MONTHS = 12;

    private final YearScope now;
    private final YearScope before;
    private final MeetingCounter meetings;
    private final List<CommitteeHistory> committees;

    YearCharts(YearScope now, YearScope before, MeetingCounter meetings, List<CommitteeHistory> committees) {
        this.now = now;
        this.before = before;
        this.meetings = meetings;
        this.committees = committees;
    }

    /// By the name that stands below the picture: what it counts, the year, and from which records.
    public Map<String, BarChart> drawn() {
        Map<String, BarChart> charts = new LinkedHashMap<>();
        List<MeetingFile> held = meetings.held(now);
        List<MeetingFile> earlier = meetings.held(before);
        if (!held.isEmpty()) {
            BarChart months = months(held, earlier);
            charts.put(now.year() + "年各月会议次数（次，来源：会议登记" + dashed(months) + "）", months);
        }
        List<BarChart.Group> units = units(held);
        if (!units.isEmpty()) {
            String most = units.size() > MOST_UNITS ? "，应到最多的" + MOST_UNITS + "个" : "";
            charts.put(
                    now.year() + "年各单位兼职委员到会情况（人次" + most + "，来源：会议签到）",
                    new BarChart(
                            BarChart.Shape.ROWS,
                            List.of("到会", "请假", "缺席", "没有登记"),
                            units.stream().limit(MOST_UNITS).toList()));
        }
        List<BarChart.Group> kinds = composition();
        if (!kinds.isEmpty()) {
            charts.put(
                    "截至" + ChineseDate.format(now.end()) + "兼职委员来自的单位类别（人次，来源：任职登记）",
                    new BarChart(BarChart.Shape.ROWS, List.of("人次"), kinds));
        }
        return Collections.unmodifiableMap(charts);
    }

    /// What the dash in the picture means, where there is one.
    private static String dashed(BarChart chart) {
        boolean dashed = chart.groups().stream().anyMatch(month -> month.values().contains(BarChart.UNRECORDED));
        return dashed ? "，“—”是没有登记" : "";
    }

    /// The year before stands beside it where anything is recorded of it. Before the first meeting on record, and after the
    /// last day that is counted, nobody knows of any.
    private BarChart months(List<MeetingFile> held, List<MeetingFile> earlier) {
        List<String> years = new ArrayList<>(List.of(now.year() + "年"));
        if (!earlier.isEmpty()) {
            years.addFirst(before.year() + "年");
        }
        LocalDate first = meetings.first(now).orElse(now.end());
        List<BarChart.Group> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            List<Integer> values = new ArrayList<>(List.of(in(month, now, first, held)));
            if (!earlier.isEmpty()) {
                values.addFirst(in(month, before, first, earlier));
            }
            months.add(new BarChart.Group(month + "月", values, ""));
        }
        return new BarChart(BarChart.Shape.COLUMNS, years, months);
    }

    private static int in(int month, YearScope scope, LocalDate first, List<MeetingFile> files) {
        YearMonth of = YearMonth.of(scope.year(), month);
        if (of.atEndOfMonth().isBefore(first) || of.atDay(1).isAfter(scope.end())) {
            return BarChart.UNRECORDED;
        }
        return (int) files.stream()
                .filter(file -> file.meeting().on().getMonthValue() == month)
                .count();
    }

    /// The units whose members were called most often first.
    private List<BarChart.Group> units(List<MeetingFile> held) {
        Map<Long, Unit> unitOf = new HashMap<>();
        members().forEach(member -> unitOf.put(member.person().id(), Objects.requireNonNull(member.unit())));
        Map<String, List<Attendee>> called = new LinkedHashMap<>();
        held.stream()
                .flatMap(file -> file.attendees().stream())
                .filter(one -> one.expected() && one.card().partTime() && one.personId() != null)
                .forEach(one -> {
                    Unit unit = unitOf.get(Objects.requireNonNull(one.personId()));
                    called.computeIfAbsent(unit == null ? "没有登记单位" : unit.name(), _ -> new ArrayList<>())
                            .add(one);
                });
        return called.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Attendee>> unit) -> -unit.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(unit -> group(unit.getKey(), MeetingCounter.tally(unit.getValue())))
                .toList();
    }

    private static BarChart.Group group(String unit, Attendance.Tally tally) {
        int other = tally.unrecorded() + tally.satIn();
        return new BarChart.Group(
                unit,
                List.of(tally.present(), tally.excused(), tally.absent(), other),
                tally.text(Excuse.COUNTS_AS_ABSENT));
    }

    private Stream<Member> members() {
        return committees.stream().flatMap(one -> one.members().stream()).filter(member -> member.unit() != null);
    }

    private List<BarChart.Group> composition() {
        Map<UnitCategory, Integer> kinds = kinds(now);
        Map<UnitCategory, Integer> earlier = kinds(before);
        boolean known = committees.stream()
                .anyMatch(one -> before.has(one.body().id()) && one.isThere(before.end()));
        return Stream.of(UnitCategory.values())
                .filter(kind -> kinds.containsKey(kind) || earlier.containsKey(kind))
                .map(kind -> new BarChart.Group(
                        kind.label(),
                        List.of(kinds.getOrDefault(kind, 0)),
                        kinds.getOrDefault(kind, 0)
                                + (known ? "（上年末" + earlier.getOrDefault(kind, 0) + "）" : "（上年没有登记）")))
                .toList();
    }

    private Map<UnitCategory, Integer> kinds(YearScope scope) {
        Map<UnitCategory, Integer> kinds = new EnumMap<>(UnitCategory.class);
        committees.stream()
                .filter(one -> scope.has(one.body().id()))
                .flatMap(one -> one.sitting(scope.end()).stream())
                .filter(member -> member.seat().kind() == SeatKind.PART_TIME && member.unit() != null)
                .forEach(member -> kinds.merge(Objects.requireNonNull(member.unit()).category(), 1, Integer::sum));
        return kinds;
    }
}

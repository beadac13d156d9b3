package org.jiedao.annual;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.annual.count.CountYear;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Picture;
import org.jiedao.document.chart.BarChart;
import org.jiedao.document.chart.DrawBars;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.wording.Fields;

/// The papers about a year of a body: its targets, how they stood in the middle of the year, and the annual report.
public record YearPapers(Records records, YearTargets targets, CountYear counting, DrawBars drawing, Clock clock)
        implements RecordFacts {
    /// Where years, bodies and committees stand.
    public record Records(BodyYears years, Organizations organizations, Committees committees) {}

    @Override
    public Paper.About about() {
        return Paper.About.BODY_YEAR;
    }

    /// An annual report is of the street, a committee or a community, in this year or the last; targets are of any body that
    /// has some.
    @Override
    public List<Subject> subjects(Paper paper) {
        Set<YearSubject> subjects = new LinkedHashSet<>();
        if (paper == Paper.ANNUAL_REPORT) {
            int year = LocalDate.now(clock).getYear();
            for (int one : new int[] {year - 1, year}) {
                reporting().forEach(body -> subjects.add(new YearSubject(body.id(), one)));
            }
        }
        records.years().all().reversed().stream()
                .filter(year -> paper == Paper.ANNUAL_REPORT || !year.targets().isEmpty())
                .forEach(year -> subjects.add(new YearSubject(year.bodyId(), year.year())));
        return subjects.stream().flatMap(one -> named(one).stream()).toList();
    }

    /// The street as a whole first.
    public List<Body> reporting() {
        return Stream.of(
                        BodyKind.STREET_WORK_COMMITTEE,
                        BodyKind.STREET_JOINT_COMMITTEE,
                        BodyKind.COMMUNITY_PARTY_ORGANIZATION,
                        BodyKind.COMMUNITY_JOINT_COMMITTEE)
                .flatMap(kind -> records.organizations().bodies().stream().filter(body -> body.kind() == kind))
                .toList();
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return named(YearSubject.of(id));
    }

    private Optional<Subject> named(YearSubject subject) {
        return records.organizations()
                .body(subject.body())
                .map(body -> new Subject(subject.id(), subject.year() + "年　" + body.name()));
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return organ(body(YearSubject.of(subject))).prefix(paper.series());
    }

    private Body body(YearSubject subject) {
        return records.organizations().body(subject.body()).orElseThrow();
    }

    private YearOrgan organ(Body body) {
        return YearOrgan.of(records.organizations(), records.committees(), body, LocalDate.now(clock));
    }

    @Override
    public Fields fields(Paper paper, long id, LocalDate on, DocumentNumber number) {
        YearSubject subject = YearSubject.of(id);
        Body body = body(subject);
        Fields fields = organ(body).onto(new Fields())
                .put("组织", body.name())
                .put("年度", String.valueOf(subject.year()))
                .put("上一年度", String.valueOf(subject.year() - 1))
                .put("截至日期", ChineseDate.format(on));
        return switch (paper) {
            case ANNUAL_REPORT -> report(fields, subject, on);
            default -> new TargetFields(body, targets.lines(subject), on)
                    .onto(fields.put("逾期口径", targets.days().told()));
        };
    }

    private Fields report(Fields fields, YearSubject subject, LocalDate on) {
        LocalDate last = LocalDate.of(subject.year(), 12, 31);
        new ReportCounts(counting.figures(subject, on)).onto(fields)
                .put("期末日期", ChineseDate.format(on.isBefore(last) ? on : last))
                .list(
                        "图表",
                        charts(subject, on).keySet().stream()
                                .map(name -> new Fields().put("图名", name))
                                .toList());
        Optional<BodyYear> year = records.years().year(subject.body(), subject.year());
        for (YearPart part : YearPart.values()) {
            fields.list(part.label(), paragraphs(year.flatMap(one -> one.text(part)).orElse("")));
        }
        return fields;
    }

    private static List<Fields> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Fields().put("段落", line))
                .toList();
    }

    private Map<String, BarChart> charts(YearSubject subject, LocalDate on) {
        return counting.charts(subject, on).drawn();
    }

    @Override
    public Map<String, Picture> pictures(Paper paper, long subject, LocalDate on) throws IOException {
        return paper == Paper.ANNUAL_REPORT ? pictures(YearSubject.of(subject), on) : Map.of();
    }

    /// As they stand on paper, by the names below them.
    public Map<String, Picture> pictures(YearSubject subject, LocalDate on) throws IOException {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (Map.Entry<String, BarChart> chart : charts(subject, on).entrySet()) {
            pictures.put(chart.getKey(), drawing.picture(chart.getKey(), chart.getValue()));
        }
        return pictures;
    }
}

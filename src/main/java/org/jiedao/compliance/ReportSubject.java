package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.Tree;

/// What a report is about: a body with everything below it, or all bodies, as of a day, which is not the day of the
/// report. As a number, since what papers are about is kept as one: body and day (counted from 1970) side by side.
public record ReportSubject(long body, LocalDate asOf) {
    private static final long DAYS = 1_000_000;

    /// No body has this number.
    private static final long ALL = 0;

    public static ReportSubject all(LocalDate asOf) {
        return new ReportSubject(ALL, asOf);
    }

    public static ReportSubject of(long id) {
        return new ReportSubject(id / DAYS, LocalDate.ofEpochDay(id % DAYS));
    }

    public long id() {
        return body * DAYS + asOf.toEpochDay();
    }

    /// The bodies examined, in the order of the tree; none where the body is gone.
    List<Body> area(Tree tree) {
        return body == ALL ? tree.bodies() : tree.within(body);
    }

    /// Under the name of the street where it is about all.
    Optional<String> name(Tree tree, StreetProfile street) {
        return body == ALL
                ? street.get(StreetProfile.Fact.STREET)
                : tree.within(body).stream().findFirst().map(Body::name);
    }

    /// What the user chooses it by.
    Optional<String> label(Tree tree) {
        Optional<String> about = body == ALL ? Optional.of("全部组织") : name(tree, StreetProfile.empty());
        return about.filter(_ -> !tree.bodies().isEmpty()).map(name -> name + "（截至" + ChineseDate.format(asOf) + "）");
    }
}

package org.jiedao.duty.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.DutyReport;
import org.jiedao.organization.Body;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.people.Person;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds 述职 by who reports and of which year, the newest year first.
public final class DutySearch implements SearchSource {
    private static final int MOST = 8;

    private final DutyRegisters registers;
    private final NameIndex<Named> names = new NameIndex<>(one -> List.of(one.title()));
    private List<DutyReport> reports = List.of();
    private List<Person> people = List.of();
    private List<Named> named = List.of();

    private record Named(DutyReport report, String title) {}

    public DutySearch(DutyRegisters registers) {
        this.registers = registers;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(named(), new NameMatch(query)).limit(MOST).map(this::hit).toList();
    }

    /// Named anew only when reports or people are others.
    private synchronized List<Named> named() {
        List<DutyReport> all = registers.reports().all();
        List<Person> everyone = registers.street().people().everyone();
        if (all != reports || everyone != people) {
            Map<Long, String> known = new HashMap<>();
            everyone.forEach(person -> known.put(person.id(), person.name().value()));
            named = all.stream()
                    .sorted(Comparator.comparingInt(DutyReport::year).reversed())
                    .map(one -> new Named(one, known.getOrDefault(one.personId(), "") + one.year() + "年度述职"))
                    .toList();
            reports = all;
            people = everyone;
        }
        return named;
    }

    private Hit hit(Named one) {
        String body = registers.street().organizations().body(one.report().bodyId()).map(Body::name).orElse("");
        return new Hit(
                "述职",
                one.title(),
                body + "　" + (one.report().course().handedOn() == null ? "未交" : "已交"),
                Place.of(PageName.YEAR_END, DutyView.PART, one.report().id()));
    }
}

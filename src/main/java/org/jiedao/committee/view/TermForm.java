package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A term of a committee, new or corrected.
final class TermForm implements Form {
    private final Committees committees;
    private final StringProperty ordinal = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final BooleanProperty capped = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper();
    private final DirtyMark mark = new DirtyMark(ordinal, startsOn, endsOn, capped);
    private Optional<Body> body = Optional.empty();
    private @Nullable String note;
    private long id;
    private long committeeId;

    TermForm(Committees committees) {
        this.committees = committees;
    }

    StringProperty ordinal() {
        return ordinal;
    }

    ObjectProperty<@Nullable LocalDate> startsOn() {
        return startsOn;
    }

    ObjectProperty<@Nullable LocalDate> endsOn() {
        return endsOn;
    }

    @Override
    public String title() {
        return "登记届次";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// Whether the number of members is set, of a body whose first term it is.
    BooleanProperty capped() {
        return capped;
    }

    /// Whether the body has had no term so far.
    ReadOnlyBooleanProperty beginning() {
        return beginning.getReadOnlyProperty();
    }

    /// The first term on record of a body that is no joint committee. Which term it is, its secretary knows.
    void begin(Body first, LocalDate today) {
        id = 0;
        committeeId = 0;
        begin(Optional.of(first));
        mark.clean();
        ordinal.set("");
        startsOn.set(today);
        endsOn.set(Term.lastDay(today, Term.usualYears(first.kind())));
    }

    private void begin(Optional<Body> first) {
        body = first;
        beginning.set(first.isPresent());
        capped.set(true);
        note = null;
    }

    /// Proposes the term that follows the last one.
    void addTo(Committee committee, LocalDate today) {
        begin(Optional.empty());
        Optional<Term> last = committees.terms(committee.id()).stream().findFirst();
        LocalDate start = last.map(term -> term.endsOn().plusDays(1)).orElse(today);
        id = 0;
        committeeId = committee.id();
        mark.clean();
        ordinal.set(Integer.toString(last.map(Term::ordinal).orElse(0) + 1));
        startsOn.set(start);
        endsOn.set(Term.lastDay(start, Term.usualYears(committee.body().kind())));
    }

    void edit(Term term) {
        begin(Optional.empty());
        note = term.note();
        id = term.id();
        committeeId = term.committeeId();
        ordinal.set(Integer.toString(term.ordinal()));
        startsOn.set(term.startsOn());
        endsOn.set(term.endsOn());
        mark.clean();
    }

    @Override
    public long record() {
        return id;
    }

    @Override
    public Optional<Told> told() {
        return record() == 0 ? Optional.empty() : Optional.of(new Told(Sort.TERM, record()));
    }

    @Override
    public FormDraft draft() {
        return new FormDraft().text("ordinal", ordinal)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn)
                .choice("capped", capped, String::valueOf, Boolean::valueOf);
    }

    @Override
    public Optional<String> save() {
        LocalDate first = startsOn.get();
        LocalDate last = endsOn.get();
        if (!ordinal.get().strip().matches("[1-9]\\d?") || first == null || last == null) {
            return Optional.of("没有保存：届次写数字（如 3），起止日期都要填。");
        }
        int number = Integer.parseInt(ordinal.get().strip());
        if (last.isBefore(first)) {
            return Optional.of("没有保存：届满日期早于起始日期。");
        }
        if (clashes(number, first, last)) {
            return Optional.of("没有保存：届次重复，或与另一届的日期重叠。");
        }
        put(new Term(id, committee(), number, first, last, note));
        mark.clean();
        return Optional.empty();
    }

    private long committee() {
        return body.map(one -> committees.establish(one.id(), capped.get()).id()).orElse(committeeId);
    }

    private boolean clashes(int number, LocalDate first, LocalDate last) {
        return committees.terms(committeeId).stream()
                .filter(other -> other.id() != id)
                .anyMatch(other -> other.ordinal() == number
                        || !(other.endsOn().isBefore(first) || other.startsOn().isAfter(last)));
    }

    private void put(Term term) {
        if (term.id() == 0) {
            committees.addTerm(term.committeeId(), term.ordinal(), term.startsOn(), term.endsOn());
        } else {
            committees.edit(term);
        }
    }
}

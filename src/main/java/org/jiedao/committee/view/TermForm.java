package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Term;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A term of a committee, new or corrected.
final class TermForm implements Form {
    private static final int USUAL_YEARS = 5;

    private final Committees committees;
    private final StringProperty ordinal = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    private final DirtyMark mark = new DirtyMark(ordinal, startsOn, endsOn);
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

    /// Proposes the term that follows the last one.
    void addTo(Committee committee, LocalDate today) {
        Optional<Term> last = committees.terms(committee.id()).stream().findFirst();
        LocalDate start = last.map(term -> term.endsOn().plusDays(1)).orElse(today);
        id = 0;
        committeeId = committee.id();
        mark.clean();
        ordinal.set(Integer.toString(last.map(Term::ordinal).orElse(0) + 1));
        startsOn.set(start);
        endsOn.set(start.plusYears(USUAL_YEARS).minusDays(1));
    }

    void edit(Term term) {
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
    public FormDraft draft() {
        return new FormDraft().text("ordinal", ordinal).day("startsOn", startsOn).day("endsOn", endsOn);
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
        put(new Term(id, committeeId, number, first, last));
        mark.clean();
        return Optional.empty();
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

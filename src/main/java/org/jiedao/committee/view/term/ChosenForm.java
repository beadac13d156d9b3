package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.ExtendTerm;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Term;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// One change of several memberships on one day: the term put off, or who ran out serving again or no more.
final class ChosenForm implements TermsForm {
    /// What is done to those chosen.
    enum Deed {
        EXTEND("延期", "延到哪天"),
        RENEW("续任", "自哪天起续任"),
        END("届满不再担任", "自哪天起不再担任");

        private final String label;
        private final String day;

        Deed(String label, String day) {
            this.label = label;
            this.day = day;
        }

        String label() {
            return label;
        }

        String day() {
            return day;
        }
    }

    /// Who, from when to when, or why not.
    record Line(Member member, BooleanProperty chosen, String told, boolean possible) {}

    private final TermsUseCases cases;
    private final Standing standing;
    private final Deed deed;
    private final Optional<Term> term;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Touched touched = new Touched();

    ChosenForm(TermsUseCases cases, Standing standing, Deed deed, LocalDate today) {
        this.cases = cases;
        this.standing = standing;
        this.deed = deed;
        term = standing.history().termOn(today).or(() -> standing.history().terms().stream()
                .filter(one -> one.endsOn().isBefore(today))
                .findFirst());
        day.addListener((_, _, chosen) -> weigh(chosen));
        day.set(deed == Deed.EXTEND ? term.map(one -> one.endsOn().plusYears(1)).orElse(today) : today);
        touched.by(day, reason);
    }

    private void weigh(@Nullable LocalDate chosen) {
        if (chosen == null) {
            lines.clear();
        } else if (deed == Deed.EXTEND) {
            lines.setAll(term.map(one -> cases.extend().preview(one, chosen)).stream()
                    .flatMap(preview -> preview.stream())
                    .map(this::line)
                    .toList());
        } else {
            lines.setAll(Stream.concat(
                            standing.history().members().stream(),
                            standing.history().seating().alternates().stream())
                    .filter(member -> member.stateOn(chosen) == MembershipState.CARRIED_OVER)
                    .map(member -> line(member, chosen))
                    .toList());
        }
    }

    private Line line(ExtendTerm.Line one) {
        LocalDate end = one.member().membership().endsOn();
        boolean withTerm = term.filter(running -> running.endsOn().equals(end)).isPresent();
        String told = one.isPossible()
                ? ChineseDate.compact(end) + " → " + ChineseDate.compact(one.to()) + (withTerm ? "" : "（原来不随届满）")
                : "不延期：" + one.refusal();
        return line(one.member(), one.isPossible() && withTerm, told, one.isPossible());
    }

    private Line line(Member member, LocalDate chosen) {
        return line(
                member,
                true,
                "任期到" + ChineseDate.compact(member.membership().endsOn()) + "，自" + ChineseDate.compact(chosen) + "起",
                true);
    }

    private Line line(Member member, boolean proposed, String told, boolean possible) {
        BooleanProperty chosen = new SimpleBooleanProperty(proposed);
        touched.by(chosen);
        return new Line(member, chosen, told, possible);
    }

    Deed deed() {
        return deed;
    }

    Optional<Term> term() {
        return term;
    }

    Standing standing() {
        return standing;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    StringProperty reason() {
        return reason;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    @Override
    public String title() {
        return standing.committee().name() + deed.label();
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return touched.dirty();
    }

    @Override
    public FormDraft draft() {
        FormDraft draft = new FormDraft().day("day", day).text("reason", reason);
        for (Line line : lines) {
            draft.choice(
                    "chosen " + line.member().membership().id(), line.chosen(), String::valueOf, Boolean::valueOf);
        }
        return draft;
    }

    @Override
    public Supplier<Optional<String>> work() {
        LocalDate on = day.get();
        if (on == null) {
            return () -> Optional.of("日期没有填，如 2027.6.30");
        }
        Set<Long> chosen = lines.stream()
                .filter(line -> line.chosen().get())
                .map(line -> line.member().membership().id())
                .collect(Collectors.toSet());
        long committee = standing.committee().id();
        String why = reason.get();
        return switch (deed) {
            case EXTEND ->
                () -> term.map(one -> cases.extend().extend(new ExtendTerm.Wish(one, on, why, chosen)))
                        .orElseGet(() -> Optional.of("还没有登记届次，请先在“组织”登记"));
            case RENEW -> () -> cases.settle().renew(committee, chosen, on);
            case END -> () -> cases.settle().end(committee, chosen, on);
        };
    }

    @Override
    public void saved() {
        touched.clean();
    }
}

package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.Member;
import org.jiedao.committee.MoveUp;
import org.jiedao.committee.Seat;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// 递补: which alternate takes which vacant seat.
final class MoveUpForm implements TermsForm {
    private final MoveUp moveUp;
    private final Standing standing;
    private final ObservableList<Member> alternates;
    private final ObservableList<Seat> vacant;
    private final ObjectProperty<@Nullable Member> alternate = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Seat> seat = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final Touched touched = new Touched();

    MoveUpForm(MoveUp moveUp, Standing standing, LocalDate today) {
        this.moveUp = moveUp;
        this.standing = standing;
        alternates = FXCollections.observableArrayList(standing.composition().alternates());
        vacant = FXCollections.observableArrayList(standing.composition().vacantSeats());
        alternate.set(alternates.stream().findFirst().orElse(null));
        seat.set(vacant.stream().findFirst().orElse(null));
        from.set(today);
        touched.by(alternate, seat, from);
    }

    ObservableList<Member> alternates() {
        return alternates;
    }

    ObservableList<Seat> vacant() {
        return vacant;
    }

    ObjectProperty<@Nullable Member> alternate() {
        return alternate;
    }

    ObjectProperty<@Nullable Seat> seat() {
        return seat;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    @Override
    public String title() {
        return standing.committee().name() + "递补";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return touched.dirty();
    }

    @Override
    public FormDraft draft() {
        return new FormDraft()
                .oneOf("alternate", alternate, one -> Long.toString(one.membership().id()), () -> alternates)
                .oneOf("seat", seat, one -> Long.toString(one.id()), () -> vacant)
                .day("from", from);
    }

    @Override
    public Supplier<Optional<String>> work() {
        Member who = alternate.get();
        Seat where = seat.get();
        LocalDate when = from.get();
        return who == null || where == null || when == null
                ? () -> Optional.of("候补委员、空缺席位和日期都要填；没有候补委员的，先在“组织”登记")
                : () -> moveUp.move(who, where, when);
    }

    @Override
    public void saved() {
        touched.clean();
    }
}

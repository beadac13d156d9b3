package org.jiedao.appointment.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndMembership.Leaving;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.Member;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Of which committee, who of it, and in which ways a membership of it can end; read beside the window whenever another
/// committee is chosen.
final class DepartureChoice {
    private final ProcedureUseCases cases;
    private final Desk desk;
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final ObservableList<EndReasons.Way> ways = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Member> member = new SimpleObjectProperty<>();
    private @Nullable Committee offered;

    DepartureChoice(ProcedureUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        committee.addListener((_, _, chosen) -> {
            if (chosen != null && !chosen.equals(offered)) {
                offer(chosen, () -> {});
            }
        });
    }

    private record Offer(List<EndReasons.Way> ways, List<Member> members) {}

    ObjectProperty<@Nullable Committee> committee() {
        return committee;
    }

    /// Who sits on the committee and has no ending yet, and who is shown.
    ObservableList<Member> members() {
        return members;
    }

    ObjectProperty<@Nullable Member> member() {
        return member;
    }

    ObservableList<EndReasons.Way> ways() {
        return ways;
    }

    /// Everybody of a committee who may leave; `then` is called when they can be chosen.
    void offer(@Nullable Committee of, Runnable then) {
        if (of == null) {
            then.run();
            return;
        }
        read(
                of,
                () -> new Offer(
                        cases.ending().ways(of),
                        cases.committees().compositionOn(of.id(), desk.today()).members().stream()
                                .filter(one -> one.membership().ending() == null)
                                .toList()),
                () -> {
                    member.set(null);
                    then.run();
                });
    }

    /// Nobody but the one whose ending is recorded.
    void offer(Leaving one, Runnable then) {
        read(
                one.committee(),
                () -> new Offer(cases.ending().ways(one.committee()), List.of(one.member())),
                () -> {
                    member.set(one.member());
                    then.run();
                });
    }

    private void read(Committee of, java.util.function.Supplier<Offer> reading, Runnable then) {
        offered = of;
        committee.set(of);
        desk.tasks()
                .run(
                        "读取委员",
                        _ -> reading.get(),
                        offer -> {
                            if (of.equals(committee.get())) {
                                ways.setAll(offer.ways());
                                members.setAll(offer.members());
                                then.run();
                            }
                        },
                        cause -> desk.notices().failed("没有读到委员名单，没有改动。请再打开一次。", cause));
    }
}

package org.jiedao.compliance.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.view.RulesetForm;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rulesets;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// By which ruleset every body works today, the history of the one chosen, and its dated switch.
public final class RulesetBodiesViewModel {
    private final RulesetUseCases cases;
    private final Desk desk;
    private final Runnable reload;
    private final RulesetForm form = new RulesetForm();
    private final ObservableList<RulesetBodyRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RulesetPast> past = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RulesetBodyRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();

    RulesetBodiesViewModel(RulesetUseCases cases, Desk desk, Runnable reload) {
        this.cases = cases;
        this.desk = desk;
        this.reload = reload;
    }

    ObservableList<RulesetBodyRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable RulesetBodyRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Of the body chosen, the latest first.
    ObservableList<RulesetPast> past() {
        return past;
    }

    public RulesetForm form() {
        return form;
    }

    /// Whether the form of the switch is open.
    ReadOnlyBooleanProperty changing() {
        return changing.getReadOnlyProperty();
    }

    /// The rows as they are now; the body chosen stays chosen.
    void show(List<RulesetBodyRow> now) {
        long before = Optional.ofNullable(chosen.get()).map(row -> row.body().id()).orElse(0L);
        chosen.set(null);
        rows.setAll(now);
        choose(before);
    }

    /// A body that is not there chooses the first joint committee, or the first body.
    public void choose(long body) {
        RulesetBodyRow row = rows.stream()
                .filter(one -> one.body().id() == body)
                .findFirst()
                .or(() -> rows.stream()
                        .filter(one -> one.body().kind().isJointCommittee())
                        .findFirst())
                .or(() -> rows.stream().findFirst())
                .orElse(null);
        if (!Objects.equals(row, chosen.get())) {
            stop();
            chosen.set(row);
            past.setAll(row == null ? List.of() : RulesetPast.of(row));
        }
    }

    /// Opens the form for the body chosen.
    public void change() {
        RulesetBodyRow row = chosen.get();
        if (row != null) {
            Rulesets all = row.rulesets();
            Body body = row.body();
            Optional<String> now = row.onDay().active().chosen().map(RulesetSince::ruleset);
            form.open(
                    new RulesetForm.Choosing(body, cases.switches().offered(body), all.all(), now),
                    desk.today(),
                    since -> cases.switches().choose(body, since));
            changing.set(true);
        }
    }

    public void save() {
        RulesetBodyRow row = chosen.get();
        if (row != null && changing.get()) {
            form.save().ifPresentOrElse(desk.notices()::refused, () -> {
                stop();
                reload.run();
                desk.notices().saved("“" + row.name() + "”改用的规则集已记下；那天以前的体检仍照原来的。");
            });
        }
    }

    /// Closes the form; nothing is kept.
    public void stop() {
        changing.set(false);
    }

    /// Takes a wrong switch back.
    void cancel(RulesetPast line) {
        RulesetBodyRow row = chosen.get();
        if (row != null) {
            cases.switches().cancel(row.body(), line.chosen().since()).ifPresentOrElse(desk.notices()::refused, () -> {
                reload.run();
                desk.notices().saved("已取消“" + row.name() + "”" + line.since() + "用“" + line.label() + "”。");
            });
        }
    }
}

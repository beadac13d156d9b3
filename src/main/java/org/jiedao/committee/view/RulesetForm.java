package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Body;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// Sets up a committee on a body, or switches the ruleset of one, from a day on.
final class RulesetForm implements Form {
    private final Committees committees;
    private final ObjectProperty<@Nullable String> ruleset = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
    private final DirtyMark mark = new DirtyMark(ruleset, since);
    private Optional<Committee> committee = Optional.empty();
    private long bodyId;

    RulesetForm(Committees committees) {
        this.committees = committees;
    }

    ObjectProperty<@Nullable String> ruleset() {
        return ruleset;
    }

    ObjectProperty<@Nullable LocalDate> since() {
        return since;
    }

    @Override
    public String title() {
        return "确定规则";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void establish(Body body, LocalDate today) {
        committee = Optional.empty();
        bodyId = body.id();
        ruleset.set(null);
        since.set(today);
        mark.clean();
    }

    void switchOf(Committee chosen, LocalDate today) {
        committee = Optional.of(chosen);
        bodyId = chosen.body().id();
        ruleset.set(chosen.ruleset());
        since.set(today);
        mark.clean();
    }

    @Override
    public long record() {
        return 0;
    }

    @Override
    public FormDraft draft() {
        return new FormDraft().choice("ruleset", ruleset, key -> key, key -> key).day("since", since);
    }

    @Override
    public Optional<String> save() {
        String chosen = ruleset.get();
        LocalDate day = since.get();
        if (chosen == null || day == null) {
            return Optional.of("没有保存：请选择所依据的规则，并填写起用日期。");
        }
        committee.ifPresentOrElse(
                existing -> committees.switchRuleset(existing.id(), chosen, day),
                () -> committees.establish(bodyId, chosen, day));
        mark.clean();
        return Optional.empty();
    }
}

package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// By which ruleset a body works from a day on: the first one, or a switch.
public final class RulesetForm implements Form {
    private final ObservableList<Ruleset> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Ruleset> ruleset = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
    private final DirtyMark mark = new DirtyMark(ruleset, since);
    private Consumer<RulesetSince> record = _ -> {};

    /// A body and the rulesets that speak of its kind, among all there are; `now` is the key of the one it works by.
    public record Choosing(Body body, List<Ruleset> offered, List<Ruleset> all, Optional<String> now) {
        /// Why some cannot be chosen.
        String leftOut() {
            String silent = all.stream()
                    .filter(one -> !offered.contains(one))
                    .map(one -> "“" + one.name() + "”")
                    .collect(Collectors.joining("、"));
            return silent.isEmpty() ? "" : "没有列出" + silent + "：没有一条写到" + body.kind().label() + "。";
        }
    }

    public RulesetForm() {
        ruleset.addListener((_, _, _) -> weigh());
        since.addListener((_, _, _) -> weigh());
    }

    /// Asks anew; `record` keeps what is chosen.
    public void open(Choosing choosing, LocalDate today, Consumer<RulesetSince> record) {
        this.record = record;
        ruleset.set(null);
        offered.setAll(choosing.offered());
        leftOut.set(choosing.leftOut());
        choosing.offered().stream()
                .filter(one -> choosing.now().filter(one.key()::equals).isPresent())
                .findFirst()
                .ifPresent(ruleset::set);
        since.set(today);
        mark.clean();
    }

    private void weigh() {
        Ruleset chosen = ruleset.get();
        LocalDate day = since.get();
        doubt.set(chosen == null || day == null ? "" : chosen.doubtFrom(day).orElse(""));
    }

    ObservableList<Ruleset> offered() {
        return offered;
    }

    public ObjectProperty<@Nullable Ruleset> ruleset() {
        return ruleset;
    }

    public ObjectProperty<@Nullable LocalDate> since() {
        return since;
    }

    ReadOnlyStringProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /// Why the choice should be looked at again; it is not refused for that.
    public ReadOnlyStringProperty doubt() {
        return doubt.getReadOnlyProperty();
    }

    @Override
    public String title() {
        return "确定规则";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    @Override
    public long record() {
        return 0;
    }

    @Override
    public FormDraft draft() {
        return new FormDraft().oneOf("ruleset", ruleset, Ruleset::key, () -> offered).day("since", since);
    }

    @Override
    public Optional<String> save() {
        Ruleset chosen = ruleset.get();
        LocalDate day = since.get();
        if (chosen == null || day == null) {
            return Optional.of("没有保存：请选择所依据的规则，并填写起用日期。");
        }
        record.accept(new RulesetSince(chosen.key(), day));
        mark.clean();
        return Optional.empty();
    }
}

package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.RecordBody;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The steps by which a body was founded: those that its standard names, and what is recorded besides.
final class FoundingForm implements Form {
    private final RecordBody recording;
    private final List<Line> lines =
            Arrays.stream(BodyStep.Kind.values()).map(Line::of).toList();
    private final ObjectProperty<@Nullable LocalDate> foundedOn = new SimpleObjectProperty<>();
    private final DirtyMark mark;
    private @Nullable Body body;

    /// The fields of one step.
    record Line(
            BodyStep.Kind kind,
            BooleanProperty offered,
            ObjectProperty<@Nullable LocalDate> on,
            StringProperty evidence) {
        static Line of(BodyStep.Kind kind) {
            return new Line(
                    kind, new SimpleBooleanProperty(), new SimpleObjectProperty<>(), new SimpleStringProperty(""));
        }

        private void show(Optional<BodyStep> step, boolean wanted) {
            on.set(step.map(BodyStep::on).orElse(null));
            evidence.set(step.map(BodyStep::evidence).orElse(""));
            offered.set(wanted || step.isPresent());
        }

        private boolean lacksDay() {
            return on.get() == null && !evidence.get().isBlank();
        }

        private Stream<BodyStep> typed() {
            return Stream.ofNullable(on.get())
                    .map(day -> BodyStep.of(kind, day, evidence.get().strip()));
        }
    }

    FoundingForm(RecordBody recording) {
        this.recording = recording;
        mark = new DirtyMark(Stream.concat(
                        Stream.of(foundedOn), lines.stream().flatMap(line -> Stream.of(line.on(), line.evidence())))
                .toArray(ObservableValue<?>[]::new));
    }

    List<Line> lines() {
        return lines;
    }

    /// The first step that is wanted and has no day.
    Optional<BodyStep.Kind> missing() {
        return lines.stream()
                .filter(line -> line.offered().get() && line.on().get() == null)
                .findFirst()
                .map(Line::kind);
    }

    ObjectProperty<@Nullable LocalDate> foundedOn() {
        return foundedOn;
    }

    void show(Body chosen, LocalDate today) {
        body = chosen;
        List<BodyStep.Kind> wanted = recording.orders().steps(chosen, today).stream()
                .map(step -> step.kind())
                .toList();
        List<BodyStep> recorded = recording.steps().of(chosen.id());
        for (Line line : lines) {
            line.show(
                    recorded.stream().filter(step -> step.kind() == line.kind()).findFirst(),
                    wanted.contains(line.kind()));
        }
        foundedOn.set(chosen.founding().foundedOn());
        mark.clean();
    }

    @Override
    public String title() {
        return "登记设立程序";
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    @Override
    public long record() {
        return body == null ? 0 : body.id();
    }

    @Override
    public Optional<Told> told() {
        return record() == 0 ? Optional.empty() : Optional.of(new Told(Sort.BODY, record()));
    }

    @Override
    public FormDraft draft() {
        FormDraft draft = new FormDraft().day("foundedOn", foundedOn);
        lines.forEach(line -> draft.day("step-" + line.kind().name(), line.on())
                .text("evidence-" + line.kind().name(), line.evidence()));
        return draft;
    }

    @Override
    public Optional<String> save() {
        Body founded = body;
        if (founded == null) {
            return Optional.of("没有保存：先在左侧选择组织。");
        }
        Optional<String> refusal = lines.stream()
                .filter(Line::lacksDay)
                .findFirst()
                .map(line -> "没有保存：“" + line.kind().label() + "”写了凭据，没有填日期。")
                .or(() -> recording.steps(
                        founded, foundedOn.get(), lines.stream().flatMap(Line::typed).toList()));
        if (refusal.isEmpty()) {
            mark.clean();
        }
        return refusal;
    }
}

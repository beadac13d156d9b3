package org.jiedao.assessment.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.TypedTally;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The marks of one who is assessed, as they are typed.
final class MarksForm {
    static final List<String> BALLOTS = List.of("发出", "收回", "有效");

    private final Scheme scheme;
    private final Assessed one;
    private final Map<Long, StringProperty> points = new LinkedHashMap<>();
    private final Map<Long, StringProperty> bases = new LinkedHashMap<>();
    private final Map<Long, StringProperty> votes = new LinkedHashMap<>();
    private final List<StringProperty> ballots = BALLOTS.stream().<StringProperty>map(_ -> text("")).toList();
    private final ObjectProperty<Scheme.@Nullable Grade> grade = new SimpleObjectProperty<>();
    private final StringProperty remark = text("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private final DirtyMark mark;

    MarksForm(Scheme scheme, Assessed one) {
        this.scheme = scheme;
        this.one = one;
        scheme.items().forEach(item -> {
            points.put(item.id(), text(score(item).map(score -> Points.text(score.points())).orElse("")));
            bases.put(item.id(), text(score(item).map(Assessed.Score::basis).orElse("")));
        });
        Optional<TypedTally> tally = Optional.ofNullable(one.tally()).map(TypedTally::of);
        scheme.grades().forEach(each -> votes.put(
                each.id(), text(tally.map(typed -> typed.votes().getOrDefault(each.id(), "0")).orElse(""))));
        ballots.get(0).set(tally.map(TypedTally::issued).orElse(""));
        ballots.get(1).set(tally.map(TypedTally::returned).orElse(""));
        ballots.get(2).set(tally.map(TypedTally::valid).orElse(""));
        grade.set(scheme.grade(one.gradeId()).orElse(null));
        remark.set(one.remark());
        mark = new DirtyMark(fields().values().toArray(Property[]::new));
        points.values().forEach(field -> field.addListener((_, _, _) -> sum()));
        votes.values().forEach(field -> field.addListener((_, _, _) -> count()));
        ballots.forEach(field -> field.addListener((_, _, _) -> count()));
        sum();
        count();
    }

    private static StringProperty text(String value) {
        return new SimpleStringProperty(value);
    }

    private Optional<Assessed.Score> score(Scheme.Item item) {
        return Optional.ofNullable(one.scores().get(item.id()));
    }

    private Map<String, Property<?>> fields() {
        Map<String, Property<?>> fields = new LinkedHashMap<>();
        points.forEach((item, field) -> fields.put("points" + item, field));
        bases.forEach((item, field) -> fields.put("basis" + item, field));
        votes.forEach((id, field) -> fields.put("votes" + id, field));
        for (int at = 0; at < ballots.size(); at++) {
            fields.put("ballots" + at, ballots.get(at));
        }
        fields.put("remark", remark);
        fields.put("grade", grade);
        return fields;
    }

    Scheme scheme() {
        return scheme;
    }

    Assessed one() {
        return one;
    }

    StringProperty points(Scheme.Item item) {
        return points.get(item.id());
    }

    StringProperty basis(Scheme.Item item) {
        return bases.get(item.id());
    }

    StringProperty votes(Scheme.Grade each) {
        return votes.get(each.id());
    }

    List<StringProperty> ballots() {
        return ballots;
    }

    ObjectProperty<Scheme.@Nullable Grade> grade() {
        return grade;
    }

    StringProperty remark() {
        return remark;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// The arithmetic, or how many items still lack points.
    ReadOnlyStringProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Whether the ballots add up.
    ReadOnlyStringProperty counted() {
        return counted.getReadOnlyProperty();
    }

    /// What the points suggest as they are typed.
    Optional<Scheme.Grade> suggested() {
        Map<Long, BigDecimal> typed = typedPoints();
        return typed.size() == scheme.items().size()
                ? scheme.suggested(typed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private Map<Long, BigDecimal> typedPoints() {
        Map<Long, BigDecimal> typed = new HashMap<>();
        points.forEach((item, field) -> Points.read(field.get()).ifPresent(read -> typed.put(item, read)));
        return typed;
    }

    private void sum() {
        Map<Long, BigDecimal> typed = typedPoints();
        total.set(Points.arithmetic(scheme, typed)
                .orElse("还有" + (scheme.items().size() - typed.size()) + "项没有登记得分"));
    }

    private void count() {
        counted.set(
                switch (tally().read(scheme)) {
                    case TypedTally.Reading.Nothing() -> "没有登记民主测评";
                    case TypedTally.Reading.Faulty(String sentence) -> sentence;
                    case TypedTally.Reading.Counted(Assessed.Tally tally) ->
                        "各等次合计" + tally.valid() + "票，等于有效票";
                });
    }

    private TypedTally tally() {
        return new TypedTally(ballots.get(0).get(), ballots.get(1).get(), ballots.get(2).get(), texts(votes));
    }

    private static Map<Long, String> texts(Map<Long, StringProperty> fields) {
        Map<Long, String> texts = new HashMap<>();
        fields.forEach((id, field) -> texts.put(id, field.get()));
        return texts;
    }

    GiveMarks.Typed marks() {
        Scheme.Grade chosen = grade.get();
        return new GiveMarks.Typed(
                texts(points), texts(bases), tally(), chosen == null ? null : chosen.id(), remark.get());
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        FormDraft draft = new FormDraft();
        List<Map.Entry<String, Property<?>>> texts = new ArrayList<>(fields().entrySet());
        texts.forEach(field -> {
            if (field.getValue() instanceof StringProperty text) {
                draft.text(field.getKey(), text);
            }
        });
        return draft.choice(
                "grade",
                grade,
                chosen -> chosen == null ? "" : String.valueOf(chosen.id()),
                id -> scheme.grade(Long.parseLong(id)).orElse(null));
    }
}

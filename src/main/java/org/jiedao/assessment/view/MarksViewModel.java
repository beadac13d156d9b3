package org.jiedao.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.Scheme;
import org.jiedao.organization.Body;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Who is assessed, and the marks of the one chosen.
final class MarksViewModel {
    private final AssessmentUseCases cases;
    private final ShownAssessment shown;
    private final Desk desk;
    private final ObservableList<Assessed> rows = FXCollections.observableArrayList();
    private final ObservableList<Assessed> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MarksForm> form = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<Figure, String> figures = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fixed = new ReadOnlyBooleanWrapper();

    MarksViewModel(AssessmentUseCases cases, ShownAssessment shown, Desk desk) {
        this.cases = cases;
        this.shown = shown;
        this.desk = desk;
        shown.file().subscribe(this::show);
    }

    ObservableList<Assessed> rows() {
        return rows;
    }

    /// Who can be added.
    ObservableList<Assessed> offered() {
        return offered;
    }

    /// None while nobody is chosen.
    ReadOnlyObjectProperty<@Nullable MarksForm> form() {
        return form.getReadOnlyProperty();
    }

    /// What is on record of the one chosen.
    ObservableMap<Figure, String> figures() {
        return figures;
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether the results are approved, so that nothing may be changed.
    ReadOnlyBooleanProperty fixed() {
        return fixed.getReadOnlyProperty();
    }

    String grade(Assessed one) {
        return scheme().flatMap(scheme -> scheme.grade(one.gradeId())).map(Scheme.Grade::name).orElse("没有登记");
    }

    Optional<Scheme> scheme() {
        return shown.now().map(file -> file.assessment().scheme());
    }

    About about() {
        return shown.now().map(file -> file.assessment().about()).orElse(About.MEMBER);
    }

    /// What was typed of the one chosen stays where the list was read anew meanwhile.
    private void show(@Nullable AssessmentFile file) {
        rows.setAll(file == null ? List.of() : file.assessed());
        fixed.set(file != null && file.assessment().approval().isPresent());
        MarksForm before = form.get();
        Optional<Assessed> same = rows.stream()
                .filter(one -> before != null && one.id() == before.one().id())
                .findFirst();
        if (before == null || same.isEmpty()) {
            close();
        } else if (!before.dirty().get()) {
            begin(same.get());
        }
        if (file != null) {
            offer(file.assessment());
        }
    }

    private void offer(Assessment assessment) {
        desk.tasks()
                .run(
                        "读取可列入的对象",
                        _ -> offerOf(assessment),
                        offered::setAll,
                        cause -> desk.notices().failed("可以列入的对象没有读出来，数据没有变。请再打开一次。", cause));
    }

    private List<Assessed> offerOf(Assessment assessment) {
        Body body = cases.facts().organizations().body(assessment.bodyId()).orElseThrow();
        return cases
                .facts()
                .proposing()
                .offered(
                        body,
                        assessment.about(),
                        cases.acts().opening().asOf(assessment.year(), assessment.course().heldOn()))
                .stream()
                .filter(one -> rows.stream().noneMatch(there -> there.subject().equals(one.subject())))
                .toList();
    }

    /// Refused while something typed waits, so that a click on another line loses nothing.
    void choose(Assessed one) {
        MarksForm before = form.get();
        if (before != null && before.one().id() == one.id()) {
            return;
        }
        if (dirty.get()) {
            desk.notices().refused("右边还有没保存的评分。请先保存，或者“取消”，再看别的。");
            return;
        }
        begin(one);
    }

    private void begin(Assessed one) {
        shown.now().ifPresent(file -> {
            MarksForm fresh = new MarksForm(file.assessment().scheme(), one);
            dirty.unbind();
            dirty.bind(fresh.dirty());
            form.set(fresh);
            count(file.assessment(), one);
        });
    }

    private void count(Assessment assessment, Assessed one) {
        figures.clear();
        desk.tasks()
                .beside()
                .run(
                        "读取登记情况",
                        _ -> cases.facts().figures().of(assessment, one),
                        read -> counted(one, read),
                        cause -> desk.notices().failed("登记的情况没有读出来，评分可以照常登记。", cause));
    }

    /// Another may have been chosen meanwhile.
    private void counted(Assessed one, Map<Figure, String> read) {
        MarksForm now = form.get();
        if (now != null && now.one().id() == one.id()) {
            figures.clear();
            figures.putAll(read);
        }
    }

    /// What was typed before a crash, where the one is still on the list.
    void restore(long id, Map<String, String> typed) {
        rows.stream().filter(one -> one.id() == id).findFirst().ifPresent(one -> {
            begin(one);
            MarksForm fresh = form.get();
            if (fresh != null) {
                fresh.restore(typed);
            }
        });
    }

    void close() {
        dirty.unbind();
        dirty.set(false);
        form.set(null);
        figures.clear();
    }

    void discard() {
        MarksForm now = form.get();
        if (now != null) {
            begin(now.one());
        }
    }

    void save() {
        MarksForm now = form.get();
        if (now == null || !dirty.get()) {
            return;
        }
        GiveMarks.Typed typed = now.marks();
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().marking().give(file.assessment().id(), now.one().id(), typed),
                "已保存" + now.one().card().name() + "的评分。",
                this::close));
    }

    void add(Assessed one) {
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().arranging().add(file.assessment().id(), List.of(one)),
                "已把" + one.card().name() + "列入名单。",
                () -> {}));
    }

    void strike(Assessed one) {
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().arranging().strike(file.assessment().id(), one.id()),
                "已把" + one.card().name() + "移出名单。",
                () -> {}));
    }
}

package org.jiedao.annual.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.CommendOutcome;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.annual.LetterPapers;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.Subject;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Whom bodies commended, the commendation in the form, and its circular or its letters.
final class CommendationsViewModel {
    private final AnnualUseCases cases;
    private final Desk desk;
    private final CommendationForm form = new CommendationForm();
    private final PapersViewModel papers;
    private final ObservableList<Commendation> rows = FXCollections.observableArrayList();
    private final ObservableList<About> abouts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// What one paper is about: everybody, or those of one unit.
    record About(Paper paper, Subject subject) {}

    private record Read(List<Commendation> rows, List<Body> bodies, List<Unit> units, List<Person> people, List<About> abouts) {}

    CommendationsViewModel(AnnualUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        papers = new PapersViewModel(cases.papers(), desk);
        about.subscribe(this::show);
    }

    CommendationForm form() {
        return form;
    }

    PapersViewModel papers() {
        return papers;
    }

    ObservableList<Commendation> rows() {
        return rows;
    }

    ObservableList<About> abouts() {
        return abouts;
    }

    ObjectProperty<@Nullable About> about() {
        return about;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void load(Runnable then) {
        desk.tasks()
                .run(
                        "读取表扬",
                        _ -> read(),
                        read -> {
                            show(read);
                            then.run();
                        },
                        cause -> desk.notices().failed("表扬没有读出来，数据没有变。请再试一次。", cause));
    }

    private Read read() {
        List<About> all = Stream.of(Paper.COMMENDATION_CIRCULAR, Paper.COMMENDATION_LETTER)
                .flatMap(paper -> cases.papers().sources().of(paper).subjects(paper).stream()
                        .map(subject -> new About(paper, subject)))
                .toList();
        return new Read(
                cases.acts().commending().all(),
                cases.facts().reports().reporting(),
                cases.facts().organizations().units(),
                cases.facts().people().everyone(),
                all);
    }

    private void show(Read read) {
        rows.setAll(read.rows());
        if (!isDirty()) {
            form.offer(read.bodies(), read.units(), read.people());
        }
        About before = about.get();
        abouts.setAll(read.abouts());
        about.set(abouts.contains(before) ? before : abouts.isEmpty() ? null : abouts.getFirst());
        show(about.get());
    }

    private void show(@Nullable About one) {
        if (one == null) {
            papers.clear();
        } else {
            papers.show(one.subject().id(), List.of(one.paper()));
        }
    }

    void addNew() {
        if (isDirty()) {
            desk.notices().refused("正在填的表扬还没有保存，保存或取消以后再新增。");
            return;
        }
        form.fill(blank());
        form.clean();
        open.set(true);
    }

    private Commendation blank() {
        LocalDate today = desk.today();
        long body = form.bodies().isEmpty() ? 0 : form.bodies().getFirst().id();
        return new Commendation(0, body, today.getYear(), Form.CIRCULAR, "关于“七一”通报表扬优秀社区党员的通报", today, List.of());
    }

    void edit(Commendation row) {
        if (isDirty()) {
            desk.notices().refused("正在填的表扬还没有保存，保存或取消以后再换。");
            return;
        }
        form.fill(row);
        open.set(true);
    }

    void restore(Map<String, String> typed) {
        load(() -> {
            long id = Long.parseLong(typed.getOrDefault("id", "0"));
            form.fill(rows.stream().filter(row -> row.id() == id).findFirst().orElseGet(this::blank));
            form.restore(typed);
            open.set(true);
        });
    }

    void close() {
        open.set(false);
        form.clean();
    }

    void save() {
        TypedDay day = TypedDay.of(form.on().get());
        if (day.fault().isPresent() || day.day() == null || form.body().get() == null || form.kind().get() == null) {
            desk.notices()
                    .refused("没有保存：" + day.fault().orElse("请选由哪个组织表扬、用通报还是表扬信，写明表扬日期。"));
            return;
        }
        Commendation typed = form.written(Objects.requireNonNull(day.day()));
        desk.tasks().run("保存表扬", _ -> cases.acts().commending().keep(typed), this::tell, cause -> desk.notices()
                .failed("没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(CommendOutcome outcome) {
        switch (outcome) {
            case CommendOutcome.Kept(Commendation kept) -> {
                close();
                load(() -> choose(kept));
                desk.notices().saved("已保存表扬，“表扬文书”里可以签发了。");
            }
            case CommendOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    /// Its paper, or its first letter, is the next thing to issue.
    private void choose(Commendation kept) {
        List<LetterPapers.Letter> letters = LetterPapers.letters(kept);
        long subject = letters.isEmpty() ? kept.id() : letters.getFirst().subject();
        Paper paper = kept.form() == Form.LETTER ? Paper.COMMENDATION_LETTER : Paper.COMMENDATION_CIRCULAR;
        abouts.stream()
                .filter(one -> one.paper() == paper && one.subject().id() == subject)
                .findFirst()
                .ifPresent(about::set);
    }

    void remove(Commendation row) {
        desk.tasks()
                .run(
                        "删除表扬",
                        _ -> cases.acts().commending().remove(row.id()),
                        refusal -> removed(row, refusal),
                        cause -> desk.notices().failed("没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    private void removed(Commendation row, Optional<String> refusal) {
        if (refusal.isPresent()) {
            desk.notices().refused(refusal.get());
        } else {
            load(() -> {});
            desk.notices().saved("已删除“" + row.title() + "”。");
        }
    }
}

package org.jiedao.annual.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.AnnualOutcome;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.TargetDays;
import org.jiedao.annual.TargetLine;
import org.jiedao.annual.YearSubject;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.ui.Desk;

/// The targets of a body's units in a year, the one in the form, and the papers about them.
final class TargetsViewModel {
    /// Those first that the standards ask for targets of their units.
    private static final List<BodyKind> OFFERED =
            List.of(BodyKind.DISTRICT_CONFERENCE, BodyKind.STREET_JOINT_COMMITTEE, BodyKind.ALLIANCE);

    private final AnnualUseCases cases;
    private final Desk desk;
    private final YearChoice choice;
    private final TargetForm form = new TargetForm();
    private final PapersViewModel papers;
    private final ObservableList<TargetLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper days = new ReadOnlyStringWrapper("");
    private Optional<Map<String, String>> waiting = Optional.empty();

    private record Offer(List<Body> bodies, List<Unit> units) {}

    TargetsViewModel(AnnualUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        papers = new PapersViewModel(cases.papers(), desk);
        int year = desk.today().getYear();
        choice = new YearChoice(year + 1, year, this::load);
    }

    YearChoice choice() {
        return choice;
    }

    TargetForm form() {
        return form;
    }

    PapersViewModel papers() {
        return papers;
    }

    ObservableList<TargetLine> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// By which days a target is overdue.
    ReadOnlyStringProperty days() {
        return days.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void start(Optional<YearSubject> subject) {
        desk.tasks().run("读取组织和单位", _ -> offer(), offer -> show(offer, subject), cause -> desk.notices()
                .failed("组织没有读出来，数据没有变。请再试一次。", cause));
    }

    private Offer offer() {
        List<Body> bodies = cases.facts().organizations().bodies();
        return new Offer(
                bodies.stream()
                        .filter(body -> body.isThere(desk.today()))
                        .sorted(Comparator.comparingInt(body -> rank(body.kind())))
                        .toList(),
                cases.facts().organizations().units());
    }

    private static int rank(BodyKind kind) {
        int at = OFFERED.indexOf(kind);
        return at < 0 ? OFFERED.size() : at;
    }

    private void show(Offer offer, Optional<YearSubject> subject) {
        if (!isDirty()) {
            form.units().setAll(offer.units());
        }
        choice.offer(offer.bodies());
        subject.ifPresent(choice::show);
    }

    void restore(YearSubject subject, Map<String, String> typed) {
        waiting = Optional.of(typed);
        start(Optional.of(subject));
    }

    private void load() {
        choice.now()
                .ifPresent(subject -> desk.tasks()
                        .run(
                                "读取目标任务",
                                _ -> cases.acts().targets().lines(subject),
                                read -> show(subject, read),
                                cause -> desk.notices().failed("目标任务没有读出来，数据没有变。请再试一次。", cause)));
    }

    private void show(YearSubject subject, List<TargetLine> read) {
        if (!choice.now().equals(Optional.of(subject))) {
            return;
        }
        lines.setAll(read);
        days.set(read.stream().findFirst().map(line -> "逾期按" + line.days().told() + "计。").orElse(""));
        papers.show(subject.id(), List.of(Paper.YEAR_TARGETS, Paper.MIDYEAR_CIRCULAR));
        waiting.ifPresent(typed -> {
            long id = Long.parseLong(typed.getOrDefault("id", "0"));
            lines.stream()
                    .filter(line -> line.target().map(one -> one.id() == id).orElse(false))
                    .findFirst()
                    .ifPresentOrElse(form::fill, () -> blank(subject));
            form.restore(typed);
            open.set(true);
        });
        waiting = Optional.empty();
    }

    void edit(TargetLine line) {
        if (isDirty()) {
            desk.notices().refused("正在填的目标任务还没有保存，保存或取消以后再换。");
            return;
        }
        form.fill(line);
        open.set(true);
    }

    /// Of a unit of the list or another, or of the body itself.
    void addNew() {
        choice.now().filter(_ -> !isDirty()).ifPresent(subject -> {
            blank(subject);
            open.set(true);
        });
    }

    private void blank(YearSubject subject) {
        form.fill(new TargetLine(subject.year(), null, Optional.empty(), TargetDays.byDefault()));
    }

    void close() {
        open.set(false);
        form.clean();
    }

    void save() {
        Optional<String> fault = form.fault();
        if (fault.isPresent()) {
            desk.notices().refused("没有保存：" + fault.get());
            return;
        }
        choice.now()
                .ifPresent(subject -> desk.tasks()
                        .run(
                                "保存目标任务",
                                _ -> cases.acts().targets().keep(subject, form.written()),
                                outcome -> tell(outcome, "已保存目标任务。"),
                                cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause)));
    }

    void remove(TargetLine line) {
        line.target()
                .ifPresent(target -> choice.now()
                        .ifPresent(subject -> desk.tasks()
                                .run(
                                        "删除目标任务",
                                        _ -> cases.acts().targets().remove(subject, target.id()),
                                        outcome -> tell(outcome, "已删除目标任务。"),
                                        cause -> desk.notices()
                                                .failed("没有删除，登记里还是原来的内容。请再试一次。", cause))));
    }

    private void tell(AnnualOutcome outcome, String done) {
        switch (outcome) {
            case AnnualOutcome.Kept(BodyYear _) -> {
                close();
                load();
                desk.notices().saved(done);
            }
            case AnnualOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(form.typed());
        typed.put("id", String.valueOf(form.id()));
        return typed;
    }
}

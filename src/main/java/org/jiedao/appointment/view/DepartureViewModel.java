package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.LowAttendance;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.EndMembership.Leaving;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.evidence.Proven;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// 退出: the endings under way, and one of them, new or recorded.
public final class DepartureViewModel {
    private static final String MEMBERSHIP = "membership";
    private static final String COMMITTEE = "committee";

    private final ProcedureUseCases cases;
    private final Desk desk;
    private final CommitteeChoice committees;
    private final ObservableList<Leaving> leaving = FXCollections.observableArrayList();
    private final DepartureChoice choice;
    private final ReadOnlyObjectWrapper<@Nullable Leaving> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Proven> proven = new ReadOnlyObjectWrapper<>();
    private final DepartureForm form = new DepartureForm();
    private Map<String, String> waiting = Map.of();

    public DepartureViewModel(ProcedureUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        committees = new CommitteeChoice(cases.committees(), desk);
        choice = new DepartureChoice(cases, desk);
        form.way.addListener((_, _, chosen) -> offerSteps(chosen));
        choice.member().addListener((_, _, chosen) -> proven.set(
                chosen == null ? null : new Proven(Proven.Sort.MEMBERSHIP, chosen.membership().id())));
    }

    ObservableList<Leaving> leaving() {
        return leaving;
    }

    ObservableList<Committee> committees() {
        return committees.all();
    }

    /// Whom it is about, and how it may end.
    DepartureChoice choice() {
        return choice;
    }

    /// The recorded ending shown; nothing while a new one is typed.
    ReadOnlyObjectProperty<@Nullable Leaving> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Proven> proven() {
        return proven.getReadOnlyProperty();
    }

    DepartureForm form() {
        return form;
    }

    private record Read(List<Leaving> leaving, Optional<Member> wanted, Optional<LowAttendance.Line> found) {}

    /// `id` a membership; as kind 调整 with what its attendance came to.
    void open(Place place) {
        boolean ofBody = place.kind().equals(Place.OF_BODY);
        Long wanted = ofBody ? null : place.id();
        boolean adjusting = place.kind().equals(AdjustmentView.PART);
        committees.read(ofBody ? place : Place.of(PageName.APPOINTMENT), choice.committee().get(), chosen -> desk.tasks()
                .run(
                        "读取退出",
                        _ -> read(wanted, adjusting),
                        read -> show(chosen, read),
                        cause -> desk.notices().failed("没有读到退出的登记，没有改动。请再打开一次。", cause)));
    }

    private Read read(@Nullable Long wanted, boolean adjusting) {
        Optional<Member> found = committees.all().stream()
                .flatMap(one -> cases.committees().members(one.id()).stream())
                .filter(one -> Long.valueOf(one.membership().id()).equals(wanted))
                .findFirst();
        Optional<LowAttendance.Line> line = found.filter(_ -> adjusting)
                .flatMap(one -> committees.all().stream()
                        .filter(board -> board.id() == one.seat().committeeId())
                        .flatMap(board -> cases.attendance().of(board).stream())
                        .filter(each -> each.member().membership().id()
                                == one.membership().id())
                        .findFirst());
        return new Read(cases.ending().underWay(), found, line);
    }

    private void show(@Nullable Committee chosen, Read read) {
        leaving.setAll(read.leaving());
        if (form.dirty().get()) {
            return;
        }
        Optional<Leaving> recorded = read.wanted().flatMap(one -> leaving.stream()
                .filter(each -> each.member().membership().id() == one.membership().id())
                .findFirst());
        if (recorded.isPresent()) {
            choose(recorded.get());
        } else if (read.wanted().isPresent()) {
            begin(read.wanted().get(), read.found());
        } else {
            startNew(chosen);
        }
    }

    /// A new ending, of somebody still to be chosen.
    void startNew(@Nullable Committee of) {
        shown.set(null);
        choice.offer(of, () -> {
            fill(null, null, "", List.of());
            resume();
        });
    }

    private void begin(Member one, Optional<LowAttendance.Line> found) {
        shown.set(null);
        Committee of = committees.all().stream()
                .filter(board -> board.id() == one.seat().committeeId())
                .findFirst()
                .orElse(null);
        List<EndingStep> steps = found.map(line ->
                        List.of(new EndingStep(EndingStep.Kind.FOUND, desk.today(), line.arithmetic())))
                .orElse(List.of());
        choice.offer(of, () -> {
            choice.member().set(one);
            fill(null, null, found.map(line -> "会议出席率不足：" + line.arithmetic()).orElse(""), steps);
            resume();
        });
    }

    void choose(Leaving one) {
        choice.offer(one, () -> {
            shown.set(one);
            fill(
                    one.on(),
                    one.way().orElse(null),
                    Objects.requireNonNullElse(one.member().membership().note(), ""),
                    one.recorded());
            resume();
        });
    }

    private void fill(
            @Nullable LocalDate on, EndReasons.@Nullable Way way, String note, List<EndingStep> steps) {
        form.on.set(on);
        form.show(steps);
        form.way.set(way);
        offerSteps(way);
        form.note.set(note);
        form.clean();
    }

    /// What is typed, and about whom.
    Draft draft() {
        Map<String, String> typed = new HashMap<>(form.draft(choice.ways()).typed());
        Member one = choice.member().get();
        Committee of = choice.committee().get();
        typed.put(MEMBERSHIP, one == null ? "" : Long.toString(one.membership().id()));
        typed.put(COMMITTEE, of == null ? "" : Long.toString(of.id()));
        return new Draft(PageName.APPOINTMENT.name(), DepartureView.PART, typed);
    }

    /// Opens whom a draft is about, and puts back what was typed when that is read.
    void restore(Draft draft) {
        waiting = draft.fields();
        String one = waiting.getOrDefault(MEMBERSHIP, "");
        String of = waiting.getOrDefault(COMMITTEE, "");
        if (!one.isEmpty()) {
            open(Place.of(PageName.APPOINTMENT, DepartureView.PART, Long.parseLong(one)));
        } else {
            committees.read(
                    of.isEmpty()
                            ? Place.of(PageName.APPOINTMENT)
                            : Place.of(PageName.APPOINTMENT, DepartureView.PART, Long.parseLong(of)),
                    null,
                    this::startNew);
        }
    }

    private void resume() {
        Map<String, String> typed = waiting;
        waiting = Map.of();
        form.draft(choice.ways()).restore(typed);
    }

    private void offerSteps(EndReasons.@Nullable Way way) {
        Committee of = choice.committee().get();
        form.offer(way == null || of == null ? List.of() : cases.ending().steps(of, way));
    }

    void save() {
        Member one = choice.member().get();
        Optional<String> fault = one == null ? Optional.of("没有选退出的人") : form.fault();
        if (one == null || fault.isPresent()) {
            desk.notices().refused("没有登记退出：" + fault.orElse("") + "。");
            return;
        }
        EndMembership.Ending typed = form.typed();
        desk.tasks()
                .run(
                        "登记退出",
                        _ -> cases.ending().end(one, typed),
                        refusal -> tell(refusal, one, typed),
                        cause -> desk.notices().failed("没有登记退出，没有改动。请再试一次。", cause));
    }

    private void tell(Optional<String> refusal, Member one, EndMembership.Ending typed) {
        if (refusal.isPresent()) {
            desk.notices().refused("没有登记退出：" + refusal.get() + "。");
            return;
        }
        form.clean();
        LocalDate on = Objects.requireNonNull(typed.on());
        desk.notices()
                .saved("已登记" + one.person().name() + ChineseDate.format(on)
                        + Objects.requireNonNull(typed.reason()).label()
                        + (on.isAfter(desk.today()) ? "，到那天以前是“拟免”，仍算在任。" : "。"));
        open(Place.of(PageName.APPOINTMENT, DepartureView.PART, one.membership().id()));
    }

    void revoke() {
        Leaving one = shown.get();
        if (one == null) {
            return;
        }
        desk.tasks()
                .run(
                        "取消拟免",
                        _ -> cases.ending().revoke(one.member()),
                        refusal -> revoked(refusal, one),
                        cause -> desk.notices().failed("没有取消拟免，没有改动。请再试一次。", cause));
    }

    private void revoked(Optional<String> refusal, Leaving one) {
        if (refusal.isPresent()) {
            desk.notices().refused("没有取消：" + refusal.get() + "。");
            return;
        }
        form.clean();
        desk.notices().saved("已取消" + one.member().person().name() + "的拟免，继续在任。");
        open(Place.of(PageName.APPOINTMENT, DepartureView.PART));
    }

    /// To 增补 for the seat of the one shown.
    void fillSeat() {
        Leaving one = shown.get();
        if (one != null) {
            desk.navigator()
                    .open(new Place(
                            PageName.APPOINTMENT,
                            SupplementView.PART,
                            Long.toString(one.member().seat().id()),
                            one.committee().id(),
                            null));
        }
    }

    void discard() {
        Leaving one = shown.get();
        if (one == null) {
            startNew(choice.committee().get());
        } else {
            choose(one);
        }
    }
}

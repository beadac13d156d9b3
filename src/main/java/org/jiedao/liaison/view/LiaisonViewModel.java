package org.jiedao.liaison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.liaison.Division;
import org.jiedao.liaison.Division.Line;
import org.jiedao.liaison.Division.Tie;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The ties of one committee's members as of today, and the member chosen.
public final class LiaisonViewModel {
    private final LiaisonUseCases cases;
    private final Desk desk;
    private final ObservableList<Committee> committees = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Committee> committee = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Division> division = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Line> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Tie> ties = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Tie> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final TieForm form = new TieForm();

    /// What was read at once.
    private record Read(List<Committee> committees, Optional<Division> division) {}

    public LiaisonViewModel(LiaisonUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        dirty.bind(chosen.isNotNull().and(form.dirty()));
    }

    ObservableList<Committee> committees() {
        return committees;
    }

    ReadOnlyObjectProperty<@Nullable Division> division() {
        return division.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Committee> committee() {
        return committee;
    }

    ObservableList<Line> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Line> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Every tie of the member chosen.
    ObservableList<Tie> ties() {
        return ties;
    }

    /// The tie on record whose days are changed; null while new ones are entered.
    ReadOnlyObjectProperty<@Nullable Tie> edited() {
        return edited.getReadOnlyProperty();
    }

    TieForm form() {
        return form;
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today();
    }

    /// The place's body, or the committee shown before, or the first.
    void open(Place place) {
        if (!dirty.get()) {
            close();
        }
        Committee before = committee.get();
        load(place.id(), before == null ? 0 : before.id(), () -> {});
    }

    /// `then` follows once it is shown.
    void load(@Nullable Long bodyId, long committeeId, Runnable then) {
        desk.tasks().run("读取分片联系", _ -> read(bodyId, committeeId), read -> {
            show(read);
            then.run();
        }, cause -> desk.notices().failed("分片联系没有读出来，数据没有变。请再打开一次。", cause));
    }

    private Read read(@Nullable Long bodyId, long committeeId) {
        LocalDate today = desk.today();
        List<Committee> joint = cases.records().committees().committees(today).stream()
                .filter(Committee::isJoint)
                .toList();
        Optional<Committee> wanted = joint.stream()
                .filter(one -> bodyId == null ? one.id() == committeeId : one.body().id() == bodyId)
                .findFirst()
                .or(() -> joint.stream().findFirst());
        return new Read(joint, wanted.flatMap(one -> cases.records().of(one.id(), today)));
    }

    private void show(Read read) {
        committees.setAll(read.committees());
        Division shown = read.division().orElse(null);
        division.set(shown);
        committee.set(shown == null ? null : shown.committee());
        rows.setAll(shown == null ? List.of() : shown.lines());
        form.offer(shown == null ? List.of() : ContactChoice.of(shown.offer()));
        Line before = chosen.get();
        if (before != null && !dirty.get()) {
            person(before.person().id()).ifPresentOrElse(this::choose, this::close);
        }
    }

    Optional<Line> person(long id) {
        return rows.stream().filter(line -> line.person().id() == id).findFirst();
    }

    /// Opens the member's ties, to enter new ones.
    void choose(Line line) {
        chosen.set(line);
        ties.setAll(line.ties());
        beginNew();
    }

    void beginNew() {
        edited.set(null);
        form.begin(ChineseDate.format(desk.today()));
    }

    void edit(Tie tie) {
        edited.set(tie);
        form.edit(tie);
    }

    void close() {
        form.begin("");
        edited.set(null);
        chosen.set(null);
        ties.clear();
    }

    void save() {
        Line line = chosen.get();
        Division shown = division.get();
        if (line == null || shown == null) {
            return;
        }
        if (unreadable(form.since().get()).or(() -> unreadable(form.until().get())).isPresent()) {
            return;
        }
        RecordLiaison.Typed typed = new RecordLiaison.Typed(
                form.id(),
                shown.committee().id(),
                line.person().id(),
                form.contacts().stream().map(ContactChoice::contact).toList(),
                day(form.since().get()),
                day(form.until().get()));
        desk.tasks().run("保存分片联系", _ -> cases.recording().keep(typed), this::tell, cause -> desk.notices()
                .failed("分片联系没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    /// Says so where a day cannot be read.
    private Optional<String> unreadable(String typed) {
        Optional<String> why = !typed.isBlank()
                        && ChineseDate.parse(typed) instanceof ChineseDate.Reading.Unreadable(String sentence)
                ? Optional.of(sentence)
                : Optional.empty();
        why.ifPresent(sentence -> desk.notices().refused("分片联系没有保存：" + sentence));
        return why;
    }

    private static @Nullable LocalDate day(String typed) {
        return ChineseDate.parse(typed) instanceof ChineseDate.Reading.Date(LocalDate date) ? date : null;
    }

    private void tell(RecordLiaison.Outcome outcome) {
        switch (outcome) {
            case RecordLiaison.Outcome.Kept(List<Liaison> kept) -> {
                form.clean();
                reload();
                desk.notices().saved("已保存" + name() + "的分片联系（" + kept.size() + "处）。");
            }
            case RecordLiaison.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void remove(Tie tie) {
        desk.tasks().run(
                "删除分片联系",
                _ -> {
                    cases.recording().remove(tie, name());
                    return tie;
                },
                _ -> {
                    if (tie.equals(edited.get())) {
                        beginNew();
                    }
                    reload();
                    desk.notices().saved("已删除" + name() + "与" + tie.name() + "的联系。");
                },
                cause -> desk.notices().failed("这条联系没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    private void reload() {
        Committee shown = committee.get();
        load(null, shown == null ? 0 : shown.id(), () -> {});
    }

    private String name() {
        Line line = chosen.get();
        return line == null ? "" : line.person().name().value();
    }

    /// `委员18名，15名有联系的社区或单位，3名还没有登记`.
    static String summary(@Nullable Division division) {
        if (division == null) {
            return "";
        }
        int all = division.sitting().size();
        int without = division.without().size();
        return "委员" + all + "名，" + (all - without) + "名有联系的社区或单位"
                + (without == 0 ? "" : "，" + without + "名还没有登记");
    }

    /// Which communities nobody keeps in touch with.
    static String left(@Nullable Division division) {
        return division == null || division.left().isEmpty()
                ? ""
                : "还没有委员联系的：" + division.left().stream().map(body -> body.name()).collect(Collectors.joining("、"));
    }
}

package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.TermOverview;
import org.jiedao.committee.TermOverview.Entry;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The timeline of every body's terms, and the four lists of what is to be done about them.
public final class TermsViewModel {
    /// What a clerk looks for on this page.
    enum Concern {
        VACANT("空缺", "没有空缺的席位"),
        EXPIRING("90天内届满", "90天内没有人届满"),
        CARRIED_OVER("届满待续聘", "没有届满而未续聘、未换届的人"),
        LEAVING("拟免", "没有登记了将来退出日期的人");

        private final String label;
        private final String none;

        Concern(String label, String none) {
            this.label = label;
            this.none = none;
        }

        String label() {
            return label;
        }

        String none() {
            return none;
        }

        List<Entry> of(TermOverview overview) {
            return switch (this) {
                case VACANT -> overview.vacancies();
                case EXPIRING -> overview.in(MembershipState.EXPIRING);
                case CARRIED_OVER -> overview.in(MembershipState.CARRIED_OVER);
                case LEAVING -> overview.in(MembershipState.LEAVING);
            };
        }
    }

    private final TermsUseCases cases;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<TermOverview> overview;
    private final ObjectProperty<Concern> concern = new SimpleObjectProperty<>(Concern.VACANT);
    private final ObjectProperty<TimeWindow> window;
    private final ObservableList<Entry> listed = FXCollections.observableArrayList();
    private Runnable loaded = () -> {};

    public TermsViewModel(TermsUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        LocalDate today = desk.today();
        overview = new ReadOnlyObjectWrapper<>(new TermOverview(today, List.of()));
        window = new SimpleObjectProperty<>(TimeWindow.around(today, 5));
        concern.addListener((_, _, _) -> list());
    }

    ReadOnlyObjectProperty<TermOverview> overview() {
        return overview.getReadOnlyProperty();
    }

    ObjectProperty<Concern> concern() {
        return concern;
    }

    ObjectProperty<TimeWindow> window() {
        return window;
    }

    /// The entries of the concern chosen.
    ObservableList<Entry> listed() {
        return listed;
    }

    TermsUseCases cases() {
        return cases;
    }

    Desk desk() {
        return desk;
    }

    /// Reads anew; `then` is called when it is shown.
    void load(Runnable then) {
        loaded = then;
        LocalDate today = desk.today();
        desk.tasks()
                .run(
                        "读取任期",
                        _ -> TermOverview.of(cases.committees().histories(), today),
                        this::show,
                        cause -> desk.notices().failed("任期没有读出来，数据没有变。请重新打开这一页。", cause));
    }

    private void show(TermOverview now) {
        overview.set(now);
        list();
        loaded.run();
        loaded = () -> {};
    }

    private void list() {
        listed.setAll(concern.get().of(overview.get()));
    }

    /// By the committee's number, or its body's.
    Optional<Standing> standing(long committeeOrBody) {
        List<Standing> all = overview.get().standings();
        return all.stream()
                .filter(one -> one.committee().body().id() == committeeOrBody)
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.committee().id() == committeeOrBody)
                        .findFirst());
    }

    /// To the person who holds the seat; of a vacant one to where it is filled.
    void open(Entry entry) {
        Member member = entry.member();
        desk.navigator().open(member == null ? filling(entry) : Place.of(PageName.PEOPLE, member.person().id()));
    }

    private static Place filling(Entry vacant) {
        return vacant.committee().isJoint()
                ? new Place(PageName.APPOINTMENT, "增补", "", vacant.committee().id(), null)
                : Place.of(PageName.ORGANIZATION, vacant.committee().body().id());
    }

    void open(Standing standing) {
        desk.navigator().open(Place.of(PageName.ORGANIZATION, standing.committee().body().id()));
    }

    /// Records what a form holds, beside the window; `done` is called when it is recorded.
    void save(String title, Supplier<Optional<String>> work, Runnable done) {
        desk.tasks()
                .run(
                        title,
                        progress -> {
                            cases.backups().backUpChanges(Reason.BEFORE_CHANGES, progress::at);
                            return work.get();
                        },
                        refusal -> refusal.ifPresentOrElse(
                                reason -> desk.notices().refused("没有保存：" + reason + "。"), () -> {
                                    done.run();
                                    load(() -> {});
                                    desk.notices().saved("已保存：" + title + "。");
                                }),
                        cause -> desk.notices().failed("没有保存“" + title + "”，数据没有变。请再试一次。", cause));
    }
}

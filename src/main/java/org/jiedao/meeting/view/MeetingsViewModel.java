package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.calendar.DayMark;
import org.jiedao.calendar.MonthSheet;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.Body;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The meetings of a year: a month of them on the wall, all of them in a list that can be narrowed.
public final class MeetingsViewModel {
    /// A month's sheet reaches into the months beside it.
    private static final int MARGIN = 7;

    private final MeetingUseCases cases;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<MonthSheet> sheet;
    private final ObservableList<BodyChoice> bodies = FXCollections.observableArrayList();
    private final ObservableList<BodyChoice> meeting = FXCollections.observableArrayList();
    private final ObservableList<MeetingRow> marked = FXCollections.observableArrayList();
    private final ObservableList<MeetingRow> year = FXCollections.observableArrayList();
    private final FilteredList<MeetingRow> rows = new FilteredList<>(year);
    private final ObjectProperty<@Nullable BodyChoice> body = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MeetingKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MeetingState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<NameMatch> words = new SimpleObjectProperty<>(new NameMatch(""));

    private @Nullable Read shown;

    /// As they were read, on which day.
    private record Read(List<Body> bodies, List<ListedMeeting> meetings, LocalDate on) {
        boolean is(@Nullable Read other) {
            return other != null && bodies == other.bodies && meetings == other.meetings && on.equals(other.on);
        }
    }

    public MeetingsViewModel(MeetingUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        sheet = new ReadOnlyObjectWrapper<>(MonthSheet.of(YearMonth.from(desk.today()), cases.workdays().get()));
        List.of(body, kind, state, words).forEach(filter -> filter.addListener((_, _, _) -> narrow()));
    }

    ReadOnlyObjectProperty<MonthSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Every body there is.
    ObservableList<BodyChoice> bodies() {
        return bodies;
    }

    /// Those that meet in the year shown.
    ObservableList<BodyChoice> meetingBodies() {
        return meeting;
    }

    /// Those of the year and of the days around it, for the calendar.
    ObservableList<MeetingRow> marked() {
        return marked;
    }

    /// Those of the year that pass the filters, the latest first.
    ObservableList<MeetingRow> rows() {
        return rows;
    }

    int all() {
        return year.size();
    }

    ObjectProperty<@Nullable BodyChoice> body() {
        return body;
    }

    ObjectProperty<@Nullable MeetingKind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable MeetingState> state() {
        return state;
    }

    void say(String query) {
        words.set(new NameMatch(query));
    }

    LocalDate today() {
        return desk.today();
    }

    /// Whether weekends are all that is known of the month.
    boolean holidaysUnknown() {
        return cases.workdays().get().knownYears().stream()
                .noneMatch(known -> known == sheet.get().month().getYear());
    }

    List<MeetingRow> on(LocalDate day) {
        return marked.stream().filter(row -> row.on().equals(day)).toList();
    }

    DayMark mark(LocalDate day) {
        return cases.workdays().get().mark(day);
    }

    void turnTo(YearMonth month) {
        boolean sameYear = month.getYear() == sheet.get().month().getYear();
        sheet.set(MonthSheet.of(month, cases.workdays().get()));
        if (!sameYear) {
            load();
        }
    }

    void load() {
        load(() -> {});
    }

    /// `then` is called when all is shown.
    void load(Runnable then) {
        int ofYear = sheet.get().month().getYear();
        LocalDate first = LocalDate.of(ofYear, 1, 1).minusDays(MARGIN);
        LocalDate last = LocalDate.of(ofYear, 12, 31).plusDays(MARGIN);
        desk.tasks()
                .run(
                        "读取会议",
                        _ -> new Read(
                                cases.organizations().bodies(), cases.meetings().listed(first, last), desk.today()),
                        read -> {
                            if (!read.is(shown)) {
                                show(read);
                            }
                            then.run();
                        },
                        cause -> desk.notices().failed("会议没有读出来，数据没有变。请再试一次。", cause));
    }

    private void show(Read read) {
        shown = read;
        List<BodyChoice> choices = BodyChoice.all(read.bodies());
        Map<Long, String> names = choices.stream().collect(Collectors.toMap(BodyChoice::id, BodyChoice::label));
        int ofYear = sheet.get().month().getYear();
        List<MeetingRow> all = read.meetings().stream()
                .map(one -> MeetingRow.of(one, names.getOrDefault(one.meeting().bodyId(), ""), read.on()))
                .toList();
        marked.setAll(all);
        year.setAll(all.reversed().stream().filter(row -> row.on().getYear() == ofYear).toList());
        if (!bodies.equals(choices)) {
            bodies.setAll(choices);
        }
        Set<Long> meet = year.stream().map(row -> row.meeting().bodyId()).collect(Collectors.toSet());
        List<BodyChoice> now = choices.stream().filter(one -> meet.contains(one.id())).toList();
        if (!meeting.equals(now)) {
            body.set(null);
            meeting.setAll(now);
        }
    }

    private void narrow() {
        BodyChoice ofBody = body.get();
        rows.setPredicate(row -> (ofBody == null || row.meeting().bodyId() == ofBody.id())
                && (kind.get() == null || row.meeting().kind() == kind.get())
                && (state.get() == null || row.meeting().state() == state.get())
                && row.says(words.get()));
    }
}

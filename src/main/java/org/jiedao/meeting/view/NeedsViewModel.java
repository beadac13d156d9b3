package org.jiedao.meeting.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.ListedNeed;
import org.jiedao.meeting.Meeting;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.Desk;

/// The needs of every body, and whether a meeting has taken them up.
final class NeedsViewModel {
    /// A need as a line.
    record Row(ListedNeed listed, String body) {
        String matter() {
            return listed.need().matter();
        }

        String raisedBy() {
            return listed.need().raisedBy();
        }

        String day() {
            return ChineseDate.format(listed.need().raisedOn());
        }

        boolean isOpen() {
            return listed.takenUp() == null;
        }

        String state() {
            Meeting meeting = listed.takenUp();
            return meeting == null ? "还没上会" : meeting.title();
        }
    }

    private final MeetingUseCases cases;
    private final Desk desk;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> rows = new FilteredList<>(all);
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObjectProperty<NameMatch> words = new SimpleObjectProperty<>(new NameMatch(""));
    private final NeedForm form;

    NeedsViewModel(MeetingUseCases cases, Desk desk, ObservableList<BodyChoice> bodies) {
        this.cases = cases;
        this.desk = desk;
        form = new NeedForm(cases.writing().needs(), desk, bodies, _ -> load());
        onlyOpen.addListener((_, _, _) -> narrow());
        words.addListener((_, _, _) -> narrow());
    }

    NeedForm form() {
        return form;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    void say(String query) {
        words.set(new NameMatch(query));
    }

    private void narrow() {
        rows.setPredicate(row -> (!onlyOpen.get() || row.isOpen())
                && Stream.of(row.matter(), row.raisedBy(), row.body()).anyMatch(words.get()::matches));
    }

    void load() {
        desk.tasks().run("读取需求", _ -> read(), all::setAll, cause -> desk.notices()
                .failed("需求没有读出来，数据没有变。请再试一次。", cause));
    }

    private List<Row> read() {
        Map<Long, String> names = BodyChoice.all(cases.organizations().bodies()).stream()
                .collect(Collectors.toMap(BodyChoice::id, BodyChoice::label));
        return cases.meetings().listedNeeds().stream()
                .map(one -> new Row(one, names.getOrDefault(one.need().bodyId(), "")))
                .toList();
    }

    void remove(Row row) {
        desk.tasks()
                .run(
                        "删除需求",
                        _ -> {
                            cases.meetings().removeNeed(row.listed().need().id());
                            return row;
                        },
                        _ -> {
                            form.close();
                            load();
                            desk.notices().saved("已删除" + row.raisedBy() + "提出的需求；上过会的，议题还在。");
                        },
                        cause -> desk.notices().failed("需求没有删除，登记里还是原来的内容。请再试一次。", cause));
    }
}

package org.jiedao.meeting.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Page 会议: the month and the list of meetings, the needs, or the meeting chosen.
public final class MeetingView implements PageBody {
    /// The part on which a meeting is planned for the body of the place's id, of the kind that it names.
    public static final String NEW = "新建";

    private final Desk desk;
    private final OpenMeeting open;
    private final MeetingsViewModel meetings;
    private final PlanningViewModel planning;
    private final MeetingsPane overview;
    private final NeedsViewModel needs;
    private final NeedsPane needsPane;
    private final PartSwitch parts;
    private final OpenMeetingPane meeting;
    private final StackPane shown = new StackPane();
    private final HBox node;
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final BooleanBinding dirty;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final Button create;
    private final Button register;
    private final MeetingDrafts drafts;
    private final AgendaViewModel agenda;

    public MeetingView(MeetingUseCases cases, OpenMeeting open, Function<OpenMeeting, List<MeetingTab>> tabs, Desk desk) {
        this.desk = desk;
        this.open = open;
        meetings = new MeetingsViewModel(cases, desk);
        planning = new PlanningViewModel(cases, desk, meetings.bodies(), this::kept);
        OpenMeetingViewModel whole = new OpenMeetingViewModel(cases, open, planning, meetings, desk);
        agenda = new AgendaViewModel(cases, open, meetings.bodies(), whole::edit, desk);
        meeting = new OpenMeetingPane(
                whole, Stream.concat(Stream.of(AgendaTab.of(agenda)), tabs.apply(open).stream()).toList());
        overview = new MeetingsPane(
                meetings,
                planning.open(),
                new MeetingsPane.Work(
                        new MonthCalendar.Work(day -> planning.onDay(meetings.body().get(), day), this::go),
                        row -> whole.remove(row.id()),
                        this::plan),
                desk.settings());
        needs = new NeedsViewModel(cases, desk, meetings.bodies());
        needsPane = new NeedsPane(needs, desk);
        parts = new PartSwitch(desk.navigator());
        drafts = new MeetingDrafts(planning, needs.form(), meeting, open, desk);
        trail.bind(whole.trail());
        dirty = Bindings.createBooleanBinding(
                () -> planning.dirty().get() || meeting.dirty().get() || needs.form().dirty().get(),
                planning.dirty(),
                meeting.dirty(),
                needs.form().dirty());
        node = new HBox(shown, new PlanningPane(planning));
        node.getStyleClass().add("columns");
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        open.file().addListener((_, _, file) -> {
            if (file == null && shown.getChildren().contains(meeting)) {
                overview(false);
            }
        });
        create = Buttons.primary("新建会议", "bi-plus", this::plan);
        create.setId("new-meeting");
        register = Buttons.primary("登记需求", "bi-plus", () -> needs.form().begin(null, null));
        register.setId("new-need");
    }

    private void plan() {
        planning.begin(meetings.body().get(), desk.today());
    }

    private void go(MeetingRow row) {
        desk.navigator().open(Place.of(PageName.MEETING, row.id()));
    }

    private void kept(MeetingFile file) {
        desk.navigator().open(Place.of(PageName.MEETING, file.meeting().id()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        if (!planning.dirty().get()) {
            planning.close();
        }
        Long id = place.id();
        boolean asked = id != null && place.part().equals(NEW);
        boolean ofNeeds = place.part().equals(PartSwitch.NEEDS);
        meetings.load(asked ? () -> planFor(place) : () -> {});
        if (id == null || asked || ofNeeds) {
            open.close();
            overview(ofNeeds);
        } else {
            show(id, place.part());
        }
        if (id != null && ofNeeds) {
            needs.form().raised(place.kind(), id);
        }
    }

    private void overview(boolean ofNeeds) {
        if (ofNeeds) {
            needs.load();
        } else if (!needs.form().dirty().get()) {
            needs.form().close();
        }
        parts.press(ofNeeds);
        VBox rows = new VBox(parts, ofNeeds ? needsPane : overview);
        rows.getStyleClass().add("parted");
        VBox.setVgrow(rows.getChildren().getLast(), Priority.ALWAYS);
        shown.getChildren().setAll(rows);
        actions.setAll(ofNeeds ? register : create);
    }

    private void show(long id, String tab) {
        MeetingFile before = open.file().get();
        if (before == null || before.meeting().id() != id) {
            meeting.showFirst();
        }
        meeting.show(tab);
        shown.getChildren().setAll(meeting);
        actions.clear();
        open.show(id);
    }

    private void planFor(Place place) {
        meetings.bodies().stream()
                .filter(one -> Long.valueOf(one.id()).equals(place.id()))
                .findFirst()
                .ifPresent(body -> planning.begin(
                        body,
                        MeetingKind.of(place.kind()).orElseGet(() -> MeetingKind.fitting(body.body().kind()).getFirst())));
    }

    @Override
    public ObservableStringValue trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        return drafts.draft();
    }

    @Override
    public void restore(Draft draft) {
        drafts.restore(draft);
    }

    @Override
    public void discard() {
        planning.close();
        needs.form().close();
        meeting.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, actions.contains(register) ? register::fire : this::plan,
                PageCommand.SAVE, this::save,
                PageCommand.FIND, actions.contains(register) ? needsPane::find : overview::find,
                PageCommand.CLOSE, () -> {
                    planning.close();
                    needs.form().close();
                    agenda.closeForms();
                });
    }

    private void save() {
        if (planning.open().get()) {
            planning.save();
        } else if (needs.form().open().get()) {
            needs.form().save();
        } else {
            meeting.save();
        }
    }
}

package org.jiedao.meeting.view.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.calendar.Workdays;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.settings.SettingsFile;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tabs 记录 and 议定事项 over a real data file, without a toolkit.
class RecordModelsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Database database;
    private OpenMeeting open;
    private RecordViewModel record;
    private ResolutionsViewModel resolutions;
    private Unit unit;
    private long id;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder.resolve("data"));
        Body body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        unit = database.organizations().add(Unit.draft("示例医院", UnitCategory.values()[0]));
        database.people().add(Person.draft("阿大"));
        Person member = database.people()
                .add(new Person(0, new PersonName("周䶮"), unit.id(), null, "党委书记", null));
        Meeting meeting = new Meeting(
                0,
                body.id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                "商讨会",
                DAY,
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                MeetingState.PLANNED);
        Attendee came = new Attendee(
                0,
                member.id(),
                new Attendee.Card("周䶮", "示例医院", "兼职委员", true),
                true,
                AttendanceStatus.PRESENT,
                "");
        AgendaItem item = new AgendaItem(0, "停车", List.of(), null, null);
        id = database.meetings()
                .keep("新建会议", new MeetingFile(meeting, List.of(item), List.of(came), List.of()))
                .meeting()
                .id();
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                new Headless().at(OpenRegister.CLOCK),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                (_, _, _) -> {});
        open = new OpenMeeting(database.meetings(), desk);
        record = new RecordViewModel(open, new RecordProceedings(database.meetings(), OpenRegister.CLOCK));
        resolutions = new ResolutionsViewModel(
                open,
                new ResolutionUseCases(
                        new KeepResolutions(database.meetings(), database.tasks(), Workdays::shipped),
                        database.people(),
                        database.organizations()),
                desk);
        open.show(id);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private MeetingFile file() {
        return database.meetings().file(id).orElseThrow();
    }

    private String told() {
        return Objects.requireNonNull(notices.shown().get()).text();
    }

    @Test
    void theRecordIsTypedSavedAndClean() {
        assertFalse(record.dirty().get());
        assertEquals(List.of("周䶮"), record.called());
        assertEquals("2026年3月31日", record.on().get());
        assertEquals("1/1///", record.ballots().getFirst().typed());
        record.held().set(true);
        record.chair().set("周䶮");
        record.record().set("谈了停车。");
        record.ballots().getFirst().unanimous();
        assertEquals("合计1票，与实到相符", record.ballots().getFirst().remark().get());
        assertTrue(record.dirty().get());
        record.save();
        assertFalse(record.dirty().get(), told());
        assertEquals("谈了停车。", file().meeting().proceedings().record());
        assertEquals(new AgendaItem.Vote(1, 1, 1, 0, 0), file().agenda().getFirst().vote());
    }

    @Test
    void whatIsTypedOutlivesWhatOtherTabsKeepAndACrash() {
        record.record().set("打了一半");
        record.ballots().getFirst().fields().get(2).set("1");
        open.keep("名单", file().withAttendees(List.of()), "已保存");
        assertEquals("打了一半", record.record().get());
        assertTrue(record.dirty().get());
        Map<String, String> typed = record.typed();
        record.discard();
        assertEquals("", record.record().get());
        assertFalse(record.dirty().get());
        record.restore(typed);
        assertEquals("打了一半", record.record().get());
        assertEquals("1", record.ballots().getFirst().fields().get(2).get());
    }

    @Test
    void aRefusalKeepsWhatIsTyped() {
        record.ballots().getFirst().fields().get(2).set("9");
        assertTrue(record.ballots().getFirst().isFaulty());
        record.save();
        assertTrue(told().startsWith("没有保存会议记录：议题“停车”的票数没有填全"), told());
        assertTrue(record.dirty().get());
    }

    @Test
    void aResolutionIsSavedWithTheOwnersUnitAndTheFormIsFreeForTheNext() {
        assertEquals("周䶮　示例医院", resolutions.offered().owners().get(1).label(), "those called come first");
        resolutions.form().matter().set("划线");
        resolutions.form().owner().set(resolutions.offered().owners().get(1));
        assertEquals("示例医院", resolutions.form().unit().get().label());
        resolutions.form().deadline().set("5个工作日");
        assertEquals("即2026年4月8日", resolutions.due().get());
        resolutions.save();
        assertFalse(resolutions.dirty().get(), told());
        assertEquals("", resolutions.form().matter().get());
        ResolutionRow row = resolutions.rows().getFirst();
        assertEquals("1. 划线", row.matter());
        assertEquals("周䶮", row.owner());
        assertEquals("示例医院", row.unit());
        assertEquals("2026.4.8", row.due());
        assertEquals("还没有进展", row.standing());
        assertEquals(unit.id(), file().resolutions().getFirst().unitId());
    }

    @Test
    void anotherLineIsNotShownOverWhatIsTyped() {
        resolutions.form().matter().set("甲");
        resolutions.save();
        resolutions.form().matter().set("打了一半");
        resolutions.choose(resolutions.rows().getFirst());
        assertTrue(told().startsWith("右边还有没保存的议定事项"));
        assertEquals("打了一半", resolutions.form().matter().get());
        Map<String, String> typed = resolutions.typed();
        resolutions.discard();
        resolutions.choose(resolutions.rows().getFirst());
        assertEquals("甲", resolutions.form().matter().get());
        resolutions.restore(typed);
        assertEquals("打了一半", resolutions.form().matter().get());
    }

    @Test
    void aDeadlineUnderChangeOutlivesWhatOtherTabsKeep() {
        resolutions.form().matter().set("甲");
        resolutions.save();
        resolutions.choose(resolutions.rows().getFirst());
        resolutions.form().deadline().set("2026.5.1");
        record.chair().set("周䶮");
        record.save();
        assertEquals("2026.5.1", resolutions.form().deadline().get());
        assertTrue(resolutions.dirty().get());
        resolutions.save();
        assertFalse(resolutions.dirty().get());
        assertEquals(LocalDate.of(2026, 5, 1), file().resolutions().getFirst().dueOn());
    }

    @Test
    void aDeadlineWithoutHolidayDataIsNotGuessed() {
        resolutions.form().deadline().set("200个工作日");
        assertTrue(resolutions.due().get().contains("放假安排没有登记"), resolutions.due().get());
    }
}

package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.NextTerm.Fate;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Page 任期 in the real window: 换届, 延期, 续任, 不再担任 and 递补 of a branch, each taken back by one Ctrl+Z.
@ExtendWith(ApplicationExtension.class)
class TermsJourneyTest {
    private static final LocalDate TODAY = SampleStreet.TODAY;
    private static final LocalDate START = LocalDate.of(2023, 10, 1);
    private static final LocalDate END = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Committee branch;
    private Hands hands;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.empty(folder);
        branch = branch();
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @BeforeEach
    void go(FxRobot robot) {
        hands = new Hands(robot, window);
        hands.go(Place.of(PageName.TERMS, branch.body().id()));
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    /// Its second term, with a secretary, a member whose own time ran out in May, a vacant seat and an alternate.
    private Committee branch() {
        Committees committees = committees();
        long body = wiring.database()
                .organizations()
                .add(BodyKind.ESTATE_BRANCH, "示例小区党支部", null)
                .id();
        Committee made = committees.establish(body, true);
        Term term = committees.addTerm(made.id(), 2, START, END);
        sits(made, term, Role.SECRETARY, "李喆", END);
        sits(made, term, Role.MEMBER, "杜蘅", LocalDate.of(2026, 5, 31));
        sits(made, term, Role.ALTERNATE, "方䶮", END);
        committees.addSeat(made.id(), SeatKind.FULL_TIME, Role.MEMBER);
        return made;
    }

    private void sits(Committee on, Term term, Role role, String name, LocalDate until) {
        Person person = wiring.database().people().add(Person.draft(name));
        Seat seat = committees().addSeat(on.id(), SeatKind.FULL_TIME, role);
        committees().add(new Membership(0, seat.id(), term.id(), person.id(), START, until, null, null, null));
    }

    private Committees committees() {
        return wiring.database().committees();
    }

    private List<CommitteeHistory> register() {
        return committees().histories();
    }

    private List<Member> of(String name) {
        return Stream.concat(
                        committees().members(branch.id()).stream(),
                        committees().alternates(branch.id()).stream())
                .filter(member -> member.person().name().value().equals(name))
                .toList();
    }

    private List<String> sitting(LocalDate day) {
        return committees().compositionOn(branch.id(), day).members().stream()
                .map(member -> member.person().name().value())
                .toList();
    }

    /// One Ctrl+Z brings back every row, and the page says so.
    private void takenBack(List<CommitteeHistory> before, String step) {
        assertNotEquals(before, register());
        hands.undo();
        assertEquals(before, register());
        assertTrue(hands.message().startsWith("已撤销：") && hands.message().contains(step), hands.message());
        assertEquals("空缺 1", hands.text("#concern-VACANT"));
        assertEquals("届满待续聘 1", hands.text("#concern-CARRIED_OVER"));
    }

    @Test
    void theNextTermSaysWhoGoesOnAndWhoLeaves() throws IOException {
        List<CommitteeHistory> before = register();
        hands.press("#terms-NEXT");
        assertEquals("3", hands.typed("#next-ordinal"));
        hands.choose("#fate-杜蘅", Fate.class, Fate.LEAVES::equals);
        hands.choose("#fate-方䶮", Fate.class, Fate.OPEN::equals);
        hands.type("#next-count", "1");
        hands.press("#save");

        assertTrue(hands.message().startsWith("已保存：示例小区党支部换届"), hands.message());
        assertEquals(Reason.BEFORE_CHANGES, wiring.database().backups().list().getFirst().reason());
        Term next = committees().termOn(branch.id(), END.plusDays(1)).orElseThrow();
        assertEquals(List.of(3, LocalDate.of(2029, 9, 30)), List.of(next.ordinal(), next.endsOn()));
        assertEquals(List.of("李喆"), sitting(END.plusDays(1)));
        assertEquals(next.id(), of("李喆").getLast().membership().termId());
        assertEquals(
                new Membership.Ending(END.plusDays(1), EndReason.TERM_EXPIRED),
                of("杜蘅").getFirst().membership().ending());
        assertEquals(
                MembershipState.CARRIED_OVER, of("方䶮").getFirst().stateOn(END.plusDays(1)));
        assertEquals(5, committees().seats(branch.id()).size(), "one seat more than before");
        takenBack(before, "换届");
    }

    @Test
    void aTermOfTheSameNumberIsRefusedAndNothingIsKept() {
        List<CommitteeHistory> before = register();
        hands.press("#terms-NEXT");
        hands.type("#next-ordinal", "2");
        hands.press("#save");
        assertEquals("没有保存：已有第2届。", hands.message());
        assertEquals(before, register());
        assertEquals("2", hands.typed("#next-ordinal"), "what was typed stays");
    }

    @Test
    void anElectionPutOffMovesTheTermAndThoseChosen(FxRobot robot) {
        List<CommitteeHistory> before = register();
        LocalDate later = LocalDate.of(2027, 3, 31);
        hands.press("#terms-EXTEND");
        hands.day("#chosen-day", "2027.3.31");
        hands.press("#save");
        assertTrue(hands.message().startsWith("没有保存：延期的原因没有写"), hands.message());
        assertEquals(before, register());
        hands.type("#extend-reason", "换届延期，经街道党工委同意");
        List<String> proposed = robot.lookup(".side-form .check-box").queryAllAs(CheckBox.class).stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
        assertEquals(List.of("李喆　专职书记", "方䶮　专职候补委员"), proposed, "who ran out before is left to the user");
        hands.press("#save");

        Term term = committees().termOn(branch.id(), later).orElseThrow();
        assertEquals(2, term.ordinal());
        assertEquals("原定2026年9月30日届满，延期到2027年3月31日：换届延期，经街道党工委同意", term.note());
        assertEquals(later, of("李喆").getFirst().membership().endsOn());
        assertEquals(later, of("方䶮").getFirst().membership().endsOn());
        assertEquals(LocalDate.of(2026, 5, 31), of("杜蘅").getFirst().membership().endsOn());
        takenBack(before, "第2届延期到2027年3月31日");
    }

    @Test
    void whoRanOutServesAgainToTheEndOfTheTerm() {
        List<CommitteeHistory> before = register();
        hands.press("#terms-RENEW");
        hands.press("#save");
        assertEquals("届满待续聘 0", hands.text("#concern-CARRIED_OVER"));
        Membership again = of("杜蘅").getLast().membership();
        assertEquals(List.of(TODAY, END), List.of(again.startsOn(), again.endsOn()));
        assertEquals(MembershipState.CONTINUED, of("杜蘅").getFirst().stateOn(TODAY));
        assertEquals(List.of("李喆", "杜蘅"), sitting(TODAY));
        takenBack(before, "杜蘅续任");
    }

    @Test
    void whoRanOutServesNoMore() {
        List<CommitteeHistory> before = register();
        hands.press("#terms-END");
        hands.press("#save");
        assertEquals("空缺 2", hands.text("#concern-VACANT"));
        assertEquals(List.of("李喆"), sitting(TODAY));
        takenBack(before, "杜蘅" + EndReason.TERM_EXPIRED.label());
    }

    @Test
    void anAlternateMovesUpToTheVacantSeat() {
        List<CommitteeHistory> before = register();
        hands.press("#terms-MOVE_UP");
        hands.press("#save");
        assertEquals("空缺 0", hands.text("#concern-VACANT"));
        assertEquals(List.of("李喆", "杜蘅", "方䶮"), sitting(TODAY));
        assertEquals(
                new Membership.Ending(TODAY, EndReason.MOVED_UP),
                of("方䶮").getLast().membership().ending());
        takenBack(before, "方䶮递补委员");
    }

    @Test
    void aFormOnlyOpenedIsLeftWithoutAQuestionAndOneTouchedIsNot() {
        hands.press("#terms-EXTEND");
        hands.press("#go-PEOPLE");
        assertTrue(hands.sees("#go-PEOPLE") && !hands.sees("#term-timeline"));
        hands.go(Place.of(PageName.TERMS, branch.body().id()));
        hands.press("#terms-MOVE_UP");
        hands.day("#move-from", "2026.7.5");
        hands.press("#go-PEOPLE");
        assertTrue(hands.sees("#term-timeline"), "the page stays until the user decides");
        assertNull(of("方䶮").getFirst().membership().ending());
    }
}

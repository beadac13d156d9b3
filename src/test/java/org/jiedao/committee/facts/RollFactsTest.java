package org.jiedao.committee.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Holder;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.FactSource.Share;
import org.jiedao.rule.check.FactSource.Split;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollFactsTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String PART_TIME = "兼职委员";
    private static final String EVERYBODY = "委员会成员";

    @TempDir
    Path folder;

    private Database database;
    private Body street;
    private Body community;
    private Committee upper;
    private Committee lower;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        var bodies = database.organizations();
        street = bodies.add(BodyKind.STREET_WORK_COMMITTEE, "中共青禾街道工作委员会", null);
        community = bodies.add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", street.id());
        upper = committee(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", street);
        lower = committee(BodyKind.COMMUNITY_JOINT_COMMITTEE, "禾苗社区“大党委”", community);
    }

    private Committee committee(BodyKind kind, String name, Body parent) {
        Body body = database.organizations().add(kind, name, parent.id());
        Committee committee = database.committees().establish(body.id(), "langfang", START);
        database.committees().addTerm(committee.id(), 5, START, END);
        return committee;
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void aRollOfWhichNothingWasWrittenDownTellsNothing() {
        FactSource facts = about(upper, TODAY);
        assertEquals(Optional.empty(), facts.list(EVERYBODY));
        assertEquals(Optional.empty(), facts.list(PART_TIME));
        assertEquals(Optional.empty(), facts.holders("书记"));
        assertEquals(Optional.empty(), facts.list("届满不再担任的委员"));
        assertEquals(Optional.empty(), facts.courses("委员免去"));
        assertEquals(Optional.empty(), facts.state("设副书记"));
    }

    @Test
    void aRollWithoutTheSeatOfASecretaryIsNotWhole() {
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person("张堃", null, null), START);

        assertEquals(Optional.of(List.of("张堃")), names(upper, PART_TIME, TODAY));
        assertEquals(Optional.empty(), names(upper, EVERYBODY, TODAY));
        assertEquals(Optional.empty(), about(upper, TODAY).holders("副书记"));
    }

    @Test
    void theRollIsThatOfTheDay() {
        secretary(upper);
        Person first = person("张堃", null, null);
        Membership held = sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, first, day(2026, 1, 10));
        end(held, day(2026, 6, 1), EndReason.RELEASED);
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person("李喆", null, null), day(2026, 5, 1));

        assertEquals(Optional.of(List.of()), names(upper, PART_TIME, day(2026, 1, 9)), "before the first joined");
        assertEquals(Optional.of(List.of("张堃")), names(upper, PART_TIME, day(2026, 1, 10)));
        assertEquals(Optional.of(List.of("张堃", "李喆")), names(upper, PART_TIME, day(2026, 5, 31)), "a removal to come");
        assertEquals(Optional.of(List.of("李喆")), names(upper, PART_TIME, day(2026, 6, 1)));
        assertEquals(Optional.empty(), names(upper, PART_TIME, START.minusDays(1)), "nothing had been written down");
        assertEquals(
                new RecordKey(RecordKey.Sort.PERSON, first.id()).item("张堃"),
                about(upper, day(2026, 1, 10)).list(PART_TIME).orElseThrow().getFirst());
    }

    @Test
    void aDepartureIsARunFromItsDayOn() {
        secretary(upper);
        Membership held = sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person("张堃", null, null), START);
        end(held, day(2026, 6, 1), EndReason.RELEASED);

        assertEquals(Optional.of(List.of()), about(upper, day(2026, 5, 31)).courses("委员解除"));
        assertEquals(
                Map.of("解除", day(2026, 6, 1)),
                about(upper, day(2026, 6, 1)).courses("委员解除").orElseThrow().getFirst().steps());
        assertEquals(Optional.of(List.of()), about(upper, TODAY).courses("委员免去"));
        assertEquals(Optional.empty(), about(upper, TODAY).courses("委员产生"));
    }

    @Test
    void aVacantSecretarysSeatIsNobodyAndADutyWithoutASeatIsNotRecorded() {
        Membership held = secretary(upper);
        end(held, day(2026, 3, 1), EndReason.REMOVED);

        assertEquals(1, about(upper, day(2026, 2, 28)).holders("书记").orElseThrow().size());
        assertEquals(Optional.of(List.of()), about(upper, day(2026, 3, 1)).holders("书记"));
        assertEquals(Optional.empty(), about(upper, TODAY).holders("日常工作负责委员"));

        database.committees().addSeat(upper.id(), SeatKind.FULL_TIME, Role.DAILY_WORK_MEMBER);
        assertEquals(Optional.of(List.of()), about(upper, TODAY).holders("日常工作负责委员"));
    }

    @Test
    void whatAHolderOtherwiseIsComesFromTheRecordedPosts() {
        secretary(upper);
        Person known = person("张堃", "党工委副书记", "街道办事处主任");
        Person unknown = person("李喆", null, null);
        sit(upper, SeatKind.FULL_TIME, Role.DEPUTY_SECRETARY, known, START);
        sit(upper, SeatKind.FULL_TIME, Role.DEPUTY_SECRETARY, unknown, START);

        assertEquals(
                List.of(
                        new Holder(item(known), Set.of("街道党工委副书记", "街道办事处主任")),
                        Holder.unrecorded(item(unknown))),
                about(upper, TODAY).holders("副书记").orElseThrow());
        assertEquals(Optional.of(true), about(upper, TODAY).state("设副书记"));
        assertEquals(Optional.of(false), stateOfLower());
    }

    private Optional<Boolean> stateOfLower() {
        secretary(lower);
        return about(lower, TODAY).state("设副书记");
    }

    @Test
    void deputiesAreFullTimeOrPartTimeByTheirSeat() {
        secretary(lower);
        sit(lower, SeatKind.FULL_TIME, Role.DEPUTY_SECRETARY, person("张堃", "社区党委副书记", null), START);
        sit(lower, SeatKind.PART_TIME, Role.DEPUTY_SECRETARY, person("李喆", null, null), START);

        assertEquals(2, about(lower, TODAY).holders("副书记").orElseThrow().size());
        assertEquals(
                List.of("张堃"), names(about(lower, TODAY).holders("专职副书记").orElseThrow(), Holder::item));
        assertEquals(
                List.of("李喆"), names(about(lower, TODAY).holders("兼职副书记").orElseThrow(), Holder::item));
    }

    @Test
    void aMemberOfTwoCommitteesCrossesThemOnTheDaysOfBoth() {
        secretary(upper);
        secretary(lower);
        Person both = person("张堃", null, null);
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, both, START);
        Membership below = sit(lower, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, both, day(2026, 2, 1));
        end(below, day(2026, 6, 1), EndReason.TERM_EXPIRED);

        for (Committee committee : List.of(upper, lower)) {
            assertEquals(List.of(), crossing(committee, day(2026, 1, 31)));
            assertEquals(List.of("张堃"), crossing(committee, day(2026, 2, 1)));
            assertEquals(List.of(), crossing(committee, day(2026, 6, 1)));
        }
    }

    @Test
    void rollsThatAreNotWholeTellOnlyThatTheyCross() {
        secretary(upper);
        Person both = person("张堃", null, null);
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, both, START);
        sit(lower, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, both, day(2026, 2, 1));

        assertEquals(List.of("张堃"), crossing(upper, TODAY));
        assertEquals(Optional.empty(), about(upper, day(2026, 1, 31)).list("社区“大党委”成员"));
        assertEquals(Optional.empty(), about(lower, day(2026, 1, 31)).list("街道“大工委”成员"));
    }

    private List<String> crossing(Committee committee, LocalDate on) {
        FactSource facts = about(committee, on);
        List<Item> below = facts.list("社区“大党委”成员").orElseThrow();
        return facts.list("街道“大工委”成员").orElseThrow().stream()
                .filter(below::contains)
                .map(Item::name)
                .toList();
    }

    @Test
    void whoIsCarriedOverIntoAnotherTermWaitsForARecord() {
        secretary(upper);
        Person gone = person("张堃", null, null);
        Person again = person("李喆", null, null);
        Person open = person("王龑", null, null);
        Membership expired = sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, gone, START);
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, again, START);
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, open, START);
        end(expired, END.plusDays(1), EndReason.TERM_EXPIRED);
        LocalDate later = END.plusMonths(1);
        Term next = database.committees().addTerm(upper.id(), 6, END.plusDays(1), END.plusYears(5));
        Seat seat = database.committees().addSeat(upper.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        database.committees()
                .add(new Membership(0, seat.id(), next.id(), again.id(), END.plusDays(1), next.endsOn(), null, null, null));

        FactSource facts = about(upper, later);
        var records = facts.holdings("届满不再担任的委员", "退出记录").orElseThrow().stream()
                .filter(holding -> !holding.item().name().equals("沈青禾"))
                .toList();
        assertEquals(List.of("张堃", "王龑"), records.stream().map(record -> record.item().name()).toList());
        assertEquals(List.of(true, false), records.stream().map(record -> record.recorded()).toList());
        assertEquals(Optional.of(List.of()), about(upper, END).holdings("届满不再担任的委员", "退出记录"));
        assertEquals(List.of("王龑", "李喆"), names(upper, PART_TIME, later).orElseThrow().stream().sorted(Comparator.reverseOrder()).toList());
        assertEquals(
                Set.of(END, next.endsOn()),
                facts.endings("兼职委员任期").orElseThrow().stream()
                        .map(FactSource.Ending::end)
                        .collect(Collectors.toSet()),
                "who was appointed again is judged by the new term alone");
        assertEquals(Optional.of(next.endsOn()), facts.end("街道党工委本届"));
        assertEquals(Optional.of(END), about(upper, END).end("街道党工委本届"));
        assertEquals(Optional.empty(), facts.end("社区党组织本届"));
    }

    @Test
    void theShareOfUnitHeadsNamesThoseWhomTheRecordsLeaveOpen() {
        secretary(lower);
        Unit unit = database.organizations()
                .add(new Unit(0, "青禾税务所", UnitCategory.STATE_ORGAN, null, "青禾税务所党支部", null));
        sit(lower, SeatKind.PART_TIME, Role.MEMBER, of(unit, "张堃", "党支部书记"), START);
        sit(lower, SeatKind.PART_TIME, Role.MEMBER, of(unit, "李喆", "党支部副书记"), START);
        sit(lower, SeatKind.PART_TIME, Role.MEMBER, of(unit, "王龑", "党支部委员"), START);

        Split split = new Split(null, "辖区单位党组织负责人兼任的副书记和委员", EVERYBODY);
        Item body = new RecordKey(RecordKey.Sort.BODY, lower.body().id()).item("禾苗社区“大党委”");
        assertEquals(
                Optional.of(List.of(new Share(body, 1, 4, 0, 1))),
                about(lower, TODAY).shares(split, new Span(START, TODAY)));
        assertEquals(
                List.of(List.of("驻区机关"), List.of("驻区机关"), List.of("驻区机关")),
                about(lower, TODAY).values(PART_TIME, "单位类别").orElseThrow().stream()
                        .map(FactSource.Value::values)
                        .toList());
    }

    @Test
    void withoutABatchNobodyKnowsHowAMemberWasAppointed() {
        sit(upper, SeatKind.PART_TIME, Role.PART_TIME_MEMBER, person("张堃", null, null), START);

        var records = about(upper, TODAY).holdings(PART_TIME, "聘任记录").orElseThrow();
        assertEquals(List.of(false), records.stream().map(record -> record.recorded()).toList());
        assertEquals(Optional.empty(), about(upper, TODAY).list("街道党工委委员"), "there is no such roll");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private FactSource about(Committee committee, LocalDate on) {
        return new CommitteeFactBook(
                        database.organizations().bodies(),
                        database.committees().histories(),
                        database.committees().endingSteps().all())
                .about(committee.body().id(), on);
    }

    private Optional<List<String>> names(Committee committee, String list, LocalDate on) {
        return about(committee, on).list(list).map(items -> names(items, Function.identity()));
    }

    private static <T> List<String> names(List<T> found, Function<T, Item> item) {
        return found.stream().map(one -> item.apply(one).name()).toList();
    }

    private static Item item(Person person) {
        return new RecordKey(RecordKey.Sort.PERSON, person.id()).item(person.name().value());
    }

    private Membership secretary(Committee committee) {
        return sit(committee, SeatKind.FULL_TIME, Role.SECRETARY, person("沈青禾", "党工委书记", null), START);
    }

    private Person person(String name, @Nullable String partyPost, @Nullable String post) {
        return database.people().add(new Person(0, new PersonName(name), null, post, partyPost, null));
    }

    private Person of(Unit unit, String name, String partyPost) {
        return database.people().add(new Person(0, new PersonName(name), unit.id(), null, partyPost, null));
    }

    private Membership sit(Committee committee, SeatKind kind, Role role, Person person, LocalDate from) {
        Seat seat = database.committees().addSeat(committee.id(), kind, role);
        long term = database.committees().terms(committee.id()).getLast().id();
        return database.committees()
                .add(new Membership(0, seat.id(), term, person.id(), from, END, null, null, null));
    }

    private void end(Membership held, LocalDate on, EndReason reason) {
        database.committees()
                .edit(new Membership(
                        held.id(),
                        held.seatId(),
                        held.termId(),
                        held.personId(),
                        held.startsOn(),
                        held.endsOn(),
                        new Ending(on, reason),
                        null,
                        null));
    }
}

package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.appointment.facts.AppointmentBook;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister.Registration;
import org.jiedao.dispatch.DispatchRegister.Revision;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Appointments in a real register, asked by the rules of the standards as of days before, between and after them.
class AppointmentBookTest {
    private static final Rulesets RULESETS = Rulesets.shipped();
    private static final AppointmentOrders ORDERS = new AppointmentOrders(Clauses.shipped());
    private static final Workdays WORKDAYS = Workdays.shipped();
    private static final String UNPAID = "兼职委员系义务兼职，不在街道领取补贴报酬，与街道不具有\n劳动聘用关系。";

    @TempDir
    Path folder;

    private Street street;
    private Committee committee;
    private Committee community;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
        community = street.committee(SampleStreet.GANNAN_COMMITTEE);
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private FactBook book() {
        return new AppointmentBook(
                street.database.appointmentRecords(), street.database.committees().histories(), ORDERS, RULESETS);
    }

    private Judgement judge(String rule, LocalDate on) {
        return judge(book(), committee, rule, on);
    }

    private static Judgement judge(FactBook book, Committee of, String id, LocalDate on) {
        return judge(book, of, id, on, Span.since(LocalDate.of(2020, 7, 1)));
    }

    private static Judgement judge(FactBook book, Committee of, String id, LocalDate on, Span life) {
        Rule asked = RULESETS.all().stream()
                .flatMap(ruleset -> ruleset.rule(id).stream())
                .findFirst()
                .orElseThrow();
        return asked.judge(
                new GatheredFacts(life, List.of(book.about(of.body().id(), on))), new Asking(on, WORKDAYS));
    }

    private static void assertJudged(String state, String words, Judgement judgement) {
        assertEquals(state, judgement.state().label(), judgement::sentence);
        assertTrue(judgement.sentence().contains(words), judgement::sentence);
    }

    /// As a register might hold it that was not kept by the rules.
    private Batch unchecked(Batch batch, Step... steps) {
        for (Step step : steps) {
            street.database.batches().put(batch.id(), step);
        }
        return street.database.batches().batch(batch.id()).orElseThrow();
    }

    private DispatchEntry enter(Batch batch, Paper paper, LocalDate on, String text) throws IOException {
        List<Candidate> proposed = paper == Paper.CERTIFICATE ? batch.proposed() : List.of();
        List<Certificate> certificates = IntStream.range(0, proposed.size())
                .mapToObj(i -> new Certificate(
                        i + 1,
                        proposed.get(i).person().id(),
                        proposed.get(i).person().name().value()))
                .toList();
        Matter matter = new Matter(paper, paper.label(), on, batch.id(), certificates.size());
        return street.database
                .dispatchRegister()
                .enter("试", on.getYear(), _ -> new Registration(matter, text, List.of(), certificates));
    }

    private static Step step(StepKind kind, int month, int day) {
        return Step.of(kind, Street.day(month, day), "依据");
    }

    private Batch gannanStreet(Step... steps) {
        street.database.committees().switchRuleset(committee.id(), "gannan", LocalDate.of(2025, 7, 1));
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
        return unchecked(street.open(committee, "甘南的一批", street.people(0, 3), Role.MEMBER), steps);
    }

    @Test
    void everyStepCountsFromItsDayOn() {
        Batch nine = street.nine();
        FactBook book = book();

        assertJudged("不适用", "没有办过委员产生", judge(book, committee, "LF-6.4.1b1", Street.day(3, 1)));
        assertJudged("符合", "推荐2026.3.2（", judge(book, committee, "LF-6.4.1b1", Street.day(3, 3)));
        assertJudged("符合", "推荐2026.3.2→审查2026.3.4（", judge(book, committee, "LF-6.4.1b1", Street.day(3, 4)));
        assertJudged("符合", "表决票数1，1≤1", judge(book, committee, "LF-6.4.1b1", Street.day(3, 5)));
        assertJudged("不适用", "还没有到这几步", judge(book, committee, "LF-6.4.1b2", Street.day(3, 4)));
        assertJudged("符合", "表决2026.3.5（", judge(book, committee, "LF-6.4.1b2", Street.day(3, 17)));
        Judgement filed = judge(book, committee, "LF-6.4.1b2", Street.day(3, 18));
        assertJudged("符合", "表决2026.3.5→备案2026.3.18", filed);
        assertEquals(
                List.of(new RecordKey(RecordKey.Sort.BATCH, nine.id())),
                filed.counted().stream().map(item -> RecordKey.of(item).orElseThrow()).toList());
    }

    @Test
    void aDateBeforeTheStepAheadIsABreach() {
        unchecked(street.nine(), step(StepKind.FILING, 3, 4));

        assertJudged("不符合", "备案2026.3.4早于表决2026.3.5", judge("LF-6.4.1b2", Street.TODAY));
    }

    @Test
    void aVoteLeftOutIsABreachOnceItIsPassed() {
        Batch batch = street.open(committee, "没有表决的一批", street.people(0, 2), Role.PART_TIME_MEMBER);
        batch = unchecked(batch, step(StepKind.RECOMMENDATION, 3, 2), step(StepKind.REVIEW, 3, 3));
        assertJudged("符合", "审查2026.3.3", judge("LF-6.4.1b1", Street.TODAY));

        unchecked(batch, step(StepKind.FILING, 3, 9));

        assertJudged("不符合", "没有表决的一批：表决票数0，0<1", judge("LF-6.4.1b1", Street.TODAY));
        assertJudged("不符合", "有“备案”，没有“表决”", judge("LF-6.4.1b2", Street.TODAY));
    }

    @Test
    void whenOpinionsWereSoughtIsKnownByItsRecordAlone() throws IOException {
        Batch nine = street.nine();
        assertJudged("缺证据", "没有登记" + nine.title() + "的“征求意见”", judge("LF-6.4.1a", Street.TODAY));

        DispatchEntry late = enter(nine, Paper.CONSULTATION_RECORD, Street.day(3, 3), "");
        assertJudged("不符合", "推荐2026.3.2早于征求意见2026.3.3", judge("LF-6.4.1a", Street.TODAY));
        assertJudged("缺证据", "“征求意见”", judge("LF-6.4.1a", Street.day(3, 2)));

        street.database.dispatchRegister().markVoid(late.id(), Street.TODAY, "日期写错");
        enter(nine, Paper.CONSULTATION_RECORD, Street.day(2, 27), "");
        assertJudged("符合", "征求意见2026.2.27→推荐2026.3.2→表决2026.3.5", judge("LF-6.4.1a", Street.TODAY));
    }

    @Test
    void aPublicityIsOverTheDayAfterItsLast() {
        gannanStreet(Step.publicity(Street.day(3, 6), Street.day(3, 11), "照片"));
        FactBook book = book();

        assertJudged("不适用", "没有发生过委员产生", judge(book, committee, "GN-25.3a", Street.day(3, 5)));
        assertJudged("不适用", "“公示期满”还没有到期", judge(book, committee, "GN-25.3a", Street.day(3, 11)));
        assertJudged("符合", "5天，5≤5", judge(book, committee, "GN-25.3a", Street.day(3, 12)));
    }

    @Test
    void aPublicityOneDayShortIsABreach() {
        gannanStreet(Step.publicity(Street.day(3, 6), Street.day(3, 10), "照片"));

        assertJudged("不符合", "甘南的一批：公示到公示期满4天，4<5", judge("GN-25.3a", Street.TODAY));
    }

    @Test
    void filingOnTheLastDayOfThePublicityIsTooEarly() {
        gannanStreet(
                Step.publicity(Street.day(3, 6), Street.day(3, 11), "照片"), step(StepKind.FILING, 3, 11));

        assertJudged("不符合", "有“备案”，没有“公示期满”", judge("GN-25.3b", Street.day(3, 11)));
        assertJudged("不符合", "备案2026.3.11不晚于公示期满2026.3.11", judge("GN-25.3b", Street.TODAY));
    }

    @Test
    void copiesAreAskedForOnceTheNoticeIsOut() throws IOException {
        Batch batch = gannanStreet(
                step(StepKind.RECOMMENDATION, 3, 1),
                step(StepKind.REVIEW, 3, 2),
                Step.publicity(Street.day(3, 6), Street.day(3, 11), "照片"),
                step(StepKind.FILING, 3, 12));
        batch = street.vote(batch, Street.day(3, 3), 9, 9);
        batch = street.record(batch, step(StepKind.CERTIFICATE, 3, 20));
        assertJudged("符合", "备案2026.3.12→聘书2026.3.20", judge("GN-25.4", Street.TODAY));

        batch = street.record(batch, step(StepKind.NOTICE, 3, 23));
        assertJudged("符合", "备案2026.3.12→聘书2026.3.20（", judge("GN-25.4", Street.day(3, 22)));
        List<String> units = PaperFacts.units(batch);
        assertJudged("缺证据", "没有登记" + units.getFirst() + "的聘任通知抄送", judge("GN-25.4", Street.TODAY));

        DispatchEntry notice = enter(
                batch,
                Paper.NOTICE,
                Street.day(3, 23),
                "张堃 " + units.get(0) + "\n李喆 " + units.get(1) + "\n抄送：" + units.get(0) + "，某局。\n");
        assertJudged("不符合", units.get(1) + "：聘任通知抄送0，0<1", judge("GN-25.4", Street.TODAY));

        street.database.dispatchRegister().addVersion(notice.id(), _ -> new Revision(
                Street.TODAY, "补抄送", String.join("、", units) + "\n抄送：" + String.join("，", units) + "。", List.of()));
        assertJudged("不符合", units.get(1), judge("GN-25.4", Street.day(6, 30)));
        assertJudged("符合", units.get(2) + "：聘任通知抄送1", judge("GN-25.4", Street.TODAY));
    }

    @Test
    void theWorkbenchsOwnPapersSayWhatIsAsked() throws IOException {
        Batch nine = street.nine();
        for (Paper paper : List.of(Paper.CERTIFICATE, Paper.NOTICE)) {
            Issuance issued = street.issuePaper.issue(nine.id(), paper, Street.day(3, 20));
            assertTrue(issued instanceof Issuance.Issued, issued::toString);
        }

        assertJudged("符合", "聘书1，1=1", judge("LF-6.4.2a1", Street.TODAY));
        assertEquals(
                9,
                book().about(committee.body().id(), Street.TODAY)
                        .holdings("聘书", "义务任职表述")
                        .orElseThrow()
                        .stream()
                        .filter(holding -> holding.recorded() && holding.things().size() == 1)
                        .count());
        assertEquals(
                9,
                book().about(committee.body().id(), Street.TODAY)
                        .holdings("受聘委员所在单位", "聘任通知抄送")
                        .orElseThrow()
                        .stream()
                        .filter(holding -> holding.recorded() && holding.things().size() == 1)
                        .count());
    }

    @Test
    void aVoidedCertificateIsNoneAndOneIssuedAgainIsOne() throws IOException {
        Batch nine = street.nine();
        assertJudged("缺证据", "没有登记张堃的聘书", judge("LF-6.4.2a1", Street.TODAY));

        DispatchEntry first = enter(nine, Paper.CERTIFICATE, Street.day(3, 20), UNPAID);
        assertJudged("符合", "张堃：聘书1，1=1", judge("LF-6.4.2a1", Street.TODAY));
        assertJudged("不适用", "没有兼职委员", judge("LF-6.4.2a1", Street.day(3, 19)));

        DispatchEntry twice = enter(nine, Paper.CERTIFICATE, Street.day(4, 1), UNPAID);
        assertJudged("不符合", "张堃：聘书2，2>1", judge("LF-6.4.2a1", Street.TODAY));
        street.database.dispatchRegister().markVoid(twice.id(), Street.day(4, 2), "重复");
        street.database.dispatchRegister().markVoid(first.id(), Street.day(6, 1), "印错");
        assertJudged("符合", "聘书1", judge("LF-6.4.2a1", Street.day(5, 31)));
        assertJudged("不符合", "张堃：聘书0，0<1", judge("LF-6.4.2a1", Street.day(6, 1)));

        enter(nine, Paper.CERTIFICATE, Street.day(6, 2), UNPAID);
        assertJudged("符合", "张堃：聘书1，1=1", judge("LF-6.4.2a1", Street.TODAY));
    }

    @Test
    void aCertificateThatDoesNotSayTheServiceIsUnpaidIsFound() throws IOException {
        Batch nine = street.nine();
        String page = "张堃同志：\n" + UNPAID + "\n";
        enter(nine, Paper.CERTIFICATE, Street.day(3, 20), (page + "====\n").repeat(8) + "陈某同志：\n此聘。\n");

        Judgement judgement = judge("LF-6.4.1c", Street.TODAY);

        assertJudged("不符合", "试〔2026〕1号-09（买买提·艾力）：义务任职表述0，0<1", judgement);
        assertEquals(1, judgement.counted().size());
    }

    @Test
    void aBatchOfAnotherTermIsAskedAboutInThatTermOnly() {
        Term before = street.database
                .committees()
                .addTerm(committee.id(), 4, LocalDate.of(2020, 7, 1), LocalDate.of(2025, 6, 30));
        Batch old = street.database
                .batches()
                .open(new Batch.Opening(committee.id(), before, "上届的一批", "langfang", LocalDate.of(2025, 1, 6)));
        unchecked(
                old,
                Step.of(StepKind.VOTE, LocalDate.of(2025, 2, 3), "纪要"),
                Step.of(StepKind.FILING, LocalDate.of(2025, 2, 1), "回执"));

        assertJudged("不符合", "上届的一批：备案2025.2.1早于表决2025.2.3", judge("LF-6.4.1b2", LocalDate.of(2025, 3, 1)));
        assertJudged("不适用", "没有办过委员产生", judge("LF-6.4.1b2", Street.TODAY));
    }

    @Test
    void ofAMemberFromTheRosterNothingIsKnown() {
        Membership held = onSeat(
                street.database
                        .committees()
                        .addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER)
                        .id(),
                Street.day(1, 5));

        assertEquals(null, held.batchId());
        assertJudged("缺证据", "没有登记冯谷雨的委员产生", judge("LF-6.4.1a", Street.TODAY));
        assertJudged("缺证据", "没有登记冯谷雨的聘书", judge("LF-6.4.2a1", Street.TODAY));
        assertJudged("不适用", "没有办过委员产生", judge("LF-6.4.1a", Street.day(1, 4)));
        assertJudged("缺证据", "没有登记冯谷雨的聘任的协商、推荐、公示、批准", judge("GN-32b", Street.TODAY));
    }

    private Membership onSeat(long seat, LocalDate from) {
        Term term = street.database.committees().termOn(committee.id(), from).orElseThrow();
        return street.database
                .committees()
                .add(new Membership(
                        0, seat, term.id(), street.people(10, 11).getFirst(), from, term.endsOn(), null, null, null));
    }

    @Test
    void aSeatThatFellVacantIsToBeFilledInTime() {
        street.nine();
        street.end(committee, "李喆", Street.day(4, 1), EndReason.RELEASED);

        assertJudged("不适用", "没有发生过委员增补", judge("LF-6.4.2b", Street.day(3, 31)));
        assertJudged("不适用", "李喆的空缺“增补”还没有到期", judge("LF-6.4.2b", Street.day(6, 30)));
        assertJudged("不符合", "李喆的空缺：空缺到今天还没有增补91天，91>90", judge("LF-6.4.2b", Street.TODAY));

        Batch one = street.open(committee, "补一人", street.people(9, 10), Role.PART_TIME_MEMBER);
        assertJudged("不符合", "补一人（补李喆）", judge("LF-6.4.2b", Street.TODAY));
        one = street.record(one, step(StepKind.RECOMMENDATION, 5, 6));
        one = street.record(one, step(StepKind.REVIEW, 5, 7));
        one = street.vote(one, Street.day(5, 8), 9, 9);
        one = street.record(one, step(StepKind.FILING, 5, 9));
        street.record(one, step(StepKind.CERTIFICATE, 5, 11));

        assertJudged("符合", "补一人（补李喆）：空缺到增补40天，40≤90", judge("LF-6.4.2b", Street.TODAY));
        assertEquals(2, judge("LF-6.4.1b2", Street.TODAY).counted().size(), "LF增补按产生的程序办");
    }

    @Test
    void aSeatFilledWithoutABatchIsFilledNobodyKnowsHow() {
        street.nine();
        street.end(committee, "李喆", Street.day(4, 1), EndReason.RELEASED);
        Member left = street.database.committees().members(committee.id()).stream()
                .filter(member -> member.person().name().value().equals("李喆"))
                .findFirst()
                .orElseThrow();
        onSeat(left.seat().id(), Street.day(5, 1));

        assertJudged("符合", "李喆的空缺：空缺到增补30天", judge("LF-6.4.2b", Street.TODAY));
        assertJudged("缺证据", "冯谷雨的委员产生", judge("LF-6.4.1b2", Street.TODAY));
    }

    @Test
    void aBatchIsReappointmentSupplementOrNewAsTheRecordSays() throws IOException {
        Batch nine = street.both().getFirst();
        FactBook book = book();
        Judgement filled = judge(book, community, "GN-36d", Street.TODAY);
        assertJudged("符合", "（补张堃）：推荐2026.4.1→批准2026.4.8→增补2026.4.20", filled);
        assertJudged("符合", "协商2026.4.1→推荐2026.4.1→批准2026.4.8", judge(book, community, "GN-36a", Street.TODAY));
        assertJudged("符合", "已登记的程序步骤4/4", judge(book, community, "GN-32b", Street.TODAY));
        assertJudged("不适用", "已登记的程序步骤还没有到期", judge(book, community, "GN-32b", Street.day(4, 19)));
        assertJudged("缺证据", "没有登记" + nine.title() + "的“申请”", judge("LF-6.4.2a3", Street.TODAY));

        enter(nine, Paper.RENEWAL_REQUEST, Street.day(3, 17), "");

        assertJudged(
                "符合", "届满2025.6.30→申请2026.3.17→备案2026.3.18→续聘2026.3.20", judge("LF-6.4.2a3", Street.TODAY));
        assertJudged("符合", "表决2026.3.5→备案2026.3.18", judge("LF-6.4.1b2", Street.TODAY));
    }

    @Test
    void aStandardThatHoldsSinceTheTermBeganAsksOfItsReappointments() {
        street.both();
        Span term = Span.since(LocalDate.of(2025, 7, 1));

        assertJudged("缺证据", "的“申请”", judge(book(), committee, "LF-6.4.2a3", Street.TODAY, term));
        Span later = Span.since(Street.day(3, 10));
        assertJudged("不适用", "没有办过委员续聘", judge(book(), committee, "LF-6.4.2a3", Street.TODAY, later));
    }

    @Test
    void whatAnotherOrderHasNoPlaceForIsNotABreach() {
        Batch three = street.both().getLast();

        Judgement asked = judge(book(), community, "LF-7.4.1b", Street.TODAY);

        assertJudged("缺证据", "没有登记" + three.title() + "的“表决”", asked);
    }

    @Test
    void theBookIsReadOnce() {
        Batch nine = street.nine();
        FactBook book = book();
        unchecked(nine, step(StepKind.FILING, 3, 4));

        assertJudged("符合", "备案2026.3.18", judge(book, committee, "LF-6.4.1b2", Street.TODAY));
        assertEquals(Optional.empty(), book.about(-1, Street.TODAY).courses("委员产生"));
    }
}

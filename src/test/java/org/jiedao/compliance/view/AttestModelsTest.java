package org.jiedao.compliance.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestable;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.compliance.AttestedRules;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.compliance.RecordAttestation;
import org.jiedao.compliance.SettlePractice;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rulesets;
import org.jiedao.settings.Draft;
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

/// What parts 佐证 and 口径 show and do, over a real data file and without a toolkit. Today is 2026年7月1日.
class AttestModelsTest {
    private static final String OWN = """
            规则集：own
            名称：自定
            出处：自定 1
            施行日期：2026年1月1日
            适用对象：社区党组织
            编号：ZD-1
            条款：1
            原文：每季度开展一次结对。
            语气：应
            类别：B
            对象：社区党组织
            周期：每季度1次
            证据：结对记录
            检查：佐证
            """;

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Database database;
    private AttestViewModel model;
    private PracticeViewModel practice;
    private Body first;
    private Body second;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder.resolve("data"));
        Files.createDirectories(database.folder().rulesets());
        Files.writeString(database.folder().rulesets().resolve("own.txt"), OWN);
        first = body("甲社区党委");
        second = body("乙社区党委");
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                new Headless().at(OpenRegister.CLOCK),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                (_, _, _) -> {});
        model = new AttestViewModel(cases(), desk);
        practice = new PracticeViewModel(new SettlePractice(database.practiceBook(), this::rulesets), desk);
        model.load(() -> {});
        practice.load(() -> {});
    }

    private Body body(String name) {
        Body body = database.organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, name, null);
        database.bodyRulesets().choose(body.id(), new RulesetSince("own", LocalDate.of(2026, 1, 1)));
        return body;
    }

    private AttestUseCases cases() {
        EvidenceFolder evidence = new EvidenceFolder(database.folder().evidence());
        OpenExamination examination = new OpenExamination(
                new OpenExamination.Bodies(() -> database.organizations().bodies(), Map::of, database.bodyRulesets()),
                () -> rulesets(Practice.none()).rulesets(),
                List::of,
                database.attestations(),
                Workdays::shipped);
        Attestable attestable = new Attestable(
                () -> rulesets(Practice.none()).rulesets(), () -> database.organizations().bodies());
        return new AttestUseCases(
                new AttestedRules(examination, database.attestations()),
                attestable,
                new RecordAttestation(
                        database.attestations(), database.changeLog(), evidence, attestable, OpenRegister.CLOCK),
                database.attestations(),
                evidence);
    }

    private Rulesets.Loaded rulesets(Practice own) {
        try {
            return Rulesets.with(database.folder().rulesets(), own);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Subject of(Body body) {
        return new Subject(body.id(), "own", "ZD-1");
    }

    private void attest(Body body, String who) {
        model.show(of(body));
        model.form().who().set(who);
        model.form().evidence().set("结对记录");
        model.save();
    }

    private List<String> shown() {
        return model.rows().shown().stream().map(row -> row.body() + row.standing()).toList();
    }

    private String told() {
        return Objects.requireNonNull(notices.shown().get()).text();
    }

    @Test
    void theListIsNarrowedByBodyStandingAndWords() {
        attest(first, "李喆");
        assertEquals(List.of("甲社区党委有佐证", "乙社区党委没有佐证"), shown());
        assertEquals("2条：没有佐证1、有佐证1", model.rows().counts().get());

        model.rows().standing().set("没有佐证");
        assertEquals(List.of("乙社区党委没有佐证"), shown());
        model.rows().standing().set("全部状态");
        model.rows().body().set("甲社区党委");
        assertEquals(List.of("甲社区党委有佐证"), shown());
        model.rows().body().set("全部组织");
        model.rows().filter("yi");
        assertEquals(List.of("乙社区党委没有佐证"), shown());
        assertEquals("李喆 2026.7.1：结对记录", new AttestRow(model.rows().find(of(first)).orElseThrow(), LocalDate.of(2026, 7, 1)).said());
    }

    @Test
    void theFormStartsWithWhoeverVouchedLastAndTheDayAndIsClean() {
        attest(first, "李喆");
        model.show(of(second));
        assertEquals("李喆", model.form().who().get());
        assertEquals("2026年7月1日", model.form().on().get());
        assertFalse(model.form().dirty().get());
        model.form().evidence().set("记录");
        assertTrue(model.form().dirty().get());
    }

    @Test
    void theEndOfTheRulesOwnPeriodIsSuggestedForTheDayTyped() {
        model.show(of(first));
        assertEquals(Optional.of(LocalDate.of(2026, 9, 30)), model.suggestedUntil());
        model.form().on().set("2026.6.30");
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), model.suggestedUntil());
        model.takeSuggestedUntil();
        assertEquals("2026年6月30日", model.form().until().get());
        model.form().who().set("李喆");
        model.form().evidence().set("记录");
        model.save();
        assertTrue(told().endsWith("有效期已经过了，今天体检仍是缺证据。"), told());
        assertEquals(List.of("甲社区党委已过期", "乙社区党委没有佐证"), shown());
    }

    @Test
    void anUnreadableEndIsNotTakenForNone() {
        model.show(of(first));
        model.form().who().set("李喆");
        model.form().evidence().set("记录");
        model.form().until().set("年底");
        model.save();
        assertTrue(told().startsWith("没有登记佐证：有效期读不出来"), told());
        assertEquals(List.of(), database.attestations().all());
    }

    @Test
    void tickingMoreBodiesAndWithdrawingKeepWhatIsTyped() {
        attest(first, "李喆");
        Attestation kept = database.attestations().all().getFirst();
        model.show(of(first));
        model.form().evidence().set("打了一半");
        model.tick(Set.of(second.id()));
        assertEquals(2, model.form().chosen().size());
        model.withdraw(kept);
        assertEquals("打了一半", model.form().evidence().get());
        assertEquals(List.of(), model.said());
        model.form().tickAll();
        model.save();
        assertTrue(told().startsWith("没有登记佐证：没有勾选组织"), told());
    }

    @Test
    void aDraftComesBackAsTyped() {
        model.show(of(first));
        model.form().evidence().set("打了一半");
        model.form().file().set(folder.resolve("纪要.pdf"));
        Draft draft = model.draft().orElseThrow();
        model.close();
        assertNull(model.shown().get());
        model.restore(draft);
        assertNotNull(model.shown().get());
        assertEquals("打了一半", model.form().evidence().get());
        assertEquals(folder.resolve("纪要.pdf"), model.form().file().get());
    }

    @Test
    void whatIsTypedStaysWhereTheReachChangesUnderIt() {
        practice.show("及时");
        practice.value().set("10个工作日");
        practice.reach().set(practice.reaches().get(1));
        assertEquals("10个工作日", practice.value().get());
        practice.save();
        assertEquals(1, database.practiceBook().practice().values().size());
        assertEquals("10个工作日", practice.value().get());
        practice.reach().set(practice.reaches().getFirst());
        assertEquals("", practice.value().get());
        assertFalse(practice.dirty().get());
        practice.reach().set(practice.reaches().get(1));
        practice.forget();
        assertEquals(Map.of(), database.practiceBook().practice().values());
        assertTrue(told().contains("已改回默认"), told());
    }

    @Test
    void aWrongValueIsRefusedAndStaysToBeMended() {
        practice.show("及时");
        practice.value().set("马上");
        practice.save();
        assertTrue(told().startsWith("没有保存口径“及时”：写的是“马上”，应写成90天、10个工作日"), told());
        assertEquals("马上", practice.value().get());
        assertTrue(practice.dirty().get());
        practice.show("不存在的");
        assertNull(practice.shown().get());
    }
}

package org.jiedao.compliance.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.compliance.OwnRulesets;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.compliance.RulesetSwitches;
import org.jiedao.compliance.RulesetUses;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rule;
import org.jiedao.rule.RulesetFolder;
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

/// Part 规则集 without a toolkit.
class RulesetsViewModelTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @TempDir
    Path temporary;

    private final Headless desktop = new Headless();
    private final Notices notices = new Notices();
    private Database database;
    private RulesetsViewModel model;
    private Body joint;
    private Body estate;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(temporary.resolve("data"));
        joint = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", null);
        estate = database.organizations().add(BodyKind.PREMISES_BRANCH, "云溪大厦楼宇党支部", null);
        database.committees().establish(joint.id(), "langfang", START);
        RulesetFolder folder = RulesetFolder.open(database.folder().rulesets());
        RulesetStandings standings = new RulesetStandings(new OpenExamination.Bodies(
                () -> database.organizations().bodies(), this::committees, database.bodyRulesets()));
        RulesetSwitches switches = new RulesetSwitches(
                new DecideRuleset(database.committees()),
                database.bodyRulesets(),
                folder::rulesets,
                database.changeLog());
        OwnRulesets own =
                new OwnRulesets(folder, new RulesetUses(standings, _ -> List.of(), database.attestations()));
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                desktop.at(OpenRegister.CLOCK),
                new SettingsViewModel(new SettingsFile(temporary.resolve("settings")), notices),
                (_, _, _) -> {});
        model = new RulesetsViewModel(new RulesetUseCases(folder::rulesets, standings, switches, own), desk);
        model.open("");
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Map<Long, List<RulesetSince>> committees() {
        Map<Long, List<RulesetSince>> byBody = new HashMap<>();
        database.committees().committees(LocalDate.MAX).forEach(one -> byBody.put(
                one.body().id(), database.committees().rulesets(one.id())));
        return byBody;
    }

    private String sixth() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/org/jiedao/rule/sixth.txt"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    private RulesetBodyRow row(Body body) {
        return model.bodies().rows().stream()
                .filter(one -> one.body().id() == body.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachBodyIsToldWithItsRulesetWhenceAndSinceWhen() {
        assertEquals("廊坊市地方标准 DB1310/T 264.2—2021", row(joint).ruleset());
        assertEquals("2025.7.1", row(joint).since());
        assertEquals("自己定的", row(joint).origin());
        assertEquals("没有定", row(estate).origin());
        assertTrue(row(estate).remark().contains("不体检"));
    }

    @Test
    void aSwitchIsMadeFromADayOnAndTakenBack() {
        model.bodies().choose(estate.id());
        model.bodies().change();
        model.bodies().form().ruleset().set(shiyan());
        model.bodies().form().since().set(LocalDate.of(2026, 3, 1));
        assertTrue(model.bodies().form().doubt().get().contains("来源年份不明"));

        model.bodies().save();

        assertEquals("十堰市楼宇党建实施意见", row(estate).ruleset());
        assertEquals(List.of("自2026年3月1日起"), model.bodies().past().stream().map(RulesetPast::since).toList());
        assertFalse(model.bodies().changing().get());

        model.bodies().cancel(model.bodies().past().getFirst());
        assertEquals("没有定", row(estate).origin());
    }

    private org.jiedao.rule.Ruleset shiyan() {
        return row(estate).rulesets().of("shiyan").orElseThrow();
    }

    @Test
    void withoutARulesetOrADayNothingIsSwitched() {
        model.bodies().choose(estate.id());
        model.bodies().change();
        model.bodies().form().since().set(null);

        model.bodies().save();

        assertTrue(Objects.requireNonNull(notices.shown().get()).text().startsWith("没有保存"));
        assertEquals("没有定", row(estate).origin());
    }

    @Test
    void aRuleIsFoundByItsPlaceAndBySearch() {
        model.open("gannan Q26-b");
        List<Rule> all = List.copyOf(model.reading().rules());
        assertEquals("gannan", Objects.requireNonNull(model.reading().ruleset().get()).key());
        assertEquals(all.getFirst().id(), Objects.requireNonNull(model.reading().chosen().get()).id());

        String third = all.get(2).id();
        model.open("gannan " + third);
        assertEquals(third, Objects.requireNonNull(model.reading().chosen().get()).id());

        model.reading().search("公示 5天");
        assertTrue(!model.reading().rules().isEmpty() && model.reading().rules().size() < all.size());
        assertTrue(model.reading().rules().stream()
                .allMatch(rule -> rule.toString().contains("公示")));
        model.reading().search("");
        assertEquals(all.size(), model.reading().rules().size());
    }

    @Test
    void aFaultyFileIsToldSentenceBySentenceAndNothingIsCopied() throws IOException {
        model.put(file("通州.txt", sixth().replace("语气：宜", "语气：最好")));

        assertEquals(List.of("通州.txt 第12行：不认识的语气“最好”，轻重无从判断。"), model.faults());
        assertFalse(Files.exists(database.folder().rulesets().resolve("通州.txt")));
    }

    @Test
    void aRulesetPutInIsReadChosenAndTakenOutAgain() throws IOException {
        model.put(file("通州.txt", sixth()));
        assertEquals("通州区“大工委”建设办法", Objects.requireNonNull(model.chosen().get()).label());
        assertEquals("自己放入", Objects.requireNonNull(model.chosen().get()).remark());

        model.bodies().choose(joint.id());
        model.bodies().change();
        model.bodies().form().ruleset().set(row(joint).rulesets().of("tongzhou").orElseThrow());
        model.bodies().save();
        assertEquals("通州区“大工委”建设办法", row(joint).ruleset());

        model.withdraw("通州.txt");
        assertTrue(Objects.requireNonNull(notices.shown().get()).text().contains("青禾街道“大工委”自2026年7月1日起用它"));
        model.bodies().cancel(model.bodies().past().getFirst());
        model.withdraw("通州.txt");
        assertFalse(Files.exists(database.folder().rulesets().resolve("通州.txt")));
        assertTrue(model.entries().stream().noneMatch(entry -> entry.key().equals("tongzhou")));
    }

    @Test
    void anotherFileOfTheNameIsAskedAboutFirst() throws IOException {
        model.put(file("通州.txt", sixth()));
        model.put(file("通州.txt", sixth().replace("范围＝4至8", "范围＝4至7")));
        assertEquals("通州.txt", String.valueOf(Objects.requireNonNull(model.replacement().get()).getFileName()));
        assertEquals(sixth(), Files.readString(database.folder().rulesets().resolve("通州.txt")));

        model.keepAsIs();
        assertNull(model.replacement().get());
        model.put(temporary.resolve("通州.txt"));
        model.replace();
        assertTrue(Files.readString(database.folder().rulesets().resolve("通州.txt")).contains("范围＝4至7"));
    }

    @Test
    void aFileCopiedByHandIsSeenWithItsFaults() throws IOException {
        Files.createDirectories(database.folder().rulesets());
        Files.writeString(database.folder().rulesets().resolve("手放.txt"), "规则集：shoufang");

        model.open("手放.txt");

        assertTrue(model.chosen().get() instanceof RulesetEntry.Unread unread
                && unread.faults().getFirst().startsWith("手放.txt："));
        model.openFolder();
        assertEquals(List.of(database.folder().rulesets()), desktop.opened());
    }
}

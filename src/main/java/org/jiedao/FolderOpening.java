package org.jiedao;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.DataFolder;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.drafting.TakeOverWordings;
import org.jiedao.file.DiskTrouble;
import org.jiedao.file.RiskyPlace;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// What became of opening a data folder.
sealed interface FolderOpening {
    record Opened(Wiring workbench, List<String> notes) implements FolderOpening {}

    record Refused(String sentence) implements FolderOpening {}

    record Damaged(String sentence, Optional<Database.Older> older) implements FolderOpening {}

    /// A password is needed, or it was wrong.
    record Locked(String sentence) implements FolderOpening {}

    /// A folder that cannot be read or written is a refusal too: whoever double-clicked must read why.
    static FolderOpening of(DataFolder folder, Clock clock) {
        return of(folder, clock, null);
    }

    static FolderOpening of(DataFolder folder, Clock clock, char @Nullable [] password) {
        try {
            return opened(folder, clock, password);
        } catch (IOException failure) {
            return new Refused("数据文件夹 " + folder.root() + " 不能读写，没有打开。" + DiskTrouble.sentence(failure).orElse(""));
        }
    }

    private static FolderOpening opened(DataFolder folder, Clock clock, char @Nullable [] password)
            throws IOException {
        LogFile.start(folder.create().logs());
        HolidayFile holidays = HolidayFile.open(folder.holidays());
        RulesetFolder rulesets = RulesetFolder.open(folder.rulesets());
        return switch (Database.open(folder, clock, password)) {
            case Database.Opening.Refused refused -> new Refused(refused.sentence());
            case Database.Opening.Damaged damaged -> new Damaged(damaged.sentence(), damaged.older());
            case Database.Opening.Locked locked -> new Locked(locked.sentence());
            case Database.Opening.Opened opened -> {
                Wiring workbench = new Wiring(opened.database(), clock, holidays, rulesets);
                List<String> notes = new ArrayList<>(opened.notes());
                riskOf(folder).ifPresent(notes::add);
                notes.addAll(notUsed(holidays));
                notes.addAll(rulesetFaults(rulesets));
                notes.addAll(new TakeOverWordings(
                                workbench.paperwork().editWording(), folder.root().resolve("wording"))
                        .run());
                yield new Opened(workbench, List.copyOf(notes));
            }
        };
    }

    private static Optional<String> riskOf(DataFolder folder) {
        return RiskyPlace.of(folder.root(), System.getenv())
                .map(risk -> "数据文件夹 " + folder.root() + " " + risk.why() + "。建议关闭工作台，把它移到本机磁盘的普通文件夹；这里只适合放备份。");
    }

    static List<String> notUsed(HolidayFile holidays) {
        List<String> faults = holidays.faults();
        return faults.isEmpty()
                ? List.of()
                : List.of("自己填的放假数据整份没有采用（" + faults.size() + "处不对）：" + faults.getFirst() + "请在“数据与设置”里改好。");
    }

    private static List<String> rulesetFaults(RulesetFolder rulesets) {
        return rulesets.faults().isEmpty()
                ? List.of()
                : List.of("有自己放入的规则集没有读入（" + rulesets.faults().size() + "处）：" + rulesets.faults().getFirst()
                        + "全部见“体检”的“规则集”。");
    }
}

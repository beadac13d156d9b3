package org.jiedao;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.DataFolder;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.handover.HandedOver;
import org.jiedao.handover.HandedOver.Count;
import org.jiedao.handover.HandedOver.Kept;
import org.jiedao.handover.HandoverFacts;
import org.jiedao.storage.Database;

/// Handing the register over to a successor: plain `new`.
record HandoverWiring(Wiring wiring) {
    RecordFacts papers() {
        return new HandoverFacts(wiring.database().handovers(), handed());
    }

    private HandedOver handed() {
        Database database = wiring.database();
        return new HandedOver(
                new HandedOver.Street(database.organizations(), database.committees(), database.people()),
                new HandedOver.Work(
                        database.batches(),
                        wiring.rulebook(),
                        database.meetings(),
                        wiring.followUp().book(),
                        database.dispatchRegister()),
                new HandedOver.YearEnd(database.assessments(), database.dutyReports(), database.submissions()),
                new HandedOver.Own(
                        database.practiceBook()::practice, database.wordings(), this::places, this::counts));
    }

    /// Where a successor finds what; no passwords.
    private List<Kept> places() {
        DataFolder folder = wiring.database().folder();
        return List.of(
                new Kept("数据文件夹", folder.root().toString()),
                new Kept("登记（数据文件）", folder.database().toString()),
                new Kept("签发的文书", folder.papers().toString()),
                new Kept("附件和佐证", folder.evidence().toString()),
                new Kept("述职材料", folder.packets().toString()),
                new Kept("上报留存的表格", folder.submissions().toString()),
                new Kept("备份", folder.backups().toString()),
                new Kept("自己放入的规则集", folder.rulesets().toString()),
                new Kept("自己的放假安排", folder.holidays().toString()),
                new Kept("界面设置", folder.settings().toString()));
    }

    private List<Count> counts() {
        Database database = wiring.database();
        List<Count> counts = new ArrayList<>();
        database.recordCounts().forEach((what, records) -> counts.add(new Count(what, records)));
        counts.add(new Count("发文", database.dispatchRegister().entries().size()));
        return List.copyOf(counts);
    }
}

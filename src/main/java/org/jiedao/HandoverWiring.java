package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.view.DataPart;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.handover.HandedOver;
import org.jiedao.handover.HandedOver.Count;
import org.jiedao.handover.HandedOver.Kept;
import org.jiedao.handover.Handover;
import org.jiedao.handover.HandoverFacts;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jiedao.handover.view.HandoverUseCases;
import org.jiedao.handover.view.HandoverView;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

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

    PackHandover packing() {
        Database database = wiring.database();
        return new PackHandover(
                database.handovers(),
                wiring.paperwork().paperSources(),
                database.backups(),
                this::disclosed,
                wiring.clock());
    }

    private void disclosed(Handover handover, Path file) {
        wiring.database().disclosures().everythingLeft("交接包", file, handover.label());
    }

    RecordHandover recording() {
        return new RecordHandover(wiring.database().handovers());
    }

    /// Part 交接 of page 数据与设置.
    DataPart part(DispatchUseCases dispatch, Desk desk) {
        var cases = new HandoverUseCases(
                wiring.database().handovers(),
                recording(),
                packing(),
                new PaperCases(wiring.paperwork().paperSources(), dispatch, wiring.pdf()),
                this::take);
        return new DataPart(HandoverView.PART, new HandoverView(cases, desk));
    }

    private boolean take(Path pack, Backups.Held contents, char[] password) {
        try {
            Backup taken = new Backup(pack, contents.at(), Backups.Reason.MANUAL, Files.size(pack));
            return wiring.backing().reopenWith(taken, password);
        } catch (IOException gone) {
            return false;
        }
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
                new Kept("备份的第二处", second()),
                new Kept("自己放入的规则集", folder.rulesets().toString()),
                new Kept("自己的放假安排", folder.holidays().toString()),
                new Kept("界面设置", folder.settings().toString()),
                new Kept("打开数据的口令", password()));
    }

    private String password() {
        try {
            return wiring.password().password().isSet() ? "设了，当面交接" : "没有设";
        } catch (IOException unreadable) {
            return "读不出来，请到“数据与设置”看";
        }
    }

    private String second() {
        return wiring.backing().second().standing().map(standing -> standing.chosen().toString()).orElse("没有设");
    }

    private List<Count> counts() {
        Database database = wiring.database();
        List<Count> counts = new ArrayList<>();
        database.recordCounts().forEach((what, records) -> counts.add(new Count(what, records)));
        counts.add(new Count("发文", database.dispatchRegister().entries().size()));
        return List.copyOf(counts);
    }
}

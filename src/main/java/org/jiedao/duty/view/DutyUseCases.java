package org.jiedao.duty.view;

import java.util.function.Function;
import org.jiedao.archive.ChangeLog;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.ListDuties;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.PacketFolder;
import org.jiedao.duty.RecordDuty;
import org.jiedao.duty.TakeReturned;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.ui.Place;

/// What part 述职 reads and does.
public record DutyUseCases(DutyRegisters registers, Acts acts, Packets packets, EvidenceUseCases evidence, ChangeLog changes) {
    /// What can be done with a report.
    public record Acts(ListDuties listing, RecordDuty recording, TakeReturned taking) {}

    /// How packets are made, and where they lie.
    /// `places` tells where a record behind a fact is opened.
    public record Packets(MakePackets making, PacketFolder folder, Function<RecordKey, Place> places) {}
}

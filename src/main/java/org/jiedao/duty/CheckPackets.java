package org.jiedao.duty;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Compares the newest packet of everybody with its hash.
public final class CheckPackets {
    private final DutyReports reports;
    private final PacketFolder folder;

    public CheckPackets(DutyReports reports, PacketFolder folder) {
        this.reports = reports;
        this.folder = folder;
    }

    /// A sentence for each that is missing or was changed.
    public List<String> check() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Integer> years =
                reports.all().stream().map(DutyReport::year).distinct().toList();
        for (int year : years) {
            for (Packet packet : reports.packets(year)) {
                folder.fault(packet).ifPresent(fault -> faults.add(fault + "。"));
            }
        }
        return List.copyOf(faults);
    }
}

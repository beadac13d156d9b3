package org.jiedao.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.archive.Backups;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.PaperSources;
import org.jiedao.file.Sha256;
import org.jiedao.rule.Finding;

/// Makes the pack: 交接清单 is issued as of today, then everything, the list included, goes into one
/// self-contained backup, which is checked and entered. A pack that was not finished leaves the list, and no file.
public final class PackHandover {
    private final Handovers handovers;
    private final PaperSources sources;
    private final Backups backups;
    private final Disclosures disclosures;
    private final Clock clock;

    public PackHandover(
            Handovers handovers, PaperSources sources, Backups backups, Disclosures disclosures, Clock clock) {
        this.handovers = handovers;
        this.sources = sources;
        this.backups = backups;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Writes down that everything, of everybody, left the register.
    @FunctionalInterface
    public interface Disclosures {
        void packed(Handover handover, Path file);
    }

    /// What became of it.
    public sealed interface Outcome {
        /// `missing` counts 【待补】 in the list.
        record Packed(Handover handover, DispatchEntry list, int missing, Backups.Whole written) implements Outcome {}

        /// There is no pack.
        record Refused(String sentence) implements Outcome {}
    }

    public Outcome pack(long id, Path target, Backups.Progress progress) throws IOException {
        Optional<Handover> handover = handovers.handover(id);
        if (handover.isEmpty()) {
            return new Outcome.Refused("没有做成交接包：这次交接的登记已经不在了，可能刚被撤销。");
        }
        return switch (sources.issue(Paper.HANDOVER_LIST, id, LocalDate.now(clock))) {
            case Issuance.Refused(List<Finding> findings) ->
                new Outcome.Refused(findings.stream()
                        .map(Finding::sentence)
                        .collect(Collectors.joining("；", "没有做成交接包，交接清单没有签发：", "。")));
            case Issuance.Issued issued -> packed(handover.get(), issued, backups.writeWhole(target, progress));
        };
    }

    private Outcome packed(Handover handover, Issuance.Issued issued, Backups.Whole written) throws IOException {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Handover.Pack pack =
                new Handover.Pack(now, written.file().toString(), Sha256.of(written.file()));
        disclosures.packed(handover, written.file());
        return new Outcome.Packed(
                handovers.keep("做成交接包　" + handover.label(), handover.with(pack)),
                issued.entry(),
                issued.missing(),
                written);
    }

    /// `password` is the giver's, empty where the pack is not sealed.
    public Backups.Rehearsal check(Path file, char[] password, Backups.Progress progress) throws IOException {
        return backups.rehearse(file, password, progress);
    }
}

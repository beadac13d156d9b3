package org.jiedao.compliance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog;
import org.jiedao.compliance.Attestation.Evidence;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.file.Unconfirmed;
import org.jspecify.annotations.Nullable;

/// Records that somebody vouches for a rule, of one body or of several at once.
public final class RecordAttestation {
    private static final int LONGEST_WHO = 100;
    private static final int LONGEST_EVIDENCE = 300;

    private final Attestations attestations;
    private final ChangeLog changes;
    private final EvidenceFolder folder;
    private final Attestable attestable;
    private final Clock clock;

    public RecordAttestation(
            Attestations attestations, ChangeLog changes, EvidenceFolder folder, Attestable attestable, Clock clock) {
        this.attestations = attestations;
        this.changes = changes;
        this.folder = folder;
        this.attestable = attestable;
        this.clock = clock;
    }

    /// Who vouches, on which day, and until when it counts.
    public record Said(String who, LocalDate on, @Nullable LocalDate until) {
        public Said {
            who = who.strip();
        }
    }

    /// The same rule for each of the bodies; the evidence in words, and a file to be copied where there is one.
    public record Order(List<Subject> subjects, Said said, String evidence, Optional<Path> file) {
        public Order {
            subjects = List.copyOf(subjects);
            evidence = evidence.strip();
        }

        /// A file alone is evidence under its name.
        private String words() {
            return evidence.isEmpty()
                    ? file.map(path -> String.valueOf(path.getFileName())).orElse("")
                    : evidence;
        }
    }

    /// What became of it.
    public sealed interface Outcome {
        record Recorded(List<Attestation> attestations) implements Outcome {}

        /// Nothing was recorded or copied; `sentence` says why.
        record Refused(String sentence) implements Outcome {}
    }

    /// One undoable step for all the bodies. When it fails, neither rows nor the copy are kept.
    public Outcome record(Order order) throws IOException {
        Optional<String> refusal = refusal(order).or(() -> attestable.refusal(order.subjects(), order.said().on()));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (order.file().isEmpty()) {
            return recorded(order, new Evidence(order.words(), null));
        }
        return switch (folder.keep(order.file().get())) {
            case EvidenceFolder.Outcome.Refused(String reason) -> refused("文件" + reason + "。");
            case EvidenceFolder.Outcome.Kept kept -> recorded(order, kept);
        };
    }

    private Outcome recorded(Order order, EvidenceFolder.Outcome.Kept kept) throws IOException {
        boolean complete = false;
        try {
            Outcome outcome = recorded(order, new Evidence(order.words(), kept.copy()));
            complete = true;
            return outcome;
        } catch (Unconfirmed saved) {
            complete = true;
            throw saved;
        } finally {
            if (!complete) {
                folder.withdraw(kept);
            }
        }
    }

    private Outcome recorded(Order order, Evidence evidence) {
        Said said = order.said();
        String title = "登记佐证 " + order.subjects().getFirst().rule()
                + (order.subjects().size() == 1 ? "" : "（" + order.subjects().size() + "个组织）");
        return new Outcome.Recorded(changes.step(title, () -> order.subjects().stream()
                .map(subject -> attestations.add(
                        new Attestation(0, subject, said.who(), said.on(), evidence, said.until())))
                .toList()));
    }

    private Optional<String> refusal(Order order) {
        Said said = order.said();
        if (order.subjects().isEmpty()) {
            return Optional.of("没有勾选组织，至少选一个。");
        }
        if (said.who().isEmpty() || said.who().length() > LONGEST_WHO) {
            return Optional.of(said.who().isEmpty() ? "佐证人没有填。写清是谁说的，例如 李某（组织委员）。" : "佐证人最多100个字。");
        }
        if (order.words().isEmpty() || order.evidence().length() > LONGEST_EVIDENCE) {
            return Optional.of(
                    order.words().isEmpty()
                            ? "凭据没有填。写文号、文件名或者原件放在哪里，也可以只选一个文件。"
                            : "凭据最多300个字；长的内容请作为文件附上。");
        }
        if (said.on().isAfter(LocalDate.now(clock))) {
            return Optional.of("日期在今天以后，佐证只能写已经有的事。");
        }
        return said.until() != null && said.until().isBefore(said.on())
                ? Optional.of("有效期早于佐证的日期，请核对这两个日期。")
                : Optional.empty();
    }

    private static Outcome refused(String reason) {
        return new Outcome.Refused("没有登记佐证：" + reason);
    }
}

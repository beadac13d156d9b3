package org.jiedao.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who hands the register over to whom, when, and what is told besides; and the pack made for it. A draft's id is 0.
public record Handover(long id, Parties parties, @Nullable LocalDate on, String remark, Optional<Pack> pack) {
    /// Empty where it is not recorded who.
    public record Parties(String giver, String receiver, String witness) {
        public Parties {
            giver = giver.strip();
            receiver = receiver.strip();
            witness = witness.strip();
        }
    }

    /// Where it was written to, and what it hashed to then.
    public record Pack(LocalDateTime at, String file, String sha256) {}

    public Handover {
        remark = remark.strip();
    }

    Handover with(Pack made) {
        return new Handover(id, parties, on, remark, Optional.of(made));
    }

    /// `沈青禾移交程知夏`.
    public String label() {
        return parties.giver() + "移交" + (parties.receiver().isEmpty() ? "（接收人没有登记）" : parties.receiver());
    }
}

package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.FactSource.Attestation;
import org.jspecify.annotations.Nullable;

/// 佐证: no register can tell; somebody says so, with a file. Never met by default, nor after it has run out.
public record Attested(String rule) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.attestation(rule)
                .filter(attestation -> !attestation.on().isAfter(asking.on()))
                .map(attestation -> told(attestation, asking.on()))
                .orElseGet(() -> Answer.missing("佐证"));
    }

    private static Answer told(Attestation attestation, LocalDate on) {
        String head = attestation.who() + ChineseDate.format(attestation.on()) + "佐证";
        @Nullable LocalDate until = attestation.until();
        return until != null && until.isBefore(on)
                ? new Answer(
                        Verdict.EVIDENCE_MISSING,
                        head + "的有效期到" + ChineseDate.format(until),
                        List.of(attestation.item()))
                : Answer.of(true, head + "：" + attestation.file(), List.of(attestation.item()));
    }
}

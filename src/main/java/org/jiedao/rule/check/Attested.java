package org.jiedao.rule.check;

import java.util.List;
import org.jiedao.calendar.ChineseDate;

/// 佐证: no register can tell; somebody says so, with a file. Never met by default.
public record Attested(String rule) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.attestation(rule)
                .filter(attestation -> !attestation.on().isAfter(asking.on()))
                .map(attestation -> Answer.of(
                        true,
                        attestation.who() + ChineseDate.format(attestation.on()) + "佐证：" + attestation.file(),
                        List.of(attestation.item())))
                .orElseGet(() -> Answer.missing("佐证"));
    }
}

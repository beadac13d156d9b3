package org.jiedao.drafting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.Finding;

/// What there is to say of a draft before it is issued.
record Looked(LocalDate day, int missing, List<Finding> obstacles, List<Finding> advice) {
    /// Each a sentence.
    List<String> remarks() {
        return Stream.of(
                        joined("还不能签发：", obstacles).stream(),
                        Optional.of("有" + missing + "处没有登记，印成【待补】。").filter(_ -> missing > 0).stream(),
                        joined("签发前请看：", advice).stream())
                .flatMap(sentence -> sentence)
                .toList();
    }

    private static Optional<String> joined(String opening, List<Finding> findings) {
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(findings.stream().map(Finding::sentence).collect(Collectors.joining("；", opening, "。")));
    }
}

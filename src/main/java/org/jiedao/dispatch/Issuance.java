package org.jiedao.dispatch;

import java.nio.file.Path;
import java.util.List;
import org.jiedao.rule.Finding;

/// What became of an order to issue a paper.
public sealed interface Issuance {
    /// The paper is registered and its files lie in the folder. `missing` counts the places printed as 【待补】.
    record Issued(DispatchEntry entry, List<Path> files, int missing) implements Issuance {
        public Issued {
            files = List.copyOf(files);
        }
    }

    /// No number was used and nothing was written.
    record Refused(List<Finding> findings) implements Issuance {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}

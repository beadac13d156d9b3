package org.jiedao.dispatch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.rule.Finding;

/// What became of an order to issue a paper.
public sealed interface Issuance {
    /// The paper is registered and its files lie in the folder. `missing` counts the places printed as 【待补】; `advice`
    /// is what the secretary should know of it all the same.
    record Issued(DispatchEntry entry, List<Path> files, int missing, List<Finding> advice) implements Issuance {
        public Issued {
            files = List.copyOf(files);
            advice = List.copyOf(advice);
        }

        public Issued advising(List<Finding> more) {
            return new Issued(
                    entry, files, missing, Stream.concat(advice.stream(), more.stream()).toList());
        }
    }

    /// No number was used and nothing was written.
    record Refused(List<Finding> findings) implements Issuance {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}

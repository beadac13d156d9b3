package org.jiedao.upward.view;

import java.util.List;
import java.util.stream.Stream;
import org.jiedao.upward.Reports;
import org.jiedao.upward.UpwardReport;

/// One line of the list of reports.
sealed interface ReportChoice {
    String name();

    /// What it counts, or why there is nothing to count.
    String about();

    record Known(UpwardReport report) implements ReportChoice {
        @Override
        public String name() {
            return report.name();
        }

        @Override
        public String about() {
            return report.about();
        }
    }

    record Unknown(String name, String about) implements ReportChoice {}

    static List<ReportChoice> of(Reports reports) {
        return Stream.<ReportChoice>concat(
                        reports.all().stream().map(Known::new),
                        reports.unrecorded().stream().map(one -> new Unknown(one.name(), one.why())))
                .toList();
    }
}

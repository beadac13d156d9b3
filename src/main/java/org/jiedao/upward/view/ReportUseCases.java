package org.jiedao.upward.view;

import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Reports;

/// What part 报表 works with.
public record ReportUseCases(Reports reports, ExportReport exporting) {}

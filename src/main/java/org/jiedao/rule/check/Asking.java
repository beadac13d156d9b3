package org.jiedao.rule.check;

import java.time.LocalDate;
import org.jiedao.calendar.Workdays;

/// As of which day is asked, and which days were worked.
public record Asking(LocalDate on, Workdays workdays) {}

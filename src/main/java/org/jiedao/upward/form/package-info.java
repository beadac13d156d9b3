/// The superior's own workbook: which cell takes which figure, kept for next time, and filled from the reports.
@NullMarked
package org.jiedao.upward.form;

import org.jspecify.annotations.NullMarked;

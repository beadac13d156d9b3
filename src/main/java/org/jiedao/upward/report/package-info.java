/// The reports that superiors ask a street for, each counted from the records of its feature.
@NullMarked
package org.jiedao.upward.report;

import org.jspecify.annotations.NullMarked;

/// What committees do in a year: meetings, tasks, assessments, reports and handovers.
@NullMarked
package org.jiedao.storage.work;

import org.jspecify.annotations.NullMarked;

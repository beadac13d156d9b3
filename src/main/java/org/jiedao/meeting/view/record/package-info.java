/// Tabs 记录 and 议定事项: what was said, how the votes fell, what was decided.
@NullMarked
package org.jiedao.meeting.view.record;

import org.jspecify.annotations.NullMarked;

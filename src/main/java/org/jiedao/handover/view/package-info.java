/// Part 交接 of page 数据与设置.
@NullMarked
package org.jiedao.handover.view;

import org.jspecify.annotations.NullMarked;

/// Part 区级汇总 of page 上报.
@NullMarked
package org.jiedao.upward.rollup.view;

import org.jspecify.annotations.NullMarked;

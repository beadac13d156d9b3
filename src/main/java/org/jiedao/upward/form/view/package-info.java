/// Part 上级表样 of page 上报.
@NullMarked
package org.jiedao.upward.form.view;

import org.jspecify.annotations.NullMarked;

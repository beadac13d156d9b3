/// Part 套打 of page 文书.
@NullMarked
package org.jiedao.overprint.view;

import org.jspecify.annotations.NullMarked;

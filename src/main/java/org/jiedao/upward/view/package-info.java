/// Page 上报.
@NullMarked
package org.jiedao.upward.view;

import org.jspecify.annotations.NullMarked;

/// The window: shell and shared pieces.
@NullMarked
package org.jiedao.ui;

import org.jspecify.annotations.NullMarked;

/// Part 字体 of page 文书: which font serves each face on this computer.
@NullMarked
package org.jiedao.dispatch.view.font;

import org.jspecify.annotations.NullMarked;

/// The parts 拟稿 and 模板 of page 文书: a text at the left, its pages at the right.
@NullMarked
package org.jiedao.drafting.view;

import org.jspecify.annotations.NullMarked;
